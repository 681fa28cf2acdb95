/// A place in a message that is filled in for each receiver, and what may fill it.
public struct MessageSlot: Sendable, Hashable {
  /// What a slot takes.
  public enum Kind: Sendable, Hashable {
    /// Words on one line, such as a name; they may be none.
    case text
    /// A web address with https.
    case webAddress
    /// The address of a mailbox.
    case mailAddress
    /// Letters, digits and hyphens, 1 to 31, that tell one copy of a message from another.
    case identifier
  }

  /// What callers name the slot by: 1 to 30 letters and digits in ASCII.
  public let name: String
  /// What the slot takes.
  public let kind: Kind
  /// What stands before a text that is not empty, such as a comma and a space.
  public let lead: String

  /// Names a slot; a name of any other form is a fault in the program.
  public init(_ name: String, _ kind: Kind, lead: String = "") {
    precondition(MessageSlot.isName(name), "not the name of a slot: \(name)")
    self.name = name
    self.kind = kind
    self.lead = lead
  }

  /// What stands for the slot in the texts of a message, such as `{{name}}`.
  public var mark: String { MessageSlot.opener + name + MessageSlot.closer }

  static let opener = "{{"
  static let closer = "}}"

  private static func isName(_ name: String) -> Bool {
    (1...30).contains(name.utf8.count) && name.utf8.allSatisfy { isLetterOrDigit($0) }
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}

extension MessageSlot {
  /// Where in an encoded message a slot stands, which decides how its value is written.
  enum Place: String, Sendable, Hashable {
    /// In a part of plain text.
    case text
    /// In a part of HTML, between tags or in an attribute with double quotes.
    case html
    /// In a header that takes encoded words, after others.
    case words
    /// First in the subject, on the line of its name: some readers show a space where a value begins on the next.
    case first
    /// In a header that takes an address or an identifier as it is.
    case header
  }

  /// What stands for the slot in an encoded message, such as `{{name.text}}`.
  func token(_ place: Place) -> String { "\(MessageSlot.opener)\(name).\(place.rawValue)\(MessageSlot.closer)" }
}

extension Sequence<MessageSlot> {
  /// The text in pieces: words, and the slots whose marks stand between them, whatever characters touch the marks.
  func pieces(of text: String) -> [MessagePiece] {
    let bytes = text.utf8
    let marks = map { (slot: $0, bytes: Array($0.mark.utf8)) }
    var pieces: [MessagePiece] = []
    var start = bytes.startIndex
    var index = start
    while let brace = bytes[index...].firstIndex(of: UInt8(ascii: "{")) {
      guard let mark = marks.first(where: { bytes[brace...].starts(with: $0.bytes) }) else {
        index = bytes.index(after: brace)
        continue
      }
      if start < brace { pieces.append(.words(text[start..<brace])) }
      pieces.append(.slot(mark.slot))
      start = bytes.index(brace, offsetBy: mark.bytes.count)
      index = start
    }
    return start == bytes.endIndex ? pieces : pieces + [.words(text[start...])]
  }
}

/// A part of a text with slots in it.
enum MessagePiece: Equatable {
  case words(Substring)
  case slot(MessageSlot)
}
