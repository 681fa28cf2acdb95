import SpreCore

/// Writes the headers of a message, up to those that tell of its parts.
struct MessageHeaders {
  let message: MailMessage
  let slots: [MessageSlot]

  /// The headers, in lines of at most 76 characters wherever they can be folded.
  func fields() throws(HeaderProblem) -> String {
    try HeaderField.check(message.subject, in: "Subject")
    var output = try HeaderField.folded("From", message.from.words(in: "From", used: 6))
    if !message.to.isEmpty { output += try HeaderField.folded("To", receivers()) }
    output += try HeaderField.folded("Subject", subject)
    output += try HeaderField.folded("Date", [message.date.description])
    output += try HeaderField.folded("Message-ID", ["<\(identifier())>"])
    for (name, words) in try message.list?.fields(slots) ?? [] { output += try HeaderField.folded(name, words) }
    output += try added()
    output += "MIME-Version: 1.0\r\n"
    return output + "Content-Language: \(message.language.rawValue)\r\n"
  }

  private func receivers() throws(HeaderProblem) -> [String] {
    var words: [String] = []
    for (index, mailbox) in message.to.enumerated() {
      let slot = slots.first { $0.kind == .mailAddress && $0.mark == mailbox.address && mailbox.name.isEmpty }
      let own = if let slot { [slot.token(.header)] } else { try mailbox.words(in: "To", used: 5) }
      words += own.dropLast() + [own[own.count - 1] + (index < message.to.count - 1 ? "," : "")]
    }
    return words
  }

  /// The subject as words; where slots stand in it, all else is encoded, so that white space between means nothing.
  private var subject: [String] {
    let pieces = slots.filter { $0.kind == .text }.pieces(of: message.subject)
    guard pieces.contains(where: \.isSlot) else { return HeaderField.unstructured(message.subject, used: 9) }
    return pieces.enumerated().flatMap { index, piece in
      switch piece {
      case .words(let words): EncodedWords.words(String(words), used: index == 0 ? 9 : 1)
      case .slot(let slot): [slot.token(index == 0 ? .first : .words)]
      }
    }
  }

  /// The identifier; a slot in it stands in the part before `@`.
  private func identifier() throws(HeaderProblem) -> String {
    let pieces = slots.filter { $0.kind == .identifier }.pieces(of: message.id)
    let sample = pieces.map { piece in
      if case .words(let words) = piece { String(words) } else { String(repeating: "x", count: 31) }
    }.joined()
    guard let ascii = MailAddress.ascii(sample), let domain = ascii.split(separator: "@").last else {
      throw .badIdentifier(message.id)
    }
    let left = pieces.map { piece in
      switch piece {
      case .words(let words): String(words.prefix { $0 != "@" })
      case .slot(let slot): slot.token(.header)
      }
    }
    return left.joined() + "@" + domain
  }

  private func added() throws(HeaderProblem) -> String {
    var seen: Set<String> = ["from", "to", "subject", "date", "message-id", "mime-version"]
    if message.list != nil { seen.formUnion(MailingList.headers.map { $0.lowercased() }) }
    var output = ""
    for (name, value) in message.headers {
      guard HeaderField.isName(name) else { throw .badName(name) }
      let lowered = name.lowercased()
      guard !lowered.hasPrefix("content-"), seen.insert(lowered).inserted else { throw .repeated(name) }
      try HeaderField.check(value, in: name)
      output += try HeaderField.folded(name, HeaderField.added(value))
    }
    return output
  }
}

extension MessagePiece {
  fileprivate var isSlot: Bool {
    if case .slot = self { true } else { false }
  }
}
