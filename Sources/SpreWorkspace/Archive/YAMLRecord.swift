/// Fields with names in the order they shall stand, written as block YAML.
struct YAMLRecord {
  enum Field {
    /// A text, quoted where it must be.
    case text(String)
    /// A number, a date or a fingerprint, as it is.
    case plain(String)
    /// Texts on one line.
    case texts([String])
    /// Numbers by name on one line.
    case numbers([(name: String, n: Int)])
    case records([YAMLRecord])
  }

  private var fields: [(name: String, field: Field)] = []

  /// Adds a field, unless there is nothing to add.
  mutating func add(_ name: String, _ field: Field?) {
    if let field { fields.append((name, field)) }
  }

  /// The lines without line ends; a list's elements stand two columns in, behind a hyphen.
  var lines: [String] {
    fields.flatMap { name, field in
      switch field {
      case .text(let text): ["\(name): \(YAMLScalar.quoted(text))"]
      case .plain(let text): ["\(name): \(text)"]
      case .texts(let texts): ["\(name): [\(texts.map(Self.inFlow).joined(separator: ", "))]"]
      case .numbers(let numbers): ["\(name): {\(numbers.map { "\($0.name): \($0.n)" }.joined(separator: ", "))}"]
      case .records(let records):
        records.isEmpty ? ["\(name): []"] : ["\(name):"] + records.flatMap { $0.element.map { "  " + $0 } }
      }
    }
  }

  /// The lines as one element of a list, the hyphen in the first column.
  var element: [String] {
    lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }

  private static func inFlow(_ text: String) -> String {
    text.contains(":") ? YAMLScalar.inQuotes(text) : YAMLScalar.quoted(text)
  }
}
