import SpreCore

/// Finds and reads the files of a workspace, and remembers what was wrong with them.
struct SourceReader {
  let folder: WorkspaceFolder
  var findings: [Finding] = []
  /// The folders that could not be looked into, so that nobody can say what lies there.
  private(set) var unlisted: Set<String> = []

  init(_ folder: WorkspaceFolder) { self.folder = folder }

  /// The value tree of a YAML file, or nothing with the reason among the findings.
  mutating func yaml(at path: String, mayBeEmpty: Bool = false) -> Value? {
    guard let text = text(at: path, limit: TextFile.yamlLimit) else { return nil }
    let (value, problems) = YAMLReader.read(text, file: path)
    findings += problems
    if value == nil, problems.isEmpty, !mayBeEmpty {
      findings.append(.emptyFile(at: Origin(file: path, line: 1, column: 1)))
    }
    return value
  }

  /// The items and translations under `items/`, by path.
  mutating func items() -> [ItemFile] {
    var files: [ItemFile] = []
    for entry in listed(under: "items") {
      guard entry.path.hasSuffix(".md") else {
        findings += SourceNames.problems(ofItem: entry.path)
        continue
      }
      let name = entry.path.dropFirst("items/".count).dropLast(3)
      if name.contains("/") {
        if !name.hasPrefix("images/") { findings.append(.itemTooDeep(at: Origin(file: entry.path))) }
        continue
      }
      let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if !FieldType.isIdentifier(parts[0]) {
        findings.append(.badFileName(at: Origin(file: entry.path)))
        continue
      }
      let tag = parts.count > 1 ? parts[1] : nil
      let language = tag.flatMap(Language.init(rawValue:))
      if let tag, language == nil {
        findings.append(.badTranslationName(tag, at: Origin(file: entry.path)))
        continue
      }
      files.append(item(id: parts[0], translation: language, path: entry.path))
    }
    return files
  }

  private mutating func item(id: String, translation: Language?, path: String) -> ItemFile {
    var file = ItemFile(id: id, translation: translation, path: path, fields: nil, body: Document([]))
    guard let text = text(at: path, limit: TextFile.itemLimit) else { return file }
    guard let parts = FrontMatter(text) else {
      findings.append(.missingFrontMatter(at: Origin(file: path, line: 1, column: 1)))
      return file
    }
    let (fields, problems) = YAMLReader.read(parts.fields, file: path, firstLine: parts.fieldsLine)
    findings += problems
    file.fields = fields ?? (problems.isEmpty ? Value(.null, at: Origin(file: path, line: 1, column: 1)) : nil)
    findings += FieldBelow.problems(parts, fields, file: path)
    let folder = folder
    let body = MarkdownReader.read(parts.body, file: path, firstLine: parts.bodyLine) { named, origin in
      folder.hasFile(named, from: origin)
    }
    findings += body.findings
    file.body = body.document
    return file
  }

  /// The activities under `activities/`, by path; an id that is taken already costs the later file.
  mutating func activities() -> [ActivityFile] {
    var files: [ActivityFile] = []
    var paths: [String: String] = [:]
    let entries = listed(under: "activities")
    findings += SourceNames.problems(ofActivities: entries.map(\.path))
    for entry in entries where entry.path.hasSuffix(".yml") || entry.link == .outside {
      let parts = entry.path.split(separator: "/").map(String.init)
      let isFile = parts.count == 3
      guard isFile || (parts.count == 4 && parts[3] == "activity.yml") else {
        if parts.count < 3 { findings.append(.activityNotInYear(at: Origin(file: entry.path))) }
        continue
      }
      let id = isFile ? String(parts[2].dropLast(4)) : parts[2]
      guard entry.link != .outside else {
        findings.append(.linkOutside(at: Origin(file: entry.path)))
        continue
      }
      guard FieldType.isIdentifier(id) else {
        findings.append(.badFileName(at: Origin(file: entry.path)))
        continue
      }
      guard parts[1].utf8.count == 4, Int(parts[1]) != nil else {
        findings.append(.activityNotInYear(at: Origin(file: entry.path)))
        continue
      }
      if let first = paths[id] {
        findings.append(.activityTwice(id, first: first, at: Origin(file: entry.path)))
        continue
      }
      paths[id] = entry.path
      files.append(ActivityFile(id: id, path: entry.path, value: yaml(at: entry.path)))
    }
    return files
  }

  /// The files under a folder; a folder that cannot be looked into is a finding, never an empty one.
  mutating func listed(under path: String) -> [FileEntry] {
    let (files, problems) = folder.listing(of: path)
    findings += problems.map(\.finding)
    let outside = Set(problems.map(\.path))
    unlisted.formUnion(outside)
    let linked = files.filter { $0.kind == .folder && $0.link == .inside }
    findings += linked.map { .linkedFolder(at: Origin(file: $0.path)) }
    return files.filter { !outside.contains($0.path) && $0.kind != .folder }
  }

  mutating func text(at path: String, limit: Int) -> String? {
    let origin = Origin(file: path)
    guard let entry = folder.entry(at: path) else {
      findings.append(.missingSource(at: origin))
      return nil
    }
    if entry.link == .outside { return fail(.linkOutside(at: origin)) }
    if !entry.isRegular { return fail(FileFailure(path, .notAFile).finding) }
    if entry.size > limit { return fail(.tooLarge(entry.size, limit: limit, at: origin)) }
    guard let bytes = try? folder.bytes(at: path) else { return fail(.unreadable(at: origin)) }
    let (text, problems) = TextFile.decode(bytes, file: path)
    findings += problems
    return text
  }

  private mutating func fail(_ finding: Finding) -> String? {
    findings.append(finding)
    return nil
  }
}

extension WorkspaceFolder {
  /// Whether a file exists inside the folder, by its path as written in another file.
  func hasFile(_ named: String, from origin: Origin) -> Bool {
    entry(at: origin.file.parentFolder + named).map { $0.isRegular && $0.link != .outside } ?? false
  }
}

/// An item's file in one language, before it becomes part of an item.
struct ItemFile {
  var id: String
  /// The language of a translation; nothing for the main file.
  var translation: Language?
  var path: String
  /// The fields, or nothing when they could not be read.
  var fields: Value?
  var body: Document
}

/// An activity's file before it becomes an activity.
struct ActivityFile {
  var id: String
  var path: String
  /// The fields, or nothing when they could not be read.
  var value: Value?
  /// The paths of the tables that some of the fields were read from.
  var tables: [String] = []
}
