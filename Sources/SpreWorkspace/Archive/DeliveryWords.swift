import SpreCore

/// Counts the words of what goes out so that an edition, a page or a post is counted once, at its first delivery.
struct DeliveryWords {
  private let file: ApprovalFile
  private let bytes: (ApprovalFile.Text) -> [UInt8]?
  /// The paths of the texts whose words have been counted.
  private var counted: Set<String>

  /// Begins after what is logged already; `bytes` gives a text as it was approved, or nothing.
  init(_ file: ApprovalFile, logged: [Delivery], bytes: @escaping (ApprovalFile.Text) -> [UInt8]?) {
    self.file = file
    self.bytes = bytes
    counted = Set(logged.flatMap(\.parts).filter { $0.words > 0 }.map { file.source(of: $0.path) })
  }

  /// The words to log with one of the texts that go out together; nothing when it is not there as it was approved.
  mutating func next(_ text: ApprovalFile.Text, among chosen: [ApprovalFile.Text]) -> FrozenWords? {
    guard let own = bytes(text) else { return nil }
    // What was approved before channels said how they count is logged as it was then.
    guard let counting = text.counting else {
      return FrozenWords(in: own, path: text.path, counting: .whole, language: text.language)
    }
    let source = file.source(of: text.path)
    let isCountedElsewhere = source != text.path && chosen.contains { $0.path == source }
    guard counting != .none, !counted.contains(source), !isCountedElsewhere else { return FrozenWords() }
    counted.insert(source)
    guard source != text.path, let original = file[source], let bytes = bytes(original) else {
      return FrozenWords(in: own, path: text.path, counting: counting, language: text.language)
    }
    return FrozenWords(
      in: bytes, path: source, counting: original.counting ?? .whole, language: text.language)
  }
}

extension ApprovalFile {
  /// The path of the text that a text's words count in: its own, or that of the one it is a wrapping or a part of.
  ///
  /// A wrapping may be one of a part, so two steps are taken and no more.
  fileprivate func source(of path: String) -> String {
    let next = self[path]?.counting?.source ?? path
    return self[next]?.counting?.source ?? next
  }
}
