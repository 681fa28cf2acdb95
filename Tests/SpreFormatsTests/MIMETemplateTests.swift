import SpreCore
import Testing

@testable import SpreFormats

@Suite("Messages with slots")
struct MIMETemplateTests {
  static let slots = [
    MessageSlot("name", .text), MessageSlot("unsubscribe", .webAddress), MessageSlot("view", .webAddress),
    MessageSlot("receiver", .mailAddress), MessageSlot("copy", .identifier),
  ]
  static let values = [
    "name": "Åse <3", "unsubscribe": "https://blåbær.example/av?a=1&b=2", "view": "https://example.org/v",
    "receiver": "ase@blåbær.example", "copy": "7",
  ]

  /// A message with every slot in every place that it may stand in.
  static func message(
    subject: String = "Hei {{name}}: nytt", text: String = "Hei {{name}}!\n{{unsubscribe}}\n",
    html: String = #"<p title="{{name}}">{{name}}</p><a href="{{unsubscribe}}">Av</a>"# + "\n"
  ) -> MailMessage {
    var message = MIMEMessageTests.message(
      to: [Mailbox(address: "{{receiver}}")], subject: subject, id: "abc.{{copy}}@example.org", text: text, html: html)
    message.list = MailingList(
      name: "Nytt", id: "nytt.example.org", unsubscribe: ["{{unsubscribe}}", "mailto:av@example.org"],
      hasOneClick: true, archive: "{{view}}")
    return message
  }

  @Test("Given slots, the template has a token on a line of its own for each, and is a message without them")
  func tokens() throws {
    let template = try MessageTemplate(Self.message(), slots: Self.slots)
    let lines = String(decoding: template.bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    #expect(lines.contains("Subject: =?utf-8?Q?Hei_?="))
    for line in [
      " {{receiver.header}}", " {{name.words}}", " =?utf-8?Q?=3A_nytt?=", " <abc.{{copy.header}}@example.org>",
      " <{{unsubscribe.header}}>,", " <mailto:av@example.org>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
      " <{{view.header}}>", "List-Id: \"Nytt\" <nytt.example.org>", "Hei =", "{{name.text}}=", "!",
      "{{unsubscribe.text}}=", "<p title=3D\"=", "{{name.html}}=", "\">=", "</p><a href=3D\"=", "{{unsubscribe.html}}=",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(MIMELint.problems(String(decoding: template.bytes, as: UTF8.self)) == [])
  }

  @Test("Given a subject that begins with a slot, its value begins on the line of the name")
  func startsSubject() throws {
    let template = try MessageTemplate(Self.message(subject: "{{name}}: nytt"), slots: Self.slots)
    let message = String(decoding: try template.personal(Self.values), as: UTF8.self)
    #expect(message.contains("\r\nSubject: =?utf-8?B?w4VzZSA8Mw==?=\r\n =?utf-8?Q?=3A_nytt?=\r\n"))
  }

  @Test("Given values, each is written as its place demands")
  func fills() throws {
    let template = try MessageTemplate(Self.message(), slots: Self.slots)
    let message = MIMELint.read(try template.personal(Self.values))
    #expect(message["To"] == "ase@xn--blbr-roah.example")
    #expect(message["Subject"] == "Hei Åse <3: nytt")
    #expect(message["Message-ID"] == "<abc.7@example.org>")
    #expect(message["List-Unsubscribe"] == "<https://xn--blbr-roah.example/av?a=1&b=2>, <mailto:av@example.org>")
    #expect(message["List-Archive"] == "<https://example.org/v>")
    #expect(message.bodies[0] == "Hei Åse <3!\nhttps://blåbær.example/av?a=1&b=2\n")
    #expect(
      message.bodies[1] == "<p title=\"Åse &lt;3\">Åse &lt;3</p>"
        + "<a href=\"https://blåbær.example/av?a=1&amp;b=2\">Av</a>\n")
  }

  @Test("Given the bytes of a template, one that is read back fills the same")
  func readsBack() throws {
    let template = try MessageTemplate(Self.message(), slots: Self.slots)
    let read = try MessageTemplate(bytes: template.bytes, slots: Self.slots)
    #expect(try read.personal(Self.values) == template.personal(Self.values))
  }

  @Test("Given a buffer, messages are appended to it one after the other")
  func appends() throws {
    let template = try MessageTemplate(Self.message(), slots: Self.slots)
    var buffer = Array("before".utf8)
    try template.append(Self.values, to: &buffer)
    try template.append(Self.values, to: &buffer)
    let one = try template.personal(Self.values)
    #expect(buffer == Array("before".utf8) + one + one)
  }

  @Test(
    "Given words that look like slots, they stay words", arguments: ["{{name.text}}", "{{x}}", "{{{", "{{name}", "{"])
  func lookalikes(words: String) throws {
    var message = Self.message(subject: words, text: words + "\n", html: words + "\n")
    message.from.name = words
    message.embedded = [EmbeddedFile(name: words, mediaType: "image/png", id: "a@example.org", bytes: [1])]
    let personal = MIMELint.read(try MessageTemplate(message, slots: Self.slots).personal(Self.values))
    #expect(personal["Subject"] == words)
    #expect(personal.bodies[0] == words + "\n")
    #expect(personal["From"]?.hasPrefix(words) == true || personal["From"]?.hasPrefix("\"\(words)\"") == true)
  }

  @Test("Given a mark or a token where the slot cannot stand, there is no template")
  func misplaced() throws {
    var message = Self.message()
    message.headers = [("X-Mark", "{{name.header}}")]
    #expect(throws: SlotProblem.misplaced(slot: "name")) { try MessageTemplate(message, slots: Self.slots) }
    message.headers = [("X-Mark", "{{other.header}}")]
    #expect(throws: SlotProblem.unknown(slot: "other")) { try MessageTemplate(message, slots: Self.slots) }
    message.headers = [("X-Mark", "{{view.html}}")]
    #expect(throws: SlotProblem.misplaced(slot: "view")) { try MessageTemplate(message, slots: Self.slots) }
    message.headers = []
    message.list?.archive = "{{receiver}}"
    #expect(throws: SlotProblem.header(.badLink(header: "List-Archive", "{{receiver}}"))) {
      try MessageTemplate(message, slots: Self.slots)
    }
  }

  @Test("Given a value that the slot does not take, the message is refused", arguments: Self.refused)
  func refuses(slot: String, value: String, problem: SlotProblem) throws {
    let template = try MessageTemplate(Self.message(), slots: Self.slots)
    var values = Self.values
    values[slot] = value
    #expect(throws: problem) { try template.personal(values) }
    values[slot] = nil
    #expect(throws: SlotProblem.missing(slot: slot)) { try template.personal(values) }
    #expect(!problem.message.nb.isEmpty && problem.message.en.contains(slot))
  }

  static let refused: [(String, String, SlotProblem)] =
    ["a\r\nBcc: b@example.org", "a\nb", "a\rb", "a\0", "\u{85}", "\u{2028}", "\u{7F}", "\t"].flatMap { text in
      ["name", "unsubscribe", "receiver", "copy"].map { ($0, text, .controlCharacter(slot: $0)) }
    }
    + [
      "", "http://example.org", "javascript:alert(1)", "https://", "https://a b", "https://a\"b", "https://a>b",
      "{{x}}",
    ]
    .map { ("unsubscribe", $0, .unacceptable(slot: "unsubscribe", $0)) }
    + ["", "a", "a@b@c.no", "a@b.no, c@d.no", "ø@b.no", "<a@b.no>"]
    .map { ("receiver", $0, .unacceptable(slot: "receiver", $0)) }
    + ["", "a b", "a@b", "å", String(repeating: "a", count: 32)].map { ("copy", $0, .unacceptable(slot: "copy", $0)) }
    + [("view", "https://example.org/" + String(repeating: "x", count: 900), .tooLong(slot: "view"))]
}
