import SpreCore
import SpreFormats
import SpreNewsletter
import Testing

@Suite("What every newsletter keeps")
struct NewsletterPromiseTests {
  /// Words between tags, with references resolved, white space and the marks of plain text taken away.
  private func words(html: String) -> [String] {
    var text = ""
    var rest = Substring(html.split(separator: "</head>").last ?? "")
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      text += rest[..<start] + " "
      rest = rest[rest.index(after: end)...]
    }
    for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
    }
    return words(text)
  }

  private func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }

  @Test("Given any language, HTML and plain text say the same words in the same order", arguments: Language.readers)
  func saysTheSame(language: Language) async throws {
    var briefs = NewsletterBriefs(items: NewsletterBriefs.items(8), languages: [language])
    briefs.settings = [
      ("introduction", NewsletterBriefs.value("Velkommen & god lesing")),
      ("preheader", NewsletterBriefs.value("Xyzzy")),
      ("closing", NewsletterBriefs.value("Hilsen oss")),
    ]
    let html = try await words(html: briefs.draft("newsletter.\(language).html")).filter { $0 != "xyzzy" }
    let text = try await briefs.draft("newsletter.\(language).txt")
    // Plain text numbers its links and lists their addresses under a heading of its own.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      !["[", "https://", "Lenker", "Lenkjer", "Links", "Liŋkkat"].contains { line.hasPrefix($0) }
    }
    let plain = words(lines.joined(separator: "\n").withoutNumbersInBrackets)
    #expect(plain == html)
  }

  @Test(
    "Given any language, both forms tell why, from where and how to leave, at the top and at the end",
    arguments: Language.readers)
  func hasFooter(language: Language) async throws {
    let briefs = NewsletterBriefs(languages: [language])
    let html = try await briefs.draft("newsletter.\(language).html")
    let text = try await briefs.draft("newsletter.\(language).txt")
    #expect(html.split(separator: "href=\"*|UNSUB|*\"").count == 3)
    #expect(html.split(separator: "href=\"*|ARCHIVE|*\"").count == 3)
    #expect(html.contains("Storgata 1<br>0001 Oslo") && text.contains("Storgata 1") && text.contains("0001 Oslo"))
    #expect(text.contains("*|UNSUB|*"))
    let leave = [Language.nb: "Meld deg av", .nn: "Meld deg av", .en: "Unsubscribe", .se: "Heaittit"][language] ?? "?"
    #expect(text.split(separator: leave).count == 3)
  }

  @Test("Given hostile texts everywhere, none of them becomes markup, a header or a foreign address")
  func withstandsHostility() async throws {
    let evil = "\"><script>alert(1)</script><img src=x onerror=y> javascript:alert(1)"
    var version = NewsletterBriefs.version(evil, alt: evil)
    version.summary = evil
    version.link = "javascript:alert(1)"
    var briefs = NewsletterBriefs(items: [
      NewsletterBriefs.item("sak", [.nb: version]) { $0.image = "https://evil.example/p.gif" }
    ])
    briefs.title = [.nb: evil]
    briefs.organisation.name = [.nb: evil]
    briefs.organisation.postalAddress = evil
    briefs.organisation.sender?.name = evil
    for key in ["introduction", "closing", "whyText", "preheader"] {
      briefs.settings.append((key, NewsletterBriefs.value(evil)))
    }
    for path in ["newsletter.nb.html", "newsletter.nb.preview.html"] {
      let html = try await briefs.draft(path)
      #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("href=\"javascript"))
      #expect(!html.contains("evil.example"))
    }
  }

  @Test(
    "Given pictures, the preview shows the workspace's and the exports those of our own host, and nothing else is fetched"
  )
  func fetchesNothingForeign() async throws {
    let version = NewsletterBriefs.version("Kart", alt: "Et kart")
    var briefs = NewsletterBriefs(items: [
      NewsletterBriefs.item("kart", [.nb: version]) { $0.image = "items/images/kart.png" }
    ])
    briefs.organisation.brand.logo = "logo.png"
    briefs.attachments = [
      SpreCore.Attachment(path: "items/images/kart.png", size: 9, pixels: .init(width: 1056, height: 528)) { [] }
    ]
    let preview = try await briefs.draft("newsletter.nb.preview.html")
    #expect(preview.sources == ["../../logo.png", "../../items/images/kart.png"])
    #expect(preview.contains("width=\"528\" height=\"264\""))
    let html = try await briefs.draft("newsletter.nb.html")
    #expect(
      html.sources == ["https://bilder.example.org/logo.png", "https://bilder.example.org/items/images/kart.png"])
    for text in [preview, html] {
      #expect(
        !text.contains("@import") && !text.contains("url(") && !text.contains("<link") && !text.contains("<script"))
    }
    briefs.settings = [("images", NewsletterBriefs.value("false"))]
    #expect(try await briefs.draft("newsletter.nb.preview.html").sources == ["../../logo.png"])
  }
}

extension String {
  fileprivate var sources: [String] {
    split(separator: " src=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  fileprivate var withoutNumbersInBrackets: String {
    var output = ""
    var rest = Substring(self)
    while let open = rest.firstRange(of: " ["), let close = rest[open.upperBound...].firstIndex(of: "]") {
      let inside = rest[open.upperBound..<close]
      output += rest[..<open.lowerBound] + (inside.allSatisfy(\.isNumber) ? "" : rest[open.lowerBound...close])
      rest = rest[rest.index(after: close)...]
    }
    return output + rest
  }
}
