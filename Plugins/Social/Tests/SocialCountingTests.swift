import SpreCore
import SpreFormats
import Testing

@testable import SpreSocial

@Suite("How networks count")
struct SocialCountingTests {
  @Test(
    "Given Norwegian and Sámi letters and common signs, X counts 1 each",
    arguments: Array("æøåÆØÅáčđŋšŧžÁČĐŊŠŦŽ«»–—’“½\u{A0}\u{2011}").map(String.init) + ["a\u{30A}"])
  func light(character: String) { #expect(XWeight(character).page == 1 && XWeight(character).library == 1) }

  @Test(
    "Given heavier signs and emoji, X counts 2",
    arguments: ["…", "•", "€", "→", "−", "✓", "™", "\u{202F}", "🇳🇴", "👩‍⚕️", "❤️", "1️⃣"])
  func heavy(character: String) { #expect(XWeight(character).page == 2 && XWeight(character).library == 2) }

  @Test("Given emoji newer than X's library, its page says 2 and the library 5", arguments: ["🧑‍⚕️", "❤️‍🩹"])
  func newEmoji(character: String) {
    #expect(XWeight(character).page == 2 && XWeight(character).library == 5)
  }

  @Test(
    "Given emoji newer than Swift's tables, by themselves and with a skin tone, X's page says 2",
    arguments: ["\u{1FAF9}", "\u{1FAF9}\u{1F3FF}", "\u{1FAFA}\u{1F3FB}", "\u{1FAFF}\u{200D}\u{1F4BB}"])
  func emojiToCome(character: String) { #expect(XWeight(character).page == 2) }

  @Test("Given signs that are text until a selector makes them emoji, X counts 1 and then 2", arguments: ["©", "®"])
  func textOrEmoji(sign: String) {
    #expect(XWeight(sign).page == 1 && XWeight(sign).library == 1)
    #expect(XWeight(sign + "\u{FE0F}").page == 2 && XWeight(sign + "\u{FE0F}").library == 2)
  }

  @Test(
    "Given addresses, X counts 23 for what it links and characters for the rest",
    arguments: [
      ("example.no", 23), ("blåbær.no", 23), ("e-helse.no", 23), ("test.helse", 10), ("post@helse.no", 13),
      ("https://nav.no/å?x=æ", 24), ("https://example.org/" + String(repeating: "a", count: 300), 23),
      ("kl. 9.no", 4 + 23),
      ("Les mer på nav.no.", 11 + 23 + 1),
    ])
  func addresses(text: String, weight: Int) { #expect(XWeight(text).page == weight, "\(text)") }

  @Test(
    "Given a text, each network counts in its own way",
    arguments: [
      (Network.threads, "å", 2), (.threads, "’", 3), (.threads, "čđŋšŧž", 12), (.bluesky, "👩‍⚕️å", 2),
      (.bluesky, "nav.no", 6),
      (.linkedin, "👩‍⚕️", 5), (.instagram, "å", 1), (.facebook, "a\u{30A}", 2), (.mastodon, "se https://nav.no/a/b", 26),
    ])
  func counts(network: Network, text: String, count: Int) {
    #expect(NetworkRules.of(network).counting.length(of: text).shown == count)
  }

  @Test(
    "Given hashtags that Norwegians type, networks read them as measured",
    arguments: [
      ("#e-helse", "#e", "#e-helse", "#e"), ("#helse/omsorg", "#helse", "#helse/omsorg", "#helse"),
      ("«#Helse»", "#Helse", nil, "#Helse"), ("(#Helse)", "#Helse", nil, "#Helse"),
      ("#COVID\u{2011}19", "#COVID", "#COVID\u{2011}19", "#COVID"), ("#2026", nil, nil, nil),
      ("#čđŋšŧžáÁæøå", "#čđŋšŧžáÁæøå", "#čđŋšŧžáÁæøå", "#čđŋšŧžáÁæøå"),
    ] as [(String, String?, String?, String?)])
  func hashtags(text: String, x: String?, bluesky: String?, mastodon: String?) {
    let found = HashtagReading.allCases.map { text.pieces($0.tags(in: text.scalars)) }
    #expect(found == [x, bluesky, mastodon].map { $0.map { [$0] } ?? [] })
  }

  @Test("Given random texts, counts are never negative, add up apart, and do not depend on how letters are composed")
  func properties() {
    var dice = SocialDice(seed: 20_261_125)
    for _ in 0..<400 {
      let (a, b) = (dice.text(), dice.text())
      for network in Network.allCases {
        let counting = NetworkRules.of(network).counting
        let (first, second) = (counting.length(of: a), counting.length(of: b))
        #expect(first.least >= 0 && first.least <= first.most && (first.least...first.most).contains(first.shown))
        // A line between keeps the two from running together in a link, a mention or one character.
        let both = counting.length(of: a + "\n" + b)
        #expect(both.shown == first.shown + 1 + second.shown, "\(network): \(a.debugDescription) \(b.debugDescription)")
      }
      let apart = a.decomposedStringForTests
      #expect(XWeight(apart) == XWeight(a) && apart.count == a.count)
    }
  }

  @Test(
    "Given labels of domains, their length in Punycode is that of Python's codec",
    arguments: [
      ("example", 7),
      ("blåbær", 13),
      ("bücher", 13),
      ("пример", 12),
      ("čállinlávdegoddi", 25),
      ("ドメイン名例", 20),
      ("他们为什么不说中文", 28),
    ])
  func punycode(label: String, length: Int) { #expect(Punycode.length(of: label.scalars[...]) == length) }

  @Test("Given hostile texts, every network counts them")
  func hostile() {
    for text in [
      "", "\u{202E}", "https://", "http://.", "..", "@@@", "#", "＃", "\u{200D}\u{200D}", "a.no" + "\u{FE0F}",
    ] {
      for network in Network.allCases {
        #expect(NetworkRules.of(network).counting.length(of: text).most <= text.utf8.count * 23)
        _ = network.hashtags(in: text.scalars)
      }
    }
  }

  @Test(
    "Given texts twice as long, counting takes about twice the time",
    arguments: ["あ", "a.", "あ.", "あ_a.", "あ_a.com ", "@", "#", "(", "http://a.no/(", "👩‍⚕️", "a@b", "http", "#a"])
  func isLinear(unit: String) {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let text = String(repeating: unit, count: count)
      return clock.measure {
        for network in Network.allCases {
          _ = NetworkRules.of(network).counting.length(of: text)
          _ = network.hashtags(in: text.scalars)
        }
      }
    }
    _ = time(100)
    let small = time(500)
    let large = time(4000)
    // Eight times the text; a quadratic reading would take 64 times as long.
    #expect(large < small * 30 + .milliseconds(200), "\(small) \(large)")
  }
}
