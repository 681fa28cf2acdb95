import SpreCore
import Testing

@testable import SpreFormats

@Suite("Lists and pictures in messages")
struct MIMEPartsTests {
  @Test("Given a picture, HTML and picture are one related part after the plain one")
  func related() throws {
    var message = MIMEMessageTests.message()
    message.embedded = [
      EmbeddedFile(
        name: "logo.png", mediaType: "image/png", id: "1@blåbær.example", bytes: (0..<60).map { UInt8($0) })
    ]
    let lines = try message.encoded().split(separator: "\r\n", omittingEmptySubsequences: false)
    let outer = try #require(lines.first { $0.hasPrefix(" boundary=") }).dropFirst(11).dropLast()
    let start = try #require(lines.firstIndex { $0.hasPrefix("Content-Type: multipart/related") })
    #expect(
      lines[start...].map { $0.replacing(outer.dropFirst(2), with: "B") } == [
        "Content-Type: multipart/related; type=\"text/html\";", " boundary=\"=_rB\"", "", "--=_rB",
        "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "<p>Hei</p>", "",
        "--=_rB", "Content-Type: image/png", "Content-Transfer-Encoding: base64",
        "Content-ID: <1@xn--blbr-roah.example>", "Content-Disposition: inline; filename=\"logo.png\"", "",
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4", "OTo7", "", "--=_rB--", "",
        "--=_B--", "",
      ])
    #expect(message.embedded[0].address == "cid:1@xn--blbr-roah.example", "as the Content-ID has it")
  }

  @Test("Given a picture that headers cannot carry, the message is refused")
  func refusesPictures() throws {
    func encoded(_ file: EmbeddedFile) throws -> String {
      var message = MIMEMessageTests.message()
      message.embedded = [file]
      return try message.encoded()
    }
    for type in ["", "image", "image/", "image/png; x=y", "image/png\r\nX: y", "a/b/c", "bilde/ø"] {
      #expect(throws: HeaderProblem.badMediaType(type)) {
        try encoded(EmbeddedFile(name: "a", mediaType: type, id: "a@b.no", bytes: []))
      }
    }
    #expect(throws: HeaderProblem.controlCharacter(header: "Content-Disposition")) {
      try encoded(EmbeddedFile(name: "a\r\nX: y", mediaType: "image/png", id: "a@b.no", bytes: []))
    }
    #expect(throws: HeaderProblem.badIdentifier("a")) {
      try encoded(EmbeddedFile(name: "a", mediaType: "image/png", id: "a", bytes: []))
    }
  }

  @Test(
    "Given the name of a file, the parameters are what RFC 2231 says",
    arguments: [
      ("logo 2.png", ["filename=\"logo 2.png\""]), ("blåbær.png", ["filename*=utf-8''bl%C3%A5b%C3%A6r.png"]),
      ("a\"b'c%d*", ["filename*=utf-8''a%22b%27c%25d%2A"]),
      (
        "Čállinlávdegotti-girji-šuoš.png",
        [
          "filename*0*=utf-8''%C4%8C%C3%A1llinl%C3%A1vdegotti-girji-%C5%A1uo", "filename*1*=%C5%A1.png",
        ]
      ),
    ])
  func fileNames(name: String, expected: [String]) { #expect(FileNameParameter.words(name) == expected) }

  @Test("Given any name of a file, no line is over 76 and no character is cut", arguments: 0..<100)
  func fileNameProperty(seed: Int) throws {
    var dice = MIMEDice(seed: UInt64(seed) &+ 400)
    let words = FileNameParameter.words(dice.line())
    for word in words {
      #expect(word.utf8.count <= 74)
      let bytes = word.split(separator: "=", maxSplits: 1).last?.replacing("utf-8''", with: "").utf8.map { $0 } ?? []
      #expect(String(validating: MIMELint.percentDecoded(bytes), as: UTF8.self) != nil, "\(word)")
    }
  }

  @Test("Given a list, its headers come in lines that keep the limits, with one click only where there is https")
  func lists() throws {
    var message = MIMEMessageTests.message()
    message.list = MailingList(
      name: "Læring og mestring", id: "Nyhetsbrev.Blåbær.example",
      unsubscribe: ["https://example.org/av?ø", "mailto:av@Blåbær.example?subject=Stopp"], hasOneClick: true,
      archive: "https://example.org/nb/")
    let encoded = try message.encoded()
    for line in [
      "List-Id: =?utf-8?Q?L=C3=A6ring_og_mestring?=\r\n <nyhetsbrev.xn--blbr-roah.example>",
      "List-Unsubscribe: <https://example.org/av?%C3%B8>,\r\n <mailto:av@xn--blbr-roah.example?subject=Stopp>",
      "List-Unsubscribe-Post: List-Unsubscribe=One-Click", "List-Archive: <https://example.org/nb/>",
    ] { #expect(encoded.contains("\r\n\(line)\r\n"), "\(line)") }
    message.list?.unsubscribe = ["mailto:av@example.org", "http://example.org"]
    #expect(try !message.encoded().contains("List-Unsubscribe-Post"))
    message.list?.unsubscribe = ["https://example.org"]
    message.list?.hasOneClick = false
    #expect(try !message.encoded().contains("List-Unsubscribe-Post"))
  }

  @Test("Given a list that headers cannot carry, the message is refused")
  func refusesLists() {
    func encoded(_ list: MailingList) throws -> String {
      var message = MIMEMessageTests.message()
      message.list = list
      return try message.encoded()
    }
    for id in ["", "a", "a b.no", "a@b.no", "a.no\r\nBcc: x", "<a.no>", String(repeating: "a.", count: 128) + "no"] {
      #expect(throws: HeaderProblem.badList(id)) { try encoded(MailingList(id: id)) }
    }
    #expect(throws: HeaderProblem.controlCharacter(header: "List-Id")) {
      try encoded(MailingList(name: "a\r\nBcc: x", id: "a.no"))
    }
    for address in ["", "a", "javascript:x", "https://a.no\r\nBcc: x", "https://a.no>, <https://b.no", "{{x}}"] {
      #expect(throws: HeaderProblem.badLink(header: "List-Unsubscribe", address)) {
        try encoded(MailingList(id: "a.no", unsubscribe: [address]))
      }
    }
    #expect(throws: HeaderProblem.repeated("list-id")) {
      var message = MIMEMessageTests.message(headers: [("list-id", "<b.no>")])
      message.list = MailingList(id: "a.no")
      return try message.encoded()
    }
  }
}
