import SpreFormats
import Testing

@Suite("Writing elements")
struct MarkupWriterTests {
  @Test("Given text with markup in it, it is written as text")
  func escapesText() {
    let node = Node.tag("p", ["title": "a\"b<c>&\nd"], "<script>&amp;\"'</script>")
    #expect(
      MarkupWriter().write([node])
        == "<p title=\"a&quot;b&lt;c&gt;&amp;&#10;d\">&lt;script&gt;&amp;amp;\"'&lt;/script&gt;</p>")
  }

  @Test("Given characters that XML forbids, the replacement character stands instead")
  func replacesForbidden() {
    #expect(MarkupWriter.escaped("a\u{0}b\u{B}c\u{FFFE}d\te\n") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\te\n")
  }

  @Test("Given an empty element, HTML keeps its end tag unless it is void, and XML closes it at once")
  func closesElements() {
    let nodes: [Node] = [.tag("br"), .tag("p")]
    #expect(MarkupWriter(.html).write(nodes) == "<br><p></p>")
    #expect(MarkupWriter(.xml).write(nodes) == "<br/><p/>")
  }

  @Test("Given an attribute set, changed and removed, the writer follows")
  func changesAttributes() {
    var element = Element("a", ["href": "#x", "lang": nil])
    element["lang"] = "se"
    element["href"] = nil
    #expect(MarkupWriter().write([.element(element)]) == "<a lang=\"se\"></a>")
  }

  @Test("Given markup for classic Outlook, it stands in a comment that others skip")
  func writesOutlookOnly() {
    #expect(
      MarkupWriter().write([.outlookOnly([.tag("b", [:], "--><i>")])])
        == "<!--[if mso]><b>--&gt;&lt;i&gt;</b><![endif]-->")
  }

  @Test("Given a page, it starts with a doctype and ends with a line end")
  func writesPage() {
    #expect(MarkupWriter.page(Element("html", ["lang": "nb"])) == "<!DOCTYPE html>\n<html lang=\"nb\"></html>\n")
  }
}
