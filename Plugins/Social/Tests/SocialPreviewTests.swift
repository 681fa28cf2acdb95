import SpreCore
import Testing

@testable import SpreSocial

@Suite("The page of posts")
struct SocialPreviewTests {
  private func page(_ briefs: SocialBriefs) async throws -> String { try await briefs.draft("posts.nb.preview.html") }

  @Test("Given posts, each has a card with its count, its text and why it counts as it does")
  func shows() async throws {
    var briefs = SocialBriefs(networks: Network.allCases)
    briefs.items[0].versions[.nb]?.summary = "Få alle med … på kurs."
    let html = try await page(briefs)
    for words in [
      "63 av 280", "62 av 500</p>", "66 av 500 byte", "X teller 2 for hvert av disse: …",
      "Lenken teller 23, uansett lengde.",
      "Threads teller byte: å er 2", "Lenken teller med alle tegnene sine.", "Lenke i profilen.",
      "Instagram gjør ikke lenker i teksten trykkbare. Legg denne i profilen: https://example.org/sak",
    ] {
      #expect(html.contains(words), "\(words)")
    }
    #expect(html.components(at: "<article").count == 8)
    #expect(!html.contains("<script"))
  }

  @Test("Given a network that lets a text be filled in, the whole text stands in the address")
  func opens() async throws {
    let html = try await page(SocialBriefs(networks: [.x, .bluesky, .threads, .linkedin, .facebook, .mastodon]))
    let text = "Nytt%20nettverk%0A%0ADet%20samler%20alle%20regionene.%0A%0Ahttps%3A%2F%2Fexample.org%2Fsak"
    for address in [
      "https://x.com/intent/tweet?text=\(text)", "https://bsky.app/intent/compose?text=\(text)",
      "https://www.threads.com/intent/post?text=\(text)",
      "https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org%2Fsak",
      "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org%2Fsak",
    ] {
      #expect(html.contains("href=\"\(address)\""), "\(address)")
    }
    #expect(!html.contains("Åpne Mastodon"))
  }

  @Test("Given a text past the fold, the page shows where it is hidden, without adding words to what is copied")
  func folds() async throws {
    var briefs = SocialBriefs(networks: [.instagram, .x])
    briefs.items[0].versions[.nb]?.short = ["social": String(repeating: "Et ord til. ", count: 15)]
    let html = try await page(briefs)
    #expect(html.components(at: "<span class=\"fold\"></span>").count == 2)
    #expect(html.contains("Etter omtrent 125 tegn"))
  }

  @Test("Given a post with something amiss, its card says so")
  func tellsFindings() async throws {
    var briefs = SocialBriefs()
    briefs.items[0].versions[.nb]?.short = ["social": String(repeating: "a", count: 300)]
    let html = try await page(briefs)
    #expect(html.contains("<span class=\"badge error\">Feil</span> Innlegget er for langt for X: 325 av 280."))
    #expect(html.contains("bar is-over"))
  }

  @Test("Given a picture, it is shown from the workspace with its words")
  func showsPicture() async throws {
    var briefs = SocialBriefs()
    briefs.items[0].image = "items/images/kart.png"
    briefs.items[0].versions[.nb]?.imageAlt = "Et kart"
    let html = try await page(briefs)
    #expect(html.contains("<img src=\"../../items/images/kart.png\" alt=\"Et kart\" lang=\"nb\">"))
    #expect(html.contains("Alternativ tekst: Et kart"))
    briefs.items[0].image = "https://evil.example/a.png"
    #expect(try await !page(briefs).contains("<img"))
  }

  @Test("Given no reader of Norwegian or Sámi, the page speaks English")
  func speaksEnglish() async throws {
    var briefs = SocialBriefs(languages: [.en])
    briefs.items[0].language = .en
    briefs.items[0].versions = [.en: briefs.items[0].main]
    briefs.items[0].versions[.en]?.title = "News"
    let html = try await briefs.draft("posts.en.preview.html")
    #expect(html.contains("<html lang=\"en\"") && html.contains(" of 280"))
    #expect(try await briefs.draft("sak.x.en.md").contains("Language: en"))
  }
}
