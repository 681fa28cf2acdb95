import Foundation

/// Test data of others, which the project does not carry: beside it in `../shared/data`, or where `SPRE_TEST_DATA` says.
///
/// Tests that use it are skipped where it is absent.
enum SocialTestData {
  private static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["SPRE_TEST_DATA"] { return URL(filePath: path) }
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.deletingLastPathComponent().appending(path: "shared/data")
  }()

  static let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "social").path)

  static func decoded<T: Decodable>(_ name: String, as type: T.Type) throws -> T {
    try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: "social/\(name).json")))
  }

  /// Cases of twitter-text whose expectation is of the given type, by section.
  static func cases<Expected: Decodable>(
    _ file: String, _ section: String, _ type: Expected.Type
  ) throws -> [Case<Expected>] {
    let sections = try decoded(file, as: Sections<Expected>.self)
    return sections.tests[section] ?? []
  }

  struct Case<Expected: Decodable>: Decodable {
    var description: String
    var text: String
    var expected: Expected
  }

  /// Sections whose cases are of another type are left out.
  private struct Sections<Expected: Decodable>: Decodable {
    var tests: [String: [Case<Expected>]] = [:]

    private struct Name: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      let whole = try decoder.container(keyedBy: Name.self)
      let container = try whole.nestedContainer(keyedBy: Name.self, forKey: Name(stringValue: "tests"))
      for key in container.allKeys {
        tests[key.stringValue] = try? container.decode([Case<Expected>].self, forKey: key)
      }
    }
  }
}

extension String {
  var scalars: [Unicode.Scalar] { Array(unicodeScalars) }

  /// The pieces of the text at ranges of scalars.
  func pieces(_ ranges: [Range<Int>]) -> [String] {
    let scalars = scalars
    return ranges.map { String(String.UnicodeScalarView(scalars[$0])) }
  }
}
