import SpreCore
import SpreReports
import Testing

struct MatrixPageTests {
  @Test("Given the example plan, the page has the picture, a table with headers, the numbers and every note")
  func page() {
    let html = MatrixPage(Matrix(.example), language: .nb).html()
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\""))
    #expect(html.contains("role=\"img\""))
    #expect(html.matches(of: /<th scope="row">/).count == 10 + 2 + 9)
    #expect(html.contains("<caption>"))
    #expect(html.contains("<th scope=\"row\">2 Nyhetsbrev</th><td class=\"is-named\">nevnt</td>"))
    #expect(html.contains("60 av 90 ruter er fylt."))
    #expect(html.contains("4: 2, 4, 5 og 8"))
    #expect(html.contains("E (8) og G (8)"))
    for note in Plan.example.notes() { #expect(html.contains(escaped(note.message.nb))) }
    #expect(html.contains("Vedlegget inviterer alle til nyhetsbrevet."))
    #expect(!html.contains("<script") && !html.contains("src="))
  }

  @Test("Given English as the working language, the page is in English")
  func english() {
    let html = MatrixPage(Matrix(.example), language: .en).html()
    #expect(html.contains("<html lang=\"en\""))
    #expect(html.contains("60 of 90 cells are filled."))
    #expect(html.contains("D (priority 4) has 6 measures, fewer than E (8) and G (8)."))
    #expect(!html.contains("Tiltak som når"))
  }

  @Test("Given a warning among the notes, it comes first")
  func worstFirst() throws {
    var plan = Plan.example
    plan.groups.append(TargetGroup(code: "Z", name: [.nb: "Nye"]))
    for index in plan.measures.indices where plan.measures[index].audience == .all {
      plan.measures[index].audience = .named(["A", "H", "I"])
    }
    let html = MatrixPage(Matrix(plan), language: .nb).html()
    let warning = try #require(html.firstRange(of: "Ingen tiltak når Z."))
    let note = try #require(html.firstRange(of: "(prioritet "))
    #expect(warning.lowerBound < note.lowerBound)
  }

  @Test("Given an empty plan, the page says so")
  func empty() {
    let html = MatrixPage(Matrix(Plan()), language: .nb).html()
    #expect(html.contains("Planen har ingen tiltak for noen målgrupper ennå."))
    #expect(html.contains("Planen gir ingen merknader."))
    #expect(!html.contains("<svg") && !html.contains("<table"))
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
