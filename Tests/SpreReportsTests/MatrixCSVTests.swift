import SpreCore
import SpreFormats
import SpreReports
import Testing

@Suite struct `The matrix for spreadsheets` {
  private let matrix = Matrix(
    Plan(
      groups: ["A", "B", "C"].map { TargetGroup(code: $0, name: [.nb: $0]) },
      measures: [
        Measure(id: "en", number: 1, name: [.nb: "=Ære", .en: "Honour"], audience: .all),
        Measure(
          id: "to", number: 2, name: [.nb: "To; tre"], audience: .named(["C", "A", "B"]), blanks: [:]),
        Measure(id: "tre", number: 7, name: [.nb: "Tre"], audience: .named(["B"]), blanks: ["A": "får \"annet\""]),
      ]))

  @Test func `tells "all" from every group by name, and keeps the reasons of blanks`() {
    #expect(
      MatrixCSV(matrix, language: .nb).text() == """
        \u{FEFF}id;nummer;navn;A;B;C\r
        en;1;'=Ære;alle;alle;alle\r
        to;2;"To; tre";x;x;x\r
        tre;7;Tre;"tom: får ""annet""\u{22};x;\r

        """)
  }

  @Test func `has commas and English words in English, and tabs where asked for`() {
    #expect(MatrixCSV(matrix, language: .en).text().contains("en,1,Honour,all,all,all\r\n"))
    #expect(MatrixCSV(matrix, language: .en).text(.tab).contains("tre\t7\tTre\t\"blank: får \"\"annet\"\"\"\tx\t\r\n"))
  }

  @Test(
    arguments: [
      ("x", .named), (" X ", .named), ("ja", .named), ("Alle", .all), ("ALL", .all), ("", .empty), (" – ", .empty),
      ("Tom : fordi", .blank(reason: "fordi")), ("blank:a:b", .blank(reason: "a:b")), ("tom", .blank(reason: "")),
      ("kanskje", nil), ("xx", nil), ("tomt: a", nil),
    ] as [(String, Matrix.Cell?)])
  func `reads the words of both languages`(text: String, expected: Matrix.Cell?) {
    #expect(Matrix.Cell(reading: text) == expected)
  }
}
