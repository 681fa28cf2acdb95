import SpreCore
import SpreNewsletter
import Testing

@Suite("The weight of a newsletter")
struct NewsletterSizeTests {
  private static let words = [
    "læring", "mestring", "kurs", "pasienter", "pårørende", "kommuner", "sykehuset", "brukere", "samarbeid",
    "forskning",
    "språk", "øving", "åpent", "helse", "sammen",
  ]

  /// Items as an adviser writes them: a title of eight words, a summary of sixty, a link and a picture.
  private static func briefs(_ count: Int) -> NewsletterBriefs {
    func text(_ number: Int, _ length: Int) -> String {
      (0..<length).map { words[(number * 7 + $0 * 4) % words.count] }.joined(separator: " ")
    }
    let items = (1...count).map { number in
      var version = NewsletterBriefs.version(
        "Sak \(number) om \(text(number, 6))", alt: "Et bilde av \(text(number, 5))")
      version.summary = text(number, 60) + "."
      version.link = "https://example.org/aktuelt/2026/sak-\(number)-om-laering-og-mestring-i-kommunene"
      return NewsletterBriefs.item(
        "sak-\(number)", kind: ItemKind.allCases[number % ItemKind.allCases.count], [.nb: version]
      ) { $0.image = "items/images/bilde-\(number).jpg" }
    }
    var briefs = NewsletterBriefs(items: items)
    briefs.organisation.brand.logo = "logo.png"
    briefs.attachments = (["logo.png"] + items.compactMap(\.image)).map { path in
      SpreCore.Attachment(path: path, size: 9, pixels: .init(width: 1056, height: 528)) { [] }
    }
    return briefs
  }

  @Test(
    "Given items with pictures and sixty words each, the HTML stays light", arguments: [(12, 25_000), (40, 80_000)])
  func staysLight(count: Int, limit: Int) async throws {
    let html = try await NewsletterSizeTests.briefs(count).draft("newsletter.nb.html")
    #expect(html.split(separator: "<img").count == count + 2, "each item has its picture, and the masthead its logo")
    #expect(html.utf8.count < limit, "\(html.utf8.count) bytes")
  }
}
