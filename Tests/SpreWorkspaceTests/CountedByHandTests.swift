import Foundation
import SpreCore
import Testing

/// Paragraphs of the source documents that a person counted, sentence by sentence; the documents are not the project's.
@Suite("Paragraphs counted by hand") struct CountedByHandTests {
  /// What a person counted in one sentence.
  struct Count: Sendable, Equatable, CustomStringConvertible {
    var words: Int
    var long: Int
    var description: String { "\(words) words, \(long) long" }
  }

  /// A paragraph by the document it stands in and how it begins and ends.
  struct Paragraph: Sendable, CustomTestStringConvertible {
    var file: String
    var begins: String
    var ends: String
    var sentences: [Count]
    var testDescription: String { "\(file): \(begins)" }

    init(_ file: String, _ begins: String, _ ends: String, _ sentences: [(Int, Int)]) {
      self.file = file
      self.begins = begins
      self.ends = ends
      self.sentences = sentences.map { Count(words: $0.0, long: $0.1) }
    }
  }

  // Each sentence has its words and, of them, those of seven letters or more. A hyphen at the end ("fag-"), a number
  // and two words around a slash are one word each.
  static let paragraphs = [
    // startet, spennende, etablere, interregionalt, kvalitetsnettverk, helsekompetanse, mestring, helseregionene
    Paragraph("000", "I Januar 2026", "er med.", [(25, 8)]),
    // kompetansetjenesten, erfaring, regionalt, samarbeider, nettverk; none; helseregionene, kompetanser, erfaringer,
    // innsats
    Paragraph("000", "I kompetansetjenesten, RK PPO", "felles innsats.", [(16, 5), (14, 0), (25, 4)]),
    // The second has lærings- and eleven more; the third gjennomført, forprosjekt, rapporten.
    Paragraph("001", "Helse- og omsorgsdepartementet ga", "denne er klar.", [(23, 9), (25, 12), (11, 3)]),
    // "Sør-Øst" has six letters, and the dash that begins the quotation is no word.
    Paragraph("001", "- Vi er veldig glad", "forbedringsområdene.", [(24, 6), (9, 4), (16, 4), (14, 2)]),
    // Lærings-, mestringssentrene, sykehusenes, helsepedagogiske, ressursmiljø; oppgave, faglige, arbeidet, pasient-,
    // pårørendeopplæringen; sentral, samhandling and six more
    Paragraph("002", "Lærings- og mestringssentrene (LMS)", "rehabilitering.", [(8, 5), (12, 5), (22, 8)]),
    // "sykdom/funksjonsnedsettelse" is one long word.
    Paragraph("002", "Erfarne pasienter er med", "denne rollen.", [(21, 9), (16, 5)]),
    // Opplæringen, individuelt, grupper; eight of fourteen; eight of eighteen
    Paragraph("003", "Opplæringen skjer individuelt", "i arbeidet.", [(6, 3), (14, 8), (18, 8)]),
    // The point after "ca." ends no sentence; "13" and "12" are words.
    Paragraph("003", "Det er opprettet et LMS", "12 år.", [(17, 6), (16, 6), (8, 1)]),
    // "epost-utveksling" is one word; "årlige", "medier" and "jobbes" have six letters.
    Paragraph("004", "Tjenesten har en rekke tiltak", "kompetansespredningsplanen.", [(22, 4), (31, 14), (8, 4)]),
    // In the last: samlingene, oppslutning, helsepersonell, brukerrepresentanter, kommune, sykehus.
    Paragraph(
      "004", "Tjenesten vektlegger systematisk", "som sykehus.", [(13, 9), (10, 6), (19, 7), (18, 6)]),
  ]

  @Test(
    "Given a paragraph of a source document, Spre counts what a person counted",
    .enabled(if: folder != nil, "the source documents are not in ../shared/sources or SPRE_TEST_DATA"),
    arguments: paragraphs)
  func counts(_ paragraph: Paragraph) throws {
    let folder = try #require(Self.folder)
    let source = try String(contentsOfFile: "\(folder)/\(paragraph.file).txt", encoding: .utf8)
    let start = try #require(source.range(of: paragraph.begins))
    let end = try #require(Self.range(of: paragraph.ends, in: source, from: start.lowerBound))
    let text = String(source[start.lowerBound..<end])
    let found = Sentence.sentences(in: text).map { Count(words: $0.words, long: $0.longWords) }
    #expect(found == paragraph.sentences)
  }

  @Test("Given the ten paragraphs, each of the five documents has two")
  func two() {
    let files = Dictionary(grouping: Self.paragraphs, by: \.file).mapValues(\.count)
    #expect(files == ["000": 2, "001": 2, "002": 2, "003": 2, "004": 2])
  }

  /// Where a text ends, also where a line ends inside it.
  private static func range(of end: String, in source: String, from start: String.Index) -> String.Index? {
    source.range(of: end, range: start..<source.endIndex)?.upperBound
  }

  static let folder: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let wanted: [String?] =
      [ProcessInfo.processInfo.environment["SPRE_TEST_DATA"].map { "\($0)/../sources" }]
      + [root.appending(path: "../shared/sources").path(), root.appending(path: "../../shared/sources").path()]
    return wanted.compactMap(\.self).first { FileManager.default.fileExists(atPath: "\($0)/000.txt") }
  }()
}
