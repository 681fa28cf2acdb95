import Foundation
import SpreCore

/// The file that a report is written into, told by the ending of its name.
enum ReportFile: String {
  /// A page for people.
  case html
  /// A file for programs.
  case json

  /// Reads the ending of a path; nothing without a path, and a failure of usage for every other ending.
  init?(at path: String?) throws {
    guard let path else { return nil }
    guard let file = ReportFile(rawValue: URL(filePath: path).pathExtension) else {
      throw UsageFailure.notAReportFile(path)
    }
    self = file
  }
}

extension UsageFailure {
  fileprivate static func notAReportFile(_ path: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(path)» må slutte på .html (en side) eller .json (for programmer).",
        en: "'\(path)' must end in .html (a page) or .json (for programs)."))
  }
}
