public import SpreCore

/// A reason that a slot of a message cannot be filled, or cannot stand where it does.
public enum SlotProblem: Error, Sendable, Hashable {
  /// The header that holds the slots cannot be written.
  case header(HeaderProblem)
  /// A slot that nobody has said what takes.
  case unknown(slot: String)
  /// A slot that stands where its kind of value cannot.
  case misplaced(slot: String)
  /// No value for the slot.
  case missing(slot: String)
  /// A line end, a NUL or another control character in the value.
  case controlCharacter(slot: String)
  /// A value that is no address, or no identifier, of the kind that the slot takes.
  case unacceptable(slot: String, String)
  /// An address of over 900 characters, which would not fit on a line of a header.
  case tooLong(slot: String)
}

extension SlotProblem {
  /// What is wrong, for the person who has to mend it.
  public var message: Phrase {
    switch self {
    case .header(let problem): problem.message
    case .unknown(let slot): .slotUnknown(slot)
    case .misplaced(let slot): .slotMisplaced(slot)
    case .missing(let slot): .slotMissing(slot)
    case .controlCharacter(let slot): .slotControlCharacter(slot)
    case .unacceptable(let slot, let value): .slotUnacceptable(slot, value)
    case .tooLong(let slot): .slotTooLong(slot)
    }
  }
}
