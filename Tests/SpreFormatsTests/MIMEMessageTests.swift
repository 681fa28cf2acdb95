import SpreCore
import SpreFormats
import Testing

@Suite("Mail messages")
struct MIMEMessageTests {
  static func message(
    from: Mailbox = Mailbox(name: "Nyhetsbrevet", address: "post@example.org"), to: [Mailbox] = [],
    subject: String = "Nytt i november", id: String = "abc@example.org",
    headers: [(name: String, value: String)] = [], text: String = "Hei\n", html: String = "<p>Hei</p>\n"
  ) -> MailMessage {
    MailMessage(
      from: from, to: to, subject: subject,
      date: MessageDate(day: Day(year: 2026, month: 11, day: 2)!, hour: 9, minute: 0), id: id, language: .nb,
      headers: headers, text: text, html: html)
  }

  @Test("Given a small message, these are its bytes")
  func wholeMessage() throws {
    let encoded = try Self.message(
      to: [Mailbox(name: "Åse Øy", address: "ase@blåbær.example"), Mailbox(address: "b@example.org")],
      subject: "Læring og mestring", headers: [("X-List", "<nyhetsbrev.example.org>")], text: "På tide \nnå.\n"
    ).encoded()
    let lines = encoded.split(separator: "\r\n", omittingEmptySubsequences: false)
    let boundary = try #require(lines.first { $0.hasPrefix(" boundary=") }).dropFirst(11).dropLast()
    #expect(
      lines.map { $0.replacing(boundary, with: "BOUNDARY") } == [
        "From: \"Nyhetsbrevet\" <post@example.org>",
        "To: =?utf-8?B?w4VzZSDDmHk=?= <ase@xn--blbr-roah.example>, b@example.org",
        "Subject: =?utf-8?Q?L=C3=A6ring_og_mestring?=",
        "Date: Mon, 2 Nov 2026 09:00:00 +0100", "Message-ID: <abc@example.org>",
        "X-List: <nyhetsbrev.example.org>", "MIME-Version: 1.0", "Content-Language: nb",
        "Content-Type: multipart/alternative;", " boundary=\"BOUNDARY\"", "", "--BOUNDARY",
        "Content-Type: text/plain; charset=utf-8; format=flowed", "Content-Transfer-Encoding: quoted-printable", "",
        "P=C3=A5 tide=20", "n=C3=A5.", "", "--BOUNDARY", "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable", "", "<p>Hei</p>", "", "--BOUNDARY--", "",
      ])
  }

  @Test(
    "Given a control character in any header, the message is refused",
    arguments: ["\0", "\r", "\n", "\r\n", "\u{1B}", "\u{7F}"])
  func controlCharacters(character: String) {
    let bad = "a\(character)Bcc: all@example.org"
    #expect(throws: HeaderProblem.controlCharacter(header: "Subject")) { try Self.message(subject: bad).encoded() }
    #expect(throws: HeaderProblem.controlCharacter(header: "From")) {
      try Self.message(from: Mailbox(name: bad, address: "a@example.org")).encoded()
    }
    #expect(throws: HeaderProblem.controlCharacter(header: "To")) {
      try Self.message(to: [Mailbox(name: bad, address: "a@example.org")]).encoded()
    }
    #expect(throws: HeaderProblem.controlCharacter(header: "X-A")) {
      try Self.message(headers: [("X-A", bad)]).encoded()
    }
    #expect(throws: HeaderProblem.badName(bad)) { try Self.message(headers: [(bad, "b")]).encoded() }
    #expect(throws: HeaderProblem.badIdentifier(bad)) { try Self.message(id: bad).encoded() }
    #expect(throws: HeaderProblem.badAddress(header: "From", bad)) {
      try Self.message(from: Mailbox(address: bad)).encoded()
    }
  }

  @Test(
    "Given an address that mail does not take, the message is refused",
    arguments: [
      "", "a", "@", "a@", "@b.no", "a@b@c.no", "a b@c.no", "ø@c.no", "a@c_d.no", ".a@c.no", "a..b@c.no", "<a@c.no>",
      "a@b.no, c@d.no",
    ])
  func addresses(address: String) {
    #expect(throws: HeaderProblem.badAddress(header: "To", address)) {
      try Self.message(to: [Mailbox(address: address)]).encoded()
    }
  }

  @Test("Given headers that stand twice or are the message's own, the message is refused")
  func repeatedHeaders() {
    for name in ["From", "to", "SUBJECT", "Date", "Message-Id", "MIME-Version", "Content-Type", "content-disposition"] {
      #expect(throws: HeaderProblem.repeated(name)) { try Self.message(headers: [(name, "x")]).encoded() }
    }
    #expect(throws: HeaderProblem.repeated("x-a")) {
      try Self.message(headers: [("X-A", "1"), ("x-a", "2")]).encoded()
    }
    for name in ["", "a b", "a:", "å"] {
      #expect(throws: HeaderProblem.badName(name)) { try Self.message(headers: [(name, "x")]).encoded() }
    }
  }

  @Test("Given a long address in angle brackets, it stands whole on a line of its own")
  func longAddress() throws {
    let url = "<https://example.org/\(String(repeating: "x", count: 120))>"
    let encoded = try Self.message(headers: [
      ("List-Unsubscribe", "\(url), <mailto:av@example.org>"), ("X-Side", "se <https://blåbær.example/ø?å#æ> nå"),
    ]).encoded()
    #expect(encoded.contains("\r\nList-Unsubscribe:\r\n \(url),\r\n <mailto:av@example.org>\r\n"))
    #expect(encoded.contains("X-Side: se <https://xn--blbr-roah.example/%C3%B8?%C3%A5#%C3%A6>\r\n =?utf-8?B?bsOl?="))
    #expect(throws: HeaderProblem.tooLong(header: "X-A")) {
      try Self.message(headers: [("X-A", String(repeating: "x", count: 991))]).encoded()
    }
  }

  @Test("Given a problem, it says what and where in both working languages")
  func messages() {
    let problems: [HeaderProblem] = [
      .controlCharacter(header: "X-Mark"), .badName("X-Mark"), .repeated("X-Mark"),
      .badAddress(header: "To", "X-Mark"), .badIdentifier("X-Mark"), .tooLong(header: "X-Mark"),
    ]
    #expect(problems.allSatisfy { $0.message.nb.contains("X-Mark") && $0.message.en.contains("X-Mark") })
    #expect(Set(problems.map(\.message)).count == problems.count)
  }

  @Test("Given another text, the boundary is another; given the same, the same; and no part holds it")
  func boundaries() throws {
    func boundary(_ text: String) throws -> Substring {
      let encoded = try Self.message(text: text).encoded()
      return try #require(encoded.split(separator: "boundary=\"").last).prefix { $0 != "\"" }
    }
    let first = try boundary("a")
    #expect(try boundary("a") == first)
    #expect(try boundary("b") != first)
    let planted = try Self.message(text: "--\(first)--").encoded()
    #expect(!planted.contains("--\(first)--"))
  }

  @Test("Given any message, its bytes keep every limit", arguments: 0..<200)
  func limits(seed: Int) throws {
    var dice = MIMEDice(seed: UInt64(seed))
    let message = MIMEMessageTests.random(&dice)
    #expect(MIMELint.problems(try message.encoded()) == [])
  }

  /// A message of hard texts.
  static func random(_ dice: inout MIMEDice) -> MailMessage {
    func name(_ dice: inout MIMEDice) -> String {
      dice.line(upTo: 6).split(separator: " ").joined(separator: " ")
    }
    let addresses = ["a@example.org", "post@kárášjohka.example", "very.long+tag@sub.domain.example.org"]
    let receivers = (0..<Int.random(in: 0...5, using: &dice)).map { _ in
      Mailbox(name: name(&dice), address: dice.pick(addresses))
    }
    let long = "https://example.org/\(String(repeating: "u", count: Int.random(in: 0...300, using: &dice)))"
    var message = Self.message(
      from: Mailbox(name: name(&dice), address: dice.pick(addresses)), to: receivers, subject: dice.line(),
      id: StableHash.hex(of: [dice.line()]) + "@example.org", headers: [("Auto-Submitted", "auto-generated")],
      text: dice.text(), html: dice.text())
    message.list = MailingList(
      name: name(&dice), id: "nytt.example.org", unsubscribe: [long, "mailto:av@example.org"],
      hasOneClick: dice.chance(1, of: 2), archive: dice.chance(1, of: 2) ? long : nil)
    message.embedded = (0..<max(0, Int.random(in: -2...3, using: &dice))).map { number in
      EmbeddedFile(
        name: "f\(dice.line(upTo: 3)).png", mediaType: "image/png", id: "\(number)@example.org",
        bytes: (0..<Int.random(in: 0...400, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) })
    }
    return message
  }
}
