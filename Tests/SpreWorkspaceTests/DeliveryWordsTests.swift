import Testing

@testable import SpreWorkspace

@Suite struct DeliveryWordsTests {
  @Test(arguments: [
    ("a.txt", "Hei på deg – 2 ganger!", 5), ("a.md", "# Hei\n\n- på *deg*", 3),
    ("a.html", "<p>Hei <b>på</b></p><p>deg</p>", 3), ("a.html", "<p>over<em>alt</em> &amp; all&shy;tid</p>", 2),
    ("a.html", "<p>a&nbsp;b</p><!-- <p>no no</p> --><p title=\"x > y\">c</p>", 3),
    ("a.htm", "<html><head><title>no no</title><style>p { x: y }</style></head><body>yes<br/>yes</body></html>", 2),
    ("a.html", "<script>if (a < b) { c }</script>one<style>no</style> two", 2), ("a.html", "1 < 2 words <b", 1),
    ("a.html", "", 0), ("a.html", "b&aring;t", 1), ("a.eml", "Subject: no words", 0), ("a.png", "no words", 0),
    ("A.HTML", "<P>to ORD</P>", 2),
  ])
  func wordsThatAReaderMeetsAreCounted(_ path: String, _ text: String, _ words: Int) {
    #expect(FrozenWords.count(in: Array(text.utf8), path: path) == words)
  }
}
