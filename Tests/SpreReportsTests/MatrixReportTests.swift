import SpreCore
import SpreReports
import Testing

struct MatrixReportTests {
  @Test("Given the example plan, the table has its marks and counts")
  func table() {
    let lines = MatrixTable(Matrix(.example), language: .nb).text.split(separator: "\n").map(words)
    #expect(lines.contains("1 Mestring.no ○ ○ ○ ○ ○ ○ ○ ○ ○"))
    #expect(lines.contains("2 Nyhetsbrev ● ● ● · ● · ● · ·"))
    #expect(lines.contains("Tiltak som når gruppen 8 8 9 6 8 5 8 4 4"))
    #expect(lines.contains("Tiltak som nevner den 4 4 5 2 4 1 4 0 0"))
    #expect(lines.contains("A Fagpersoner i læring og mestring"))
    #expect(lines.last == "60 av 90 ruter er fylt. Uten tiltakene for alle målgrupper er 24 av 54 fylt.")
  }

  @Test("Given a blank with a reason, the table marks it apart from an empty cell")
  func blank() {
    var plan = Plan.example
    plan.measures[1].blanks = ["D": "får eget brev"]
    let lines = MatrixTable(Matrix(plan), language: .en).text.split(separator: "\n").map(words)
    #expect(lines.contains("2 Newsletter ● ● ● – ● · ● · ·"))
  }

  @Test(
    "Given long names and more groups than fit, no line is wider than asked and every group is there",
    arguments: [40, 80, 100])
  func width(width: Int) {
    var plan = Plan.example
    plan.measures[0].name = [.nb: String(repeating: "Særdeles langt navn 👩‍👩‍👧 ", count: 12)]
    plan.groups += (0..<30).map {
      TargetGroup(code: "Z\($0)", name: [.nb: String(repeating: "gruppenavn ", count: 20)])
    }
    let lines = MatrixTable(Matrix(plan), language: .nb, width: width).text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
    for group in plan.groups {
      #expect(lines.filter { words($0).split(separator: " ").contains(Substring(group.code)) }.count >= 2)
    }
  }

  @Test("Given columns, every mark stands under its code")
  func columns() throws {
    let lines = MatrixTable(Matrix(.example), language: .nb).text.split(separator: "\n").map(Array.init)
    let header = try #require(lines.first)
    let row = try #require(lines.first { String($0).contains("Innspill til") })
    let place = try #require(header.lastIndex(of: "E"))
    #expect(row[place] == "●")
  }

  @Test("Given the example plan, the JSON has the pinned keys and counts")
  func json() throws {
    let text = try MatrixJSON(Matrix(.example)).text()
    let flat = text.split(whereSeparator: \.isWhitespace).joined()
    #expect(flat.hasPrefix(#"{"cells":{"filled":60,"of":90},"groups":[{"cells":8,"code":"A","targeted":4},"#))
    #expect(flat.hasSuffix(#""schema":1,"targeted":{"filled":24,"of":54}}"#))
    #expect(flat.contains(#"{"all":false,"groups":["A","B","C","E","G"],"id":"nyhetsbrev"}"#))
    #expect(flat.contains(#"{"all":true,"groups":["A","B","C","D","E","F","G","H","I"],"id":"mestring-no"}"#))
    #expect(text.hasSuffix("}\n"))
  }

  @Test("Given the groups named in another order, the JSON has them in the plan's order")
  func jsonOrder() {
    var plan = Plan.example
    plan.measures[1].audience = .named(["G", "A", "C"])
    #expect(MatrixJSON(Matrix(plan)).measures[1].groups == ["A", "C", "G"])
  }

  private func words(_ line: Substring) -> String { line.split(separator: " ").joined(separator: " ") }
}
