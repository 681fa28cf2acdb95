import SpreCore

/// A value that a slot takes, and how it is written in each place.
struct SlotValue {
  let slot: MessageSlot
  /// The value as readers see it.
  let shown: String
  /// The value in ASCII, for headers; of an address or an identifier only.
  private let plain: String

  private static let longestAddress = 900

  /// Takes a value or says why not; marks of direction that are left open are dropped from a text.
  init(_ value: String, for slot: MessageSlot) throws(SlotProblem) {
    let isPlain = value.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    guard isPlain || value.unicodeScalars.allSatisfy({ !SlotValue.isControl($0) }) else {
      throw .controlCharacter(slot: slot.name)
    }
    self.slot = slot
    guard slot.kind != .text else {
      (shown, plain) = (value.isEmpty ? "" : SlotValue.closed(slot.lead + value), "")
      return
    }
    guard let ascii = SlotValue.ascii(value, slot.kind) else { throw .unacceptable(slot: slot.name, value) }
    guard ascii.utf8.count <= SlotValue.longestAddress else { throw .tooLong(slot: slot.name) }
    (shown, plain) = (value, ascii)
  }

  /// The bytes that stand in for the slot's token; each of their lines is as short as the place demands.
  func encoded(in place: MessageSlot.Place) -> [UInt8] {
    switch place {
    case .text: QuotedPrintable.encode(shown, continues: true)
    case .html: QuotedPrintable.encode(MarkupWriter.escaped(shown, inAttribute: true), continues: true)
    case .words: EncodedWords.words(shown, used: 1).flatMap { [0x0D, 0x0A, 0x20] + Array($0.utf8) }
    case .first: Array(EncodedWords.words(shown, used: 9).joined(separator: "\r\n ").utf8)
    case .header: Array(plain.utf8)
    }
  }

  private static func ascii(_ value: String, _ kind: MessageSlot.Kind) -> String? {
    switch kind {
    case .text: value
    case .webAddress:
      value.prefix(8).lowercased() == "https://" && WebAddress.isAcceptable(value)
        ? AddressInBrackets.ascii(value[...]) : nil
    case .mailAddress: MailAddress.ascii(value)
    case .identifier: isIdentifier(value) ? value : nil
    }
  }

  private static func isIdentifier(_ value: String) -> Bool {
    (1...31).contains(value.utf8.count)
      && value.utf8.allSatisfy { MessageSlot.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func closed(_ text: String) -> String {
    guard WritingDirection.isUnsafe(text) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !WritingDirection.isMark($0) }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
  }
}
