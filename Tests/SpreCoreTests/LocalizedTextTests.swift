import SpreCore
import Testing

@Suite("A text in several languages")
struct LocalizedTextTests {
  @Test("Given a language that is missing, the sister form of Norwegian comes first, then bokmål, nynorsk and English")
  func best() {
    let both: LocalizedText = [.nn: "nynorsk", .nb: "bokmål"]
    #expect(both.best(for: .en) == "bokmål" && both.best(for: .se) == "bokmål")
    #expect(both.best(for: .nn) == "nynorsk")
    let nynorsk: LocalizedText = [.nn: "nynorsk", .en: "English"]
    #expect(nynorsk.best(for: .nb) == "nynorsk" && nynorsk.best(for: .se) == "nynorsk")
    #expect(LocalizedText([.sma: "sørsamisk"]).best(for: .nb) == "sørsamisk")
    #expect(LocalizedText([:]).best(for: .nb).isEmpty)
  }
}
