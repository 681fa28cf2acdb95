import Foundation
import SpreCore
import SprePodcast
import SpreTestKit
import Testing

/// The example's folder, and the workspace of its tests.
enum PodcastFolder {
  static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  static let workspace = url.appending(path: "Tests/Workspace")
  static let today = Day(year: 2026, month: 11, day: 2)!

  /// The brief of the workspace's only episode.
  static func brief() throws -> Brief {
    try Brief(
      workspace: workspace.path(percentEncoded: false), activity: "episode-1", channel: PodcastChannel(), today: today)
  }
}

extension Drafting {
  /// The text of a draft by its path.
  func text(_ path: String) throws -> String {
    let draft = try #require(drafts.first { $0.path == path }, "\(drafts.map(\.path))")
    guard case .text(let text) = draft.content else { return "" }
    return text
  }
}
