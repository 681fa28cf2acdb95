import SpreCore
import Testing

@testable import SpreFormats

/// A template against the plain way: fill the marks in the texts, then encode.
@Suite("Messages with slots, against filling before encoding")
struct MIMETemplatePropertyTests {
  static let hostile = [
    "", " ", "Ola ", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='x", "=", "=\u{3D}=",
    "=0D=0ABcc: a@example.org", "=?utf-8?Q?x?=", "From me", ".", "..", "{{view}}", "{{name.html}}", "}}", "&amp;", "&",
    "--=_", "a@example.org, b@example.org", "a; b, c: \"d\" \\", "שלום", "م\u{64F}ر\u{652}حبا", "\u{2067}שלום\u{2069}",
    "\u{FEFF}", "\u{301}", "Čállinlávdegoddi", "漢字仮名交じり文", String(repeating: "å", count: 10_000),
    String(repeating: "x", count: 10_000), String(repeating: "<", count: 10_000),
    String(repeating: "👩‍👩‍👧‍👦", count: 400), "Z" + String(repeating: "\u{308}", count: 10_000),
  ]

  @Test(
    "Given any texts and any values, a personal message keeps every limit and says what the plain way says",
    arguments: 0..<250)
  func equalsPlainWay(seed: Int) throws {
    var dice = MIMEDice(seed: UInt64(seed) &+ 9000)
    let message = Self.random(&dice)
    let values = Self.values(&dice, seed)
    let bytes = try MessageTemplate(message, slots: MIMETemplateTests.slots).personal(values)
    #expect(MIMELint.problems(String(decoding: bytes, as: UTF8.self)) == [])
    let personal = MIMELint.read(bytes)
    let plain = MIMELint.read(Array(try message.filled(values).encoded().utf8))
    #expect(personal.headers.map(\.name) == plain.headers.map(\.name))
    for name in personal.headers.map(\.name) where name != "Content-Type" {
      #expect(personal[name] == plain[name], "\(name)")
    }
    #expect(personal.bodies == plain.bodies)
    for line in personal.rawBodies.flatMap({ $0 }) {
      #expect(line.count <= 76)
      #expect(line.first != UInt8(ascii: ".") && !line.starts(with: "From ".utf8))
    }
  }

  @Test("Given a name whose direction is left open, its marks are dropped", arguments: ["a\u{202E}gnp", "\u{2066}b"])
  func closesDirection(name: String) throws {
    var values = MIMETemplateTests.values
    values["name"] = name
    let bytes = try MessageTemplate(MIMETemplateTests.message(), slots: MIMETemplateTests.slots).personal(values)
    let message = MIMELint.read(bytes)
    let texts = message.bodies + [message["Subject"] ?? ""]
    #expect(!texts.contains { $0.unicodeScalars.contains(where: WritingDirection.isMark) })
  }

  @Test(
    "Given hostile values, the HTML has the tags and the attributes of the template and no more", arguments: hostile)
  func keepsMarkup(value: String) throws {
    var values = MIMETemplateTests.values
    values["name"] = value
    let template = try MessageTemplate(MIMETemplateTests.message(), slots: MIMETemplateTests.slots)
    func signs(_ values: [String: String]) throws -> [UInt8] {
      MIMELint.read(try template.personal(values)).bodies[1].utf8.filter { "<>\"".utf8.contains($0) }
    }
    #expect(try signs(values) == signs(MIMETemplateTests.values))
  }

  /// Hard texts with slots thrown in.
  static func random(_ dice: inout MIMEDice) -> MailMessage {
    func text(_ dice: inout MIMEDice, _ names: [String]) -> String {
      (0..<Int.random(in: 0...5, using: &dice)).map { _ in
        dice.line() + "{{\(dice.pick(names))}}" + dice.line() + (dice.chance(1, of: 3) ? "\n" : "")
      }.joined() + "\n"
    }
    let all = MIMETemplateTests.slots.map(\.name)
    return MIMETemplateTests.message(
      subject: dice.line(upTo: 4) + (dice.chance(2, of: 3) ? "{{name}}" : "") + dice.line(upTo: 4),
      text: text(&dice, all), html: text(&dice, all))
  }

  static func values(_ dice: inout MIMEDice, _ seed: Int) -> [String: String] {
    let long = String(repeating: "u", count: Int.random(in: 0...800, using: &dice))
    return [
      "name": seed < hostile.count ? hostile[seed] : dice.line().replacing("\u{2028}", with: ""),
      "unsubscribe": "https://kárášjohka.example/\(long)?a=ø&b='.=;,",
      "view": "https://example.org/?{\(long)".filter { $0 != "{" },
      "receiver": dice.pick(["a@example.org", "post@kárášjohka.example", "a'b&c=d@example.org"]),
      "copy": dice.pick(["1", "a-1", String(repeating: "z", count: 31)]),
    ]
  }
}

extension MailMessage {
  /// The message with the marks filled in its texts, as each of them is written.
  func filled(_ values: [String: String]) -> MailMessage {
    var message = self
    message.subject = MailMessage.filled(subject, values)
    message.text = MailMessage.filled(text, values)
    message.html = MailMessage.filled(html, values.mapValues { MarkupWriter.escaped($0, inAttribute: true) })
    message.id = MailMessage.filled(id, values)
    message.to = to.map { Mailbox(name: $0.name, address: MailMessage.filled($0.address, values)) }
    message.list?.unsubscribe = list?.unsubscribe.map { MailMessage.filled($0, values) } ?? []
    message.list?.archive = list?.archive.map { MailMessage.filled($0, values) }
    return message
  }

  private static func filled(_ text: String, _ values: [String: String]) -> String {
    var output = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if let name = values.keys.first(where: { rest.starts(with: "{{\($0)}}".unicodeScalars) }) {
        output += (values[name] ?? "").unicodeScalars
        rest = rest.dropFirst(name.unicodeScalars.count + 4)
      } else {
        output.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return String(output)
  }
}
