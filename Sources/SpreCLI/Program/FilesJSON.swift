import Foundation

/// The files that a command made, as JSON.
struct FilesJSON: Encodable {
  var schema = 1
  /// The paths from the workspace's folder.
  var files: [String]

  /// The JSON with sorted keys and a line end last.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

extension Session {
  /// Prints the files that a command made, in the format asked for.
  func show(files: [String]) throws {
    try console.result(format == .json ? FilesJSON(files: files).text() : files.joined(separator: "\n"))
  }
}
