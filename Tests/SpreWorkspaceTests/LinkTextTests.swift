import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("Words of links") struct LinkTextTests {
  /// The codes of what is found about links in an item's text; each stands where the text has a mark.
  private func found(_ body: String, title: String = "En sak", link: String = "") throws -> [String] {
    let front = "title: \(title)\nkind: news\nlang: nb\ndate: 2026-10-01\ngroups: [A, B]\nsummary: Kort sagt.\n"
    let text = MarkedText("---\n\(front)\(link)---\n\(body)\n")
    var files = TemporaryWorkspace.small
    files["items/sak.md"] = text.text
    let found = try TemporaryWorkspace(files).load().findings.filter { $0.code.hasPrefix("link.") }
    #expect(found.map(\.spot) == text.places)
    return found.map { "\($0.severity) \($0.code)" }
  }

  @Test(
    "Given words that do not say where a link leads, a warning stands at them, in every language",
    arguments: [
      "les mer", "Les mer …", "her", "KLIKK HER", "Her →", "les meir", "sjå her", "Read more »", "click here",
      "loga eanet",
    ])
  func vague(words: String) throws {
    #expect(try found("Om kurset.\n\nDet er mye, se\nog [⟦\(words)](https://a.no/b).") == ["warning link.text.vague"])
  }

  @Test(
    "Given words that do say it, there is no finding",
    arguments: [
      "Les mer om kurset i mestring", "Herøy", "Rapporten", "her kan du melde deg på kurset", "example.org",
      "www.example.org",
    ])
  func clear(words: String) throws { #expect(try found("Se [\(words)](https://example.org/a).") == []) }

  @Test("Given one text to two places, the second is found; to one place, there is nothing to say")
  func targets() throws {
    let first = "[Programmet](https://example.org/a) og "
    #expect(try found(first + "[programmet](⟦https://example.org/b).") == ["warning link.text.twoTargets"])
    #expect(try found(first + "[programmet](https://example.org/a).") == [])
  }

  @Test("Given an address as words or without encryption, there is a note; a button's words are looked at too")
  func addresses() throws {
    #expect(try found("Se <⟦https://example.org/a/b>.") == ["note link.text.address"])
    #expect(try found("Se [kurset](⟦http://example.org/a).") == ["note link.http"])
    #expect(try found("[⟦les mer](https://example.org/a \"button\")") == ["warning link.text.vague"])
    #expect(try found("Tekst.", link: "link: ⟦http://example.org\n") == ["note link.http"])
  }

  @Test(
    "Given words that are another address than the link's, a warning stands at them",
    arguments: [
      ("https://example.org", "https://ond.example.com/"), ("example.org", "https://example.org.ond.no/"),
      ("www.example.org", "https://example.org@ond.no"), ("https://example.org/a/b", "https://example.org/a/c"),
      ("example.org", "https://example.org:443@ond.no/"), ("helsenorge.no", "mailto:post@helsenorge.no"),
    ])
  func otherAddress(words: String, target: String) throws {
    #expect(try found("Se [⟦\(words)](\(target)).") == ["warning link.text.otherAddress"])
  }

  @Test(
    "Given a site's name for one of its pages or for a site below it, there is no finding",
    arguments: [
      ("example.org", "https://www.example.org/a"), ("Example.org", "https://kurs.example.org"),
      ("www.example.org", "https://example.org:8080/a"), ("Node.js", "https://example.org"),
      ("post@example.org", "mailto:post@example.org"), ("mer hos example.org", "https://example.com"),
    ])
  func sameSite(words: String, target: String) throws { #expect(try found("Se [\(words)](\(target)).") == []) }

  @Test("Given a title that says nothing, which is the link to the item, a warning stands at it")
  func title() throws { #expect(try found("Tekst.", title: "⟦Les mer") == ["warning link.text.vague"]) }

  @Test("Given the lists of vague words, each is written as links are compared by, so that none is dead")
  func lists() {
    for (language, words) in VagueLinkTexts.all {
      for word in words { #expect(VagueLinkTexts.normalised(word) == word, "\(language): \(word)") }
    }
  }
}
