import SpreCore
import SpreNewsletter
import Testing

@Suite("A newsletter's own texts")
struct NewsletterOwnTextTests {
  private static func texts(_ texts: [(Language, String)]) -> Value {
    Value(
      .map(
        texts.enumerated().map { index, text in
          let place = Origin(file: "activities/2026/brev.yml", line: 20 + index, field: text.0.rawValue)
          return .init(key: text.0.rawValue, keyOrigin: place, value: Value(.scalar(text.1), at: place))
        }), at: Origin(file: "activities/2026/brev.yml", line: 19))
  }

  private func briefs(_ name: String, _ texts: [(Language, String)]) -> NewsletterBriefs {
    let item = NewsletterBriefs.item("sak", [.nb: NewsletterBriefs.version("A"), .nn: NewsletterBriefs.version("B")])
    return NewsletterBriefs(
      items: [item], languages: [.nb, .nn], settings: [(name, NewsletterOwnTextTests.texts(texts))],
      title: [.nb: "Nytt", .nn: "Nytt"])
  }

  @Test(
    "Given Markdown in a text of the letter itself, a warning stands at it in its language",
    arguments: ["subject", "preheader", "introduction", "closing", "whyText"])
  func markdown(name: String) async throws {
    let briefs = briefs(name, [(.nb, "Se [filmen](https://example.org/film)."), (.nn, "Sjå **filmen** no.")])
    let found = try await briefs.drafting().findings
    #expect(found.map(\.code) == ["newsletter.markdown", "newsletter.markdown"])
    #expect(found.map { $0.origin?.line } == [20, 21] && found.allSatisfy { $0.severity == .warning })
    #expect(found[1].message.nb.contains("**filmen**"))
  }

  @Test(
    "Given words of the other form of Norwegian in a text of the letter itself, the finding stands at it",
    arguments: ["subject", "preheader", "introduction", "closing", "whyText"])
  func mixed(name: String) async throws {
    let briefs = briefs(name, [(.nb, "Vi vet ikkje kva som kommer."), (.nn, "Vi veit ikke alt.")])
    let found = try await briefs.drafting().findings
    #expect(found.map { "\($0.severity) \($0.code)" } == ["warning language.mixed", "note language.mixed"])
    #expect(found.map { $0.origin?.line } == [20, 21])
  }

  @Test("Given the activity's title as the subject, it is looked at too; given sound texts, there is nothing to say")
  func title() async throws {
    var briefs = briefs("closing", [(.nb, "Vi vet ikke alt."), (.nn, "Vi veit ikkje alt.")])
    #expect(try await briefs.codes() == [])
    briefs.title = [.nb: "Kva skjer i **november**", .nn: "Kva skjer"]
    #expect(try await briefs.codes().sorted() == ["language.mixed", "newsletter.markdown"])
  }

  @Test("Given control characters in the subject of two languages, each has an error at its own value")
  func controls() async throws {
    let found = try await briefs("subject", [(.nb, "a\r\nb"), (.nn, "a\0b")]).drafting().findings
    #expect(found.map(\.code) == ["newsletter.header.invalid", "newsletter.header.invalid"])
    #expect(found.map { $0.origin?.line } == [20, 21])
    #expect(found[0].message.nb.contains("bokmål") && found[1].message.nb.contains("nynorsk"))
  }

  @Test("Given what a new file has for somebody to fill in, or control characters, each is told at its setting")
  func unfinished() async throws {
    let briefs = NewsletterBriefs(settings: [
      ("preheader", NewsletterBriefs.value(" … ")), ("introduction", NewsletterBriefs.value("Hei \u{7}du …\n\nog hei")),
    ])
    let found = try await briefs.drafting().findings.filter {
      ["text.control", "newsletter.text.unfinished"].contains($0.code)
    }
    #expect(found.map(\.code).sorted() == ["newsletter.text.unfinished", "text.control"])
    #expect(found.contains { $0.severity == .error && $0.origin?.line == 7 })
  }
}
