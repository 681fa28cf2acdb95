/// What stands in an encoded message for a slot, such as `{{name.html}}`, with the white space that belongs to it.
struct MessageToken {
  let slot: MessageSlot
  let place: MessageSlot.Place
  /// The bytes that the value stands in for.
  let range: Range<Int>

  /// The tokens of a message in the order they stand; one that is not well-formed, or unknown, is refused.
  ///
  /// Nothing else in an encoded message holds two braces in a row.
  static func all(in bytes: [UInt8], _ slots: [MessageSlot]) throws(SlotProblem) -> [MessageToken] {
    let brace = UInt8(ascii: "{")
    var tokens: [MessageToken] = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == brace, bytes[index + 1] == brace else {
        index += 1
        continue
      }
      let token = try MessageToken(at: index, in: bytes, slots)
      tokens.append(token)
      index = token.range.upperBound
    }
    return tokens
  }

  private init(at start: Int, in bytes: [UInt8], _ slots: [MessageSlot]) throws(SlotProblem) {
    let inner = bytes[(start + 2)...].prefix(40).prefix { $0 != UInt8(ascii: "}") }
    let words = String(decoding: inner, as: UTF8.self).split(separator: ".", omittingEmptySubsequences: false)
    guard words.count == 2, let slot = slots.first(where: { $0.name == words[0] }),
      let place = MessageSlot.Place(rawValue: String(words[1]))
    else { throw .unknown(slot: words.first.map(String.init) ?? "") }
    let (before, after) = place.surroundings
    let token = Array(before.utf8) + Array((slot.token(place) + after).utf8)
    let first = start - before.utf8.count
    guard place.takes(slot.kind), first >= 0, bytes[first...].starts(with: token) else {
      throw .misplaced(slot: slot.name)
    }
    self.slot = slot
    self.place = place
    range = first..<first + token.count
  }
}

extension MessageSlot.Place {
  /// What stands around a token and gives way with it: in a part, the soft line end that the value brings itself; in
  /// a header of encoded words, the line that the token has to itself, so that no value leaves no blank line.
  fileprivate var surroundings: (before: String, after: String) {
    switch self {
    case .text, .html: ("", "=\r\n")
    case .words: ("\r\n ", "")
    case .first, .header: ("", "")
    }
  }

  fileprivate func takes(_ kind: MessageSlot.Kind) -> Bool {
    switch self {
    case .text, .html: true
    case .words, .first: kind == .text
    case .header: kind != .text
    }
  }
}
