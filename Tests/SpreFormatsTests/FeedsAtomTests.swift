import SpreCore
import SpreFormats
import Testing

@Suite("Atom feeds")
struct FeedsAtomTests {
  private func entry(_ id: String, _ published: String, updated: String? = nil) -> AtomFeed.Entry {
    AtomFeed.Entry(
      address: "https://example.org/\(id)", title: "A & <b>", language: .se, published: Day(published)!,
      updated: Day(updated ?? published)!, summary: "Kort",
      content: [.tag("p", ["lang": "en"], [.text("x"), .tag("br"), .text("\u{1}]]>")])], categories: ["tema \"1\""])
  }

  private func feed(_ entries: [AtomFeed.Entry]) -> String {
    AtomFeed(
      address: "https://example.org/feed.xml", title: "Nytt", subtitle: "Alt nytt", language: .nb,
      page: "https://example.org/", author: "Vi & dere", day: Day("2026-11-10")!, entries: entries
    ).text()
  }

  @Test("Given an entry, the feed holds it as RFC 4287 wants it, its text as XHTML")
  func writes() {
    #expect(
      feed([entry("a", "2026-06-01")]) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb"><id>https://example.org/feed.xml</id>\
        <title>Nytt</title><updated>2026-06-01T12:00:00+02:00</updated><author><name>Vi &amp; dere</name></author>\
        <link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>\
        <link rel="alternate" type="text/html" hreflang="nb" href="https://example.org/"/>\
        <subtitle>Alt nytt</subtitle><entry xml:lang="se"><id>https://example.org/a</id>\
        <title>A &amp; &lt;b&gt;</title><published>2026-06-01T12:00:00+02:00</published>\
        <updated>2026-06-01T12:00:00+02:00</updated>\
        <link rel="alternate" type="text/html" hreflang="se" href="https://example.org/a"/>\
        <category term="tema &quot;1&quot;"/><summary>Kort</summary>\
        <content type="xhtml" xml:base="https://example.org/a"><div xmlns="http://www.w3.org/1999/xhtml">\
        <p lang="en" xml:lang="en">x<br/>\u{FFFD}]]&gt;</p></div></content></entry></feed>

        """)
  }

  @Test("Given entries, the feed is as new as the latest change in any; without entries it has its own day")
  func dates() {
    let feed = feed([entry("a", "2026-06-01"), entry("b", "2026-05-01", updated: "2026-12-01")])
    #expect(feed.contains("<title>Nytt</title><updated>2026-12-01T12:00:00+01:00</updated>"))
    #expect(self.feed([]).contains("<updated>2026-11-10T12:00:00+01:00</updated>"))
  }
}
