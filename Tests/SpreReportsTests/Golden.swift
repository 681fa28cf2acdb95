import Foundation
import Testing

/// Files that a report must equal to the byte.
enum Golden {
  /// Compares with a kept file, or keeps a new one when SPRE_WRITE_GOLDEN is 1.
  static func expect(_ text: String, _ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["SPRE_WRITE_GOLDEN"] == "1" { try Data(text.utf8).write(to: file) }
    let kept = try String(contentsOf: file, encoding: .utf8)
    let isSame = text == kept
    #expect(isSame, "Look at the new report, then renew \(file.path) by running the tests with SPRE_WRITE_GOLDEN=1")
  }
}
