import Testing

@testable import SpreFormats

@Suite("Encodings of mail")
struct MIMEEncodingTests {
  @Test("Given the published vectors, FNV-1a with 128 bits gives the published values")
  func stableHashVectors() {
    #expect(StableHash.hex(ofBytes: "".utf8) == "6c62272e07bb014262b821756295c58d")
    #expect(StableHash.hex(ofBytes: "a".utf8) == "d228cb696f1a8caf78912b704e4a8964")
    #expect(StableHash.hex(ofBytes: "foobar".utf8) == "343e1662793c64bf6f0d3597ba446f18")
  }

  @Test("Given the same letters parted differently, the hashes differ")
  func stableHashParts() {
    let hashes = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["1:abc"]].map(StableHash.hex(of:))
    #expect(Set(hashes).count == hashes.count)
    #expect(hashes.allSatisfy { $0.utf8.count == 32 })
  }

  @Test(
    "Given a label, punycode is what RFC 3492 and Python's codec give",
    arguments: [
      ("blåbærsyltetøy", "blbrsyltety-y8ao3x"), ("kárášjohka", "krjohka-hwab49j"), ("bücher", "bcher-kva"),
      ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"), ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"),
      ("パフィーdeルンバ", "de-jg4avhby1noc0d"), ("そのスピードで", "d9juau41awczczp"), ("-> $1.00 <-", "-> $1.00 <--"), ("a", "a-"),
    ])
  func punycode(label: String, expected: String) {
    #expect(Punycode.encode(label) == expected)
  }

  @Test("Given host names, those with letters outside ASCII come out in punycode and impossible ones not at all")
  func domains() {
    #expect(DomainName.ascii("Blåbærsyltetøy.Example.org") == "xn--blbrsyltety-y8ao3x.example.org")
    #expect(DomainName.ascii("a-b.example") == "a-b.example")
    let impossible = [
      "", ".", "a..b", "-a.no", "a-.no", "a b.no", "a\r\n.no", "[1.2.3.4]", "e\u{301}.no", "a_b.no", "a\0.no",
      String(repeating: "a", count: 64) + ".no", String(repeating: "å", count: 64) + ".no",
      Array(repeating: "abcdefgh", count: 30).joined(separator: "."),
    ]
    for name in impossible { #expect(DomainName.ascii(name) == nil, "\(name.debugDescription)") }
  }

  @Test("Given text, quoted-printable is what RFC 2045 says, with dots and From hidden at line starts")
  func quotedPrintable() {
    func encoded(_ text: String) -> String { String(decoding: QuotedPrintable.encode(text), as: UTF8.self) }
    #expect(encoded("blåbær = 1\n") == "bl=C3=A5b=C3=A6r =3D 1\r\n")
    #expect(encoded("a \nb\t\nc ") == "a=20\r\nb=09\r\nc=20")
    #expect(encoded("a\r\nb\rc\nd") == "a\r\nb\r\nc\r\nd")
    #expect(encoded(".\n..\nFrom me\nFrom\n>From ") == "=2E\r\n=2E.\r\n=46rom me\r\nFrom\r\n>From=20")
    #expect(encoded("\0\u{7F}\u{1B}") == "=00=7F=1B")
    let x75 = String(repeating: "x", count: 75)
    #expect(encoded(x75 + "x") == x75 + "x")
    #expect(encoded(x75 + "xy") == x75 + "=\r\nxy")
    #expect(encoded(x75 + ".z") == x75 + "=\r\n=2Ez")
    #expect(encoded(x75 + "å") == x75 + "=\r\n=C3=A5")
    let x72 = String(repeating: "x", count: 72)
    #expect(encoded(x72 + "å\nb") == x72 + "=C3=\r\n=A5\r\nb")
  }

  @Test("Given any text, quoted-printable lines stay within 76 and read back exactly", arguments: 0..<300)
  func quotedPrintableProperty(seed: Int) {
    var dice = MIMEDice(seed: UInt64(seed))
    let text = dice.text()
    let lines = MIMELint.lines(QuotedPrintable.encode(text))
    for line in lines {
      #expect(line.count <= 76)
      #expect(line.last != 0x20 && line.last != 0x09)
      #expect(line.first != UInt8(ascii: ".") && !line.starts(with: "From ".utf8))
      #expect(line.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x09 })
    }
    #expect(MIMELint.quotedPrintable(lines) == Array(text.utf8))
  }

  @Test("Given any text, encoded words stay within 75, hold whole scalars, and read back exactly", arguments: 0..<300)
  func encodedWordsProperty(seed: Int) throws {
    var dice = MIMEDice(seed: UInt64(seed) &+ 1000)
    let text = dice.line()
    let words = EncodedWords.words(text, used: 9)
    var decoded: [UInt8] = []
    for (index, word) in words.enumerated() {
      #expect(word.utf8.count <= (index == 0 ? 67 : 75))
      let bytes = try #require(MIMELint.encodedWord(word))
      #expect(String(validating: bytes, as: UTF8.self) != nil, "a scalar is cut in \(word)")
      decoded += bytes
    }
    #expect(decoded == Array(text.utf8))
  }

  @Test("Given clusters that fit into a word, no encoded word cuts one")
  func encodedWordsKeepClusters() throws {
    let family = "👩‍👩‍👧‍👦"
    for word in EncodedWords.words(String(repeating: "å\(family)e\u{301}", count: 40), used: 9) {
      let text = try #require(MIMELint.encodedWord(word).map { String(decoding: $0, as: UTF8.self) })
      #expect(text.allSatisfy { ["å", Character(family), "e\u{301}"].contains($0) }, "\(word)")
      #expect(text.first.map { $0.unicodeScalars.first?.properties.isEmojiModifier } != true)
    }
  }
}
