import SpreCore
import SpreFormats
import SpreReports
import Testing

@Suite("The page of a report")
struct ReportPageTests {
  private let picture = ReportPicture(
    title: "Rekkevidde", description: "Én søyle.",
    drawing: Element("svg", ["role": "img"], [.tag("title", [:], "Rekkevidde"), .tag("desc", [:], "Én søyle.")]),
    table: Block.Table(
      alignments: [.start, .end], header: [[.text("Gruppe")], [.text("Antall")]], rows: [[[.text("A")], [.text("3")]]]))

  private func sections(_ count: Int) -> Report.Part {
    .text((1...count).map { Block(.heading(level: 2, [.text("Del \($0)")])) })
  }

  @Test("Given five sections there is a table of contents, and given four there is none")
  func contents() {
    let long = Report(title: "T", language: .nn, parts: [sections(5)]).html()
    #expect(long.contains("<p id=\"contents\">Innhald</p>"))
    #expect(long.contains("<a href=\"#s5\">Del 5</a>") && long.contains("<h2 id=\"s5\">Del 5</h2>"))
    #expect(!Report(title: "T", language: .nn, parts: [sections(4)]).html().contains("<nav"))
  }

  @Test("Given a picture, its table stands below it, and Markdown has the table alone")
  func figure() throws {
    let report = Report(title: "T", language: .nb, parts: [.picture(picture)])
    let html = report.html()
    let drawing = try #require(html.firstRange(of: "<svg role=\"img\">"))
    let table = try #require(html.firstRange(of: "<table>"))
    #expect(drawing.lowerBound < table.lowerBound && html.contains("<main id=\"main\" tabindex=\"-1\" class=\"wide\">"))
    #expect(
      report.markdown() == "# T\n\n**Rekkevidde**\n\nÉn søyle.\n\n| Gruppe | Antall |\n| --- | ---: |\n| A | 3 |\n")
  }

  @Test("Given a subtitle and a footer, they stand first and last")
  func frame() {
    let report = Report(title: "T", subtitle: "Tjenesten", language: .nb, parts: [], footer: [.text("Laget i dag.")])
    #expect(report.markdown() == "# T\n\n**Tjenesten**\n\n___\n\nLaget i dag.\n")
    #expect(report.html().contains("<footer><p>Laget i dag.</p></footer>"))
  }

  @Test("prints on A4 with rows kept whole, heads repeated and pages numbered")
  func paper() {
    let html = Report(title: "T", language: .nb, parts: []).html()
    for rule in [
      "size:A4", "tr,img,svg,.card{break-inside:avoid}", "thead{display:table-header-group}", "counter(page)",
    ] {
      #expect(html.contains(rule), "\(rule)")
    }
  }
}
