import Foundation
import SpreCore
import Testing

@testable import SpreWorkspace

/// The pairs of csv-spectrum (maxogden, BSD-2-Clause), which lie outside the project; skipped where they are absent.
@Suite("csv-spectrum", .enabled(if: !CSVSpectrum.names.isEmpty))
struct CSVSpectrumTests {
  @Test("Given a table of the collection, its rows come out as its JSON says", arguments: CSVSpectrum.names)
  func pair(name: String) throws {
    let csv = try Data(contentsOf: CSVSpectrum.folder.appending(path: name + ".csv"))
    let json = try Data(contentsOf: CSVSpectrum.folder.appending(path: name + ".json"))
    var text = String(decoding: csv, as: UTF8.self)
    // Copies that have been through git may have lost the line ends that these are about.
    if name.hasSuffix("_crlf"), !text.utf8.contains(0x0D) { text = text.replacing("\n", with: "\r\n") }
    let (value, findings) = CSVReader.read(text, file: name)
    #expect(findings == [])
    #expect(CSVReaderTests.rows(value) == (try JSONDecoder().decode([[String: String]].self, from: json)))
  }
}

/// Where the collection lies: `csv-spectrum` in `SPRE_TEST_DATA`, else in `../shared/data` from the project's root.
enum CSVSpectrum {
  static let folder: URL = {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let data = ProcessInfo.processInfo.environment["SPRE_TEST_DATA"].map { URL(filePath: $0) }
    return (data ?? root.appending(path: "../shared/data").standardized).appending(path: "csv-spectrum")
  }()

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }.sorted()
  }()
}
