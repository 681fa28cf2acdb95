import Foundation
import SpreWorkspace

/// The folder with the sources of Spre, where new channels are made.
struct PackageFolder {
  private static let manifest = "Package.swift"

  private let folder: WorkspaceFolder
  private let source: String

  /// Opens the folder at a path; refuses one that does not hold the sources of Spre.
  init(path: String) throws {
    folder = WorkspaceFolder(path: path)
    let root = URL(filePath: path)
    guard let data = try? Data(contentsOf: root.appending(path: PackageFolder.manifest)),
      let source = String(validating: data, as: UTF8.self),
      source.contains("name: \"spre\""),
      FileManager.default.fileExists(atPath: root.appending(path: "Plugins").path(percentEncoded: false))
    else { throw UsageFailure.notTheSources(path) }
    self.source = source
  }

  /// Makes a channel's folder and names the channel in `Package.swift`: both, or neither.
  ///
  /// `taken` are ids of channels that no name may lead to. Gives the paths of what was written, from the package's folder.
  func makeChannel(_ text: String, taken: [String]) throws -> (scaffold: ChannelScaffold, paths: [String]) {
    let manifest: ChannelManifest
    let changed: String
    let name: ChannelName
    do {
      manifest = try ChannelManifest(source)
      name = try ChannelName(text, modules: manifest.modules, channels: manifest.channels + (try folders()))
      changed = try manifest.adding(name.text)
    } catch let problem as ChannelManifest.Problem {
      throw UsageFailure.unchangeable(problem)
    } catch let refusal as ChannelName.Refusal {
      throw UsageFailure.refused(refusal)
    }
    if taken.contains(name.id) { throw UsageFailure.idTaken(name) }
    let scaffold = ChannelScaffold(name: name)
    try write(scaffold)
    do {
      try folder.write(Array(changed.utf8), to: PackageFolder.manifest)
    } catch {
      try? FileManager.default.removeItem(atPath: full(scaffold.folder))
      throw error
    }
    return (scaffold, scaffold.files.map { "\(scaffold.folder)/\($0.path)" } + [PackageFolder.manifest])
  }

  /// Writes the files aside, and moves the whole folder into place when the last is there.
  private func write(_ scaffold: ChannelScaffold) throws {
    let files = FileManager.default
    let aside = "Plugins/.\(scaffold.name.text).unfinished"
    try? files.removeItem(atPath: full(aside))
    defer { try? files.removeItem(atPath: full(aside)) }
    for file in scaffold.files { try folder.write(Array(file.text.utf8), to: "\(aside)/\(file.path)") }
    do {
      try files.moveItem(atPath: full(aside), toPath: full(scaffold.folder))
    } catch {
      throw UsageFailure.cannotWrite(scaffold.folder)
    }
  }

  /// The names that lie in `Plugins`, whether `Package.swift` knows them or not.
  private func folders() throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: full("Plugins")).sorted()
    } catch {
      throw UsageFailure.cannotRead("Plugins")
    }
  }

  private func full(_ path: String) -> String { "\(folder.path)/\(path)" }
}
