/// A message that has been encoded once, in which slots are filled for each receiver without encoding it again.
///
/// Each slot stands alone where any value can be put in without breaking a limit of a line: in a part between soft
/// line ends, in a header on a line of its own. A personal message is the fixed bytes with the values between them.
/// The marks of the slots stand in the message's texts: those of any kind in the plain text and the HTML (between
/// tags, or in an attribute with double quotes), of text also in the subject, of a web address also as an address of
/// the list, of a mail address as a receiver, and of an identifier in the part of the identifier before `@`.
public struct MessageTemplate: Sendable {
  /// The encoded message with tokens such as `{{name.html}}` in the slots, for a file.
  public let bytes: [UInt8]
  /// What is filled in: each slot in each place that it stands in, once; the places of a slot side by side.
  private let fillings: [Filling]
  private let pieces: [Piece]

  private struct Filling: Hashable {
    var slot: MessageSlot
    var place: MessageSlot.Place
  }

  private enum Piece {
    case fixed(Range<Int>)
    case filling(Int)
  }

  /// Encodes a message in which the slots' marks stand.
  public init(_ message: MailMessage, slots: [MessageSlot]) throws(SlotProblem) {
    let bytes: [UInt8]
    do throws(HeaderProblem) {
      bytes = try MessageWriter(message: message, slots: slots).bytes()
    } catch {
      throw .header(error)
    }
    try self.init(bytes: bytes, slots: slots)
  }

  /// Reads a template back from the ``bytes`` of one.
  public init(bytes: [UInt8], slots: [MessageSlot]) throws(SlotProblem) {
    var fillings: [Filling] = []
    var pieces: [Piece] = []
    var start = 0
    let tokens = try MessageToken.all(in: bytes, slots)
    for slot in slots {
      for token in tokens where token.slot == slot {
        let filling = Filling(slot: slot, place: token.place)
        if !fillings.contains(filling) { fillings.append(filling) }
      }
    }
    for token in tokens {
      if start < token.range.lowerBound { pieces.append(.fixed(start..<token.range.lowerBound)) }
      pieces.append(.filling(fillings.firstIndex(of: Filling(slot: token.slot, place: token.place))!))
      start = token.range.upperBound
    }
    self.bytes = bytes
    self.fillings = fillings
    self.pieces = pieces + [.fixed(start..<bytes.count)]
  }
}

extension MessageTemplate {
  /// The message with each slot filled with the value of its name.
  public func personal(_ values: [String: String]) throws(SlotProblem) -> [UInt8] {
    var output: [UInt8] = []
    try append(values, to: &output)
    return output
  }

  /// Appends the message with each slot filled, so that many messages can share a buffer.
  public func append(_ values: [String: String], to output: inout [UInt8]) throws(SlotProblem) {
    var written: [[UInt8]] = []
    written.reserveCapacity(fillings.count)
    var value: SlotValue?
    for filling in fillings {
      if value?.slot.name != filling.slot.name {
        guard let text = values[filling.slot.name] else { throw .missing(slot: filling.slot.name) }
        value = try SlotValue(text, for: filling.slot)
      }
      if let value { written.append(value.encoded(in: filling.place)) }
    }
    // A value may stand in several places; twice its length is a guess that seldom falls short.
    output.reserveCapacity(output.count + bytes.count + written.reduce(0) { $0 + $1.count * 2 })
    for piece in pieces {
      switch piece {
      case .fixed(let range): output += bytes[range]
      case .filling(let index): output += written[index]
      }
    }
  }
}
