import Foundation
import Testing

/// One thing that people do to a workspace, and all the findings it must give.
struct BrokenWorkspace: Sendable, CustomTestStringConvertible {
  /// A difference from the sound workspace.
  enum Change: Sendable {
    /// A text that stands once in a file, and what stands there instead; expected findings are marked in it.
    case edit(String, String, String)
    /// A whole file, expected findings marked in it.
    case file(String, String)
    case bytes(String, [UInt8])
    case remove(String)
    case folder(String)
    case link(String, to: String)
    case unreadable(String)
    case crlf(String)
  }

  let name: String
  let changes: [Change]
  /// Expected findings that no mark can show: those about a file as a whole, as `file field code severity`.
  let whole: [String]

  init(_ name: String, _ changes: Change..., whole: String...) {
    self.name = name
    self.changes = changes
    self.whole = whole
  }

  var testDescription: String { name }

  /// Breaks a sound workspace in a folder and gives the findings expected, sorted.
  func make(in folder: DamageFolder) throws -> [String] {
    var expected = whole
    var texts: [String: String] = [:]
    for change in changes {
      switch change {
      case .edit(let path, let old, let new):
        let before = try #require(texts[path] ?? SoundWorkspace.files[path])
        #expect(before.components(separatedBy: old).count == 2, "«\(old)» stands not exactly once in \(path)")
        texts[path] = before.replacingOccurrences(of: old, with: new)
      case .file(let path, let text): texts[path] = text
      case .crlf(let path):
        texts[path] = try #require(texts[path] ?? SoundWorkspace.files[path])
          .replacingOccurrences(of: "\n", with: "\r\n")
      case .bytes(let path, let bytes): try folder.write(Data(bytes), to: path)
      case .remove(let path): try folder.remove(path)
      case .folder(let path): try folder.makeFolder(path)
      case .link(let path, let target): try folder.link(path, to: target)
      case .unreadable(let path):
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: "\(folder.path)/\(path)")
      }
    }
    for (path, text) in texts {
      let marked = MarkedFile(text, path: path)
      try folder.write(Data(marked.text.utf8), to: path)
      expected += marked.expected
    }
    return expected.sorted()
  }
}
