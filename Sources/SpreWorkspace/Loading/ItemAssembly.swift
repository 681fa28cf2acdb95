import SpreCore

/// Puts items together from their main files and translations.
struct ItemAssembly {
  /// The items by id.
  let items: [KnowledgeItem]
  let findings: [Finding]

  init(_ files: [ItemFile]) {
    var items: [String: KnowledgeItem] = [:]
    var findings: [Finding] = []
    let mains = Set(files.filter { $0.translation == nil }.map(\.id))
    for file in files where file.translation == nil {
      guard let fields = file.fields else { continue }
      items[file.id] = KnowledgeItem(fields, id: file.id, body: file.body, file: file.path)
    }
    findings += files.compactMap(\.fields).flatMap(OneLine.findings)
    for file in files {
      guard let language = file.translation else { continue }
      if !mains.contains(file.id) { findings.append(.translationAlone(of: file.id, at: Origin(file: file.path))) }
      guard let fields = file.fields, var item = items[file.id] else { continue }
      if item.language == language {
        findings.append(.translationOfItself(language, at: Origin(file: file.path)))
      } else {
        item.versions[language] = KnowledgeItem.Version(fields, body: file.body, file: file.path)
        items[file.id] = item
      }
    }
    self.items = items.values.sorted { $0.id < $1.id }
    self.findings = findings
  }
}
