public import SpreCore

/// A mail with a plain and an HTML version of the same text, ready to be opened or sent.
public struct MailMessage: Sendable {
  /// Who the message comes from.
  public var from: Mailbox
  /// The receivers; the header is left out when there are none.
  public var to: [Mailbox]
  /// The subject, as readers see it; the writer encodes what is not ASCII (RFC 2047).
  public var subject: String
  /// The moment the message says it was written.
  public var date: MessageDate
  /// What tells the message from every other one, as `left@right` without angle brackets.
  public var id: String
  /// The language of both versions.
  public var language: Language
  /// Further headers, such as those of RFC 2369, in this order.
  public var headers: [(name: String, value: String)]
  /// The plain version, in the flowed form of ``PlainTextRenderer``.
  public var text: String
  /// The HTML version, as a whole page.
  public var html: String

  public init(
    from: Mailbox, to: [Mailbox], subject: String, date: MessageDate, id: String, language: Language,
    headers: [(name: String, value: String)] = [], text: String, html: String
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.date = date
    self.id = id
    self.language = language
    self.headers = headers
    self.text = text
    self.html = html
  }
}

extension MailMessage {
  /// The message as it goes over the wire: ASCII, CRLF, headers first, then the plain and the HTML part.
  public func encoded() throws(HeaderProblem) -> String {
    let plain = QuotedPrintable.encode(text)
    let rich = QuotedPrintable.encode(html)
    let boundary = boundary
    var head = try ownHeaders() + addedHeaders()
    head += "MIME-Version: 1.0\r\n"
    head += "Content-Language: \(language.rawValue)\r\n"
    head += "Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"\r\n\r\n"
    var output = Array(head.utf8)
    output.reserveCapacity(head.utf8.count + plain.count + rich.count + 400)
    for (type, body) in [("text/plain; charset=utf-8; format=flowed", plain), ("text/html; charset=utf-8", rich)] {
      output += "--\(boundary)\r\nContent-Type: \(type)\r\n".utf8
      output += "Content-Transfer-Encoding: quoted-printable\r\n\r\n".utf8
      output += body
      output += "\r\n".utf8
    }
    output += "--\(boundary)--\r\n".utf8
    return String(decoding: output, as: UTF8.self)
  }

  private func ownHeaders() throws(HeaderProblem) -> String {
    try HeaderField.check(subject, in: "Subject")
    guard let identifier = MailAddress.ascii(id) else { throw .badIdentifier(id) }
    var output = try HeaderField.folded("From", from.words(in: "From", used: 6))
    if !to.isEmpty { output += try HeaderField.folded("To", receivers()) }
    output += try HeaderField.folded("Subject", HeaderField.unstructured(subject, used: 9))
    output += try HeaderField.folded("Date", [date.description])
    return output + (try HeaderField.folded("Message-ID", ["<\(identifier)>"]))
  }

  private func receivers() throws(HeaderProblem) -> [String] {
    var words: [String] = []
    for (index, mailbox) in to.enumerated() {
      let own = try mailbox.words(in: "To", used: 5)
      words += own.dropLast() + [own[own.count - 1] + (index < to.count - 1 ? "," : "")]
    }
    return words
  }

  private func addedHeaders() throws(HeaderProblem) -> String {
    var seen: Set<String> = ["from", "to", "subject", "date", "message-id", "mime-version"]
    var output = ""
    for (name, value) in headers {
      guard HeaderField.isName(name) else { throw .badName(name) }
      let lowered = name.lowercased()
      guard !lowered.hasPrefix("content-"), seen.insert(lowered).inserted else { throw .repeated(name) }
      try HeaderField.check(value, in: name)
      output += try HeaderField.folded(name, HeaderField.added(value))
    }
    return output
  }

  /// A line that no part can hold, since `=_` never comes out of quoted-printable.
  private var boundary: String { "=_" + StableHash.hex(of: [id, subject, text, html]) }
}
