import SpreCore
import SpreTestKit
import SpreWorkspace

/// One activity with its items, the person who edits its drafts, and what that person must find again.
struct LifeWorld {
  typealias Bytes = [UInt8]

  static let preview = "page.preview.html"

  let scratch = FilesScratch()
  var random: SeededNumbers
  var deeds = LifeDeeds()
  /// What happened, for the message when something is wrong.
  var story: [String] = []

  /// How often each item was changed, and whether the extra post is wanted.
  var items = ["a": 0, "b": 0, "c": 0]
  var wantsExtra = true
  /// The content of every file that a person wrote last, by its path among the drafts.
  var human: [String: Bytes] = [:]
  /// Every content that was ever whole.
  var whole: Set<Bytes> = []
  /// The approval on file, with what the drafts were made from when it was given.
  var approved: (approval: Approval, inputs: Set<Approval.Fingerprint>)?
  var log: Bytes = []
  /// The files of the archive as they were last checked.
  var archived: [String: Bytes] = [:]
  /// Whether a person broke the manifest, after which Spre no longer knows its own files.
  var hasForgotten = false
  private var written = 0

  init(seed: UInt64) { random = SeededNumbers(seed: seed) }

  /// What the channel makes now.
  var made: [Draft] {
    func draft(_ path: String, _ items: [String], editable: Bool) -> Draft {
      let text = "\(path) of " + items.map { "\($0)\(self.items[$0, default: 0])" }.joined(separator: ", ")
      return Draft(
        path: path, mediaType: "text/plain", content: .text(text), isEditable: editable, groups: ["A"], language: .nb,
        items: items)
    }
    let picture = Draft(path: "img/p", mediaType: "image/png", content: .attachment("p"), groups: [])
    let always = [
      draft("page.html", ["a", "b"], editable: false), draft("page.txt", ["a", "b"], editable: false),
      draft("posts/one.md", ["c"], editable: true), picture, draft(Self.preview, ["a", "b"], editable: false),
    ]
    return wantsExtra ? always + [draft("posts/extra.md", ["b"], editable: true)] : always
  }

  var inputs: [Approval.Fingerprint] {
    items.map { Approval.Fingerprint(path: "items/\($0).md", sha256: "\($1)") }
      + [Approval.Fingerprint(path: "activities/x.yml", sha256: "\(wantsExtra)")]
  }

  func attachment(_ path: String) -> Bytes { [0xFF, 0, UInt8(truncatingIfNeeded: items["c", default: 0])] }

  func content(of draft: Draft) -> Bytes {
    switch draft.content {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    case .attachment(let path): attachment(path)
    }
  }

  /// Something no one wrote before, at times no UTF-8.
  mutating func somethingNew() -> Bytes {
    written += 1
    return Array("by hand \(written) ".utf8) + (0..<Int.random(in: 0...9, using: &random)).map { _ in random.byte() }
  }

  /// Every file among the drafts with its content, the notes that Spre keeps left out.
  func lying() throws -> [String: Bytes] {
    let folder = scratch.folder()
    var lying: [String: Bytes] = [:]
    for entry in folder.files(under: "drafts/x") where !entry.path.hasSuffix(".json") {
      lying[String(entry.path.dropFirst("drafts/x/".count))] = try folder.bytes(at: entry.path)
    }
    return lying
  }
}

extension SeededNumbers {
  mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: next() >> 32) }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}
