import Foundation

/// The plugin's own page.
enum SocialReadme {
  static var text: String? {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try? String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
  }
}
