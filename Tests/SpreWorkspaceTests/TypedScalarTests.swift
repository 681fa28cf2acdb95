import Foundation
import SpreCore
import Testing

@testable import SpreWorkspace

/// For every typed scalar of the example: an invalid value in its place gives a finding at exactly that place.
@Suite("Every typed scalar of the example, made invalid")
struct TypedScalarTests {
  static let example = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples/Mestring").path(percentEncoded: false)

  @Test("where the file is as written, and under CRLF", arguments: [false, true])
  func asWritten(crlf: Bool) throws {
    let workspace = try ExampleCopy(of: Self.example)
    var tried = 0
    for file in workspace.sources {
      for scalar in file.scalars {
        var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        scalar.replace(in: &lines)
        // Loading everything for each scalar takes its time; a part of it shows that loading adds nothing of its own.
        let loads = Thoroughness.isFull || tried.isMultiple(of: 12)
        let text = lines.joined(separator: crlf ? "\r\n" : "\n")
        let found =
          loads
          ? try workspace.findings(of: file.path, text: text) : workspace.fieldFindings(of: file, text: text)
        #expect(
          found.contains { $0.spot == scalar.spot && $0.severity == .error && $0.origin?.field == scalar.field },
          "\(file.path):\(scalar.spot) \(scalar.field) = \(scalar.invalid)")
        tried += 1
      }
    }
    #expect(tried > 250, "the example has fewer typed scalars than it should: \(tried)")
  }

  @Test("where the whole file is written anew as one flow map, after æ and emoji")
  func asFlow() throws {
    let workspace = try ExampleCopy(of: Self.example)
    for file in workspace.sources {
      for scalar in file.scalars {
        let layout = FlowLayout(of: file.value, replacing: scalar.field, with: scalar.invalid)
        let found = workspace.fieldFindings(of: file, text: file.isItem ? "---\n\(layout.text)\n---\n" : layout.text)
        let spot = "\(file.isItem ? 2 : 1):\(try #require(layout.column))"
        #expect(
          found.contains { $0.spot == spot && $0.severity == .error },
          "\(file.path) \(scalar.field) = \(scalar.invalid) at \(spot)")
      }
    }
  }
}

/// A copy of the example in which one file at a time is exchanged.
private struct ExampleCopy {
  let workspace: TemporaryWorkspace
  let sources: [SourceFile]
  let names: KnownNames

  init(of example: String) throws {
    workspace = try TemporaryWorkspace()
    let files = WorkspaceFolder(path: example)
    let kinds = ActivityKind.standard
    var sources: [SourceFile] = []
    for entry in files.files(under: "") where !entry.path.hasPrefix("drafts/") && !entry.path.hasPrefix("archive/") {
      let bytes = try files.bytes(at: entry.path)
      try workspace.write(Data(bytes), to: entry.path)
      guard entry.path.hasSuffix(".yml") || entry.path.hasSuffix(".md") else { continue }
      sources.append(
        try #require(SourceFile(path: entry.path, text: String(decoding: bytes, as: UTF8.self), kinds: kinds)))
    }
    self.sources = sources
    let loaded = workspace.load()
    var names = KnownNames()
    names[.group] = loaded.plan.groups.map(\.code)
    names[.measure] = loaded.plan.measures.map(\.id)
    names[.goal] = loaded.plan.goals.map(\.id)
    names[.region] = loaded.plan.regions
    names[.item] = loaded.items.map(\.id)
    names[.activity] = loaded.log.activities.map(\.id)
    names[.channel] = [TemporaryWorkspace.channel.id]
    self.names = names
  }

  /// What reading and checking one file by itself finds.
  func fieldFindings(of file: SourceFile, text: String) -> [Finding] {
    let parts = file.isItem ? FrontMatter(text) : nil
    let value = YAMLReader.read(parts?.fields ?? text, file: file.path, firstLine: parts?.fieldsLine ?? 1).value
    var check = FieldCheck(names: names)
    if let value { check.check(value, fields: file.fields) }
    return check.findings
  }

  /// What loading the whole workspace finds in one file.
  func findings(of path: String, text: String) throws -> [Finding] {
    let original = try Data(contentsOf: URL(filePath: workspace.path + "/" + path))
    try workspace.write(text, to: path)
    let findings = workspace.load().findings.filter { $0.origin?.file == path }
    try workspace.write(original, to: path)
    return findings
  }
}

/// A file of a workspace with its value tree and the scalars in it that have a type.
private struct SourceFile {
  let path: String
  let text: String
  let value: Value
  let fields: [FieldDeclaration]
  let scalars: [TypedScalar]

  var isItem: Bool { path.hasSuffix(".md") }

  init?(path: String, text: String, kinds: [ActivityKind]) {
    let parts = path.hasSuffix(".md") ? FrontMatter(text) : nil
    guard let value = YAMLReader.read(parts?.fields ?? text, file: path, firstLine: parts?.fieldsLine ?? 1).value
    else { return nil }
    self.path = path
    self.text = text
    self.value = value
    fields =
      switch path {
      case "spre.yml": SettingsFields.file(exports: [])
      case "plan.yml": PlanFields.file
      case let item where item.hasSuffix(".md"):
        item.split(separator: ".").count > 2 ? ItemFields.translation : ItemFields.item
      default: ActivityFields.all(kinds: kinds, kind: value["kind"]?.text)
      }
    scalars = TypedScalar.all(in: value, as: .record(fields))
  }
}

/// A scalar whose type can be broken, and a value that breaks it.
private struct TypedScalar {
  let line: Int
  let column: Int
  let field: String
  let text: String
  let invalid: String

  var spot: String { "\(line):\(column)" }

  static func all(in value: Value, as type: FieldType) -> [TypedScalar] {
    switch (type, value.content) {
    case (.record(let fields), .map(let entries)):
      entries.flatMap { entry in
        fields.first { $0.name == entry.key }.map { all(in: entry.value, as: $0.type) } ?? []
      }
    case (.map(_, let element), .map(let entries)): entries.flatMap { all(in: $0.value, as: element) }
    case (.list(let element), .list(let elements)): elements.flatMap { all(in: $0, as: element) }
    case (.audience, .list(let elements)): elements.flatMap { all(in: $0, as: .reference(.group)) }
    case (_, .scalar(let text)):
      invalid(type).map { [TypedScalar(value, text: text, invalid: $0)] } ?? []
    default: []
    }
  }

  private init(_ value: Value, text: String, invalid: String) {
    line = value.origin.line
    column = value.origin.column
    field = value.origin.field
    self.text = text
    self.invalid = invalid
  }

  private static func invalid(_ type: FieldType) -> String? {
    switch type {
    case .day: "2026-13-45"
    case .int, .bool, .time, .colour: "tull"
    case .language: "xx"
    case .url: "htps//tull"
    case .choice, .reference, .audience: "zzqqxx"
    case .identifier, .groupCode: "Ikke-Id"
    default: nil
    }
  }

  /// Exchanges the scalar in the lines of its file, and proves that it stood where the reader says.
  func replace(in lines: inout [String]) {
    var scalars = Array(lines[line - 1].unicodeScalars)
    var start = column - 1
    if scalars[start] == "\"" || scalars[start] == "'" { start += 1 }
    let end = start + text.unicodeScalars.count
    let standing = String(String.UnicodeScalarView(scalars[start..<end]))
    #expect(standing == text)
    scalars.replaceSubrange(start..<end, with: Array(invalid.unicodeScalars))
    lines[line - 1] = String(String.UnicodeScalarView(scalars))
  }
}

/// A value written on one line, with æ and an emoji before everything, that knows where one field's value begins.
private struct FlowLayout {
  private(set) var text = ""
  private(set) var column: Int?
  private let field: String
  private let replacement: String

  init(of value: Value, replacing field: String, with replacement: String) {
    self.field = field
    self.replacement = replacement
    write(value)
  }

  private mutating func write(_ value: Value) {
    switch value.content {
    case .null: text += "null"
    case .scalar(let content):
      if value.origin.field == field {
        column = text.unicodeScalars.count + 1
        text += replacement
      } else {
        text += quoted(content)
      }
    case .list(let elements):
      text += "["
      for element in elements {
        write(element)
        text += ", "
      }
      text += "]"
    case .map(let entries):
      text += text.isEmpty ? "{\"æ 😀 👩‍👩‍👧\": x, " : "{"
      for entry in entries {
        text += quoted(entry.key) + ": "
        write(entry.value)
        text += ", "
      }
      text += "}"
    }
  }

  private func quoted(_ text: String) -> String {
    "\""
      + text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
      .replacingOccurrences(of: "\n", with: "\\n") + "\""
  }
}
