public import SpreCore

/// A mail with a plain and an HTML version of the same text, ready to be opened or sent.
///
/// Where slots are to be filled for each receiver, their marks stand in the texts: see ``MessageTemplate``.
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
  /// The list that the message goes to, where there is one.
  public var list: MailingList?
  /// Further headers, in this order.
  public var headers: [(name: String, value: String)]
  /// The plain version, in the flowed form of ``PlainTextRenderer``.
  public var text: String
  /// The HTML version, as a whole page.
  public var html: String
  /// The pictures that the HTML shows and the message carries.
  public var embedded: [EmbeddedFile]

  public init(
    from: Mailbox, to: [Mailbox], subject: String, date: MessageDate, id: String, language: Language,
    list: MailingList? = nil, headers: [(name: String, value: String)] = [], text: String, html: String,
    embedded: [EmbeddedFile] = []
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.date = date
    self.id = id
    self.language = language
    self.list = list
    self.headers = headers
    self.text = text
    self.html = html
    self.embedded = embedded
  }
}

extension MailMessage {
  /// The message as it goes over the wire: ASCII, CRLF, headers first, then the plain and the HTML part.
  public func encoded() throws(HeaderProblem) -> String {
    String(decoding: try MessageWriter(message: self, slots: []).bytes(), as: UTF8.self)
  }
}
