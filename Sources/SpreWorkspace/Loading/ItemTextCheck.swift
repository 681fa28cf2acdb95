import SpreCore

/// Advice on the texts of items: bokmål and nynorsk mixed, and texts that are harder than a group's aim.
struct ItemTextCheck {
  private(set) var findings: [Finding] = []
  private let folder: WorkspaceFolder

  init(_ workspace: Workspace) {
    folder = workspace.folder
    for item in workspace.items where !item.isUnfinished {
      let versions = item.versions.sorted { a, b in
        b.key != item.language && (a.key == item.language || a.key < b.key)
      }
      for (language, version) in versions { checkForms(of: version, language) }
      let aims = workspace.plan.aims(of: item)
      guard !aims.isEmpty else { continue }
      for (language, version) in versions {
        guard let finding = reading(version, language, aims) else { continue }
        findings.append(finding)
        break
      }
    }
  }

  /// Finds words of the other form; one finding for each text, at the first of them.
  private mutating func checkForms(of version: KnowledgeItem.Version, _ language: Language) {
    guard language == .nb || language == .nn else { return }
    let fields = ["title": version.title, "summary": version.summary].sorted { $0.key > $1.key }
    let texts =
      fields.map { (text: $0.value, origin: Optional(version.origins[$0.key])) }
      + MixedForms.texts(of: version.body, language: language)
    var found: [(word: String, origin: Origin)] = []
    for text in texts {
      for word in MixedForms.words(in: text.text, language: language) {
        found.append((word, text.origin ?? Origin(file: version.file)))
      }
    }
    guard let first = found.first else { return }
    let place = WordPlace(folder: folder).place(of: first.word, from: first.origin)
    findings += [.mixedForms(found.map(\.word), in: language, isMarkdown: true, at: place)].compactMap(\.self)
  }

  /// A note where a text is long enough to measure and over the threshold of a group that it is for.
  private func reading(
    _ version: KnowledgeItem.Version, _ language: Language, _ aims: [(group: String, aim: Int)]
  ) -> Finding? {
    let roughly = version.body.texts.reduce(0) { $0 + WordCount.words(in: $1) }
    guard roughly >= LIXRules.wordsForBand, let bytes = try? folder.bytes(at: version.file),
      let text = MeasuredText.measure(bytes, file: version.file).text, let lix = text.readability.lix,
      case .band = text.readability.verdict(in: language), let heaviest = text.heaviest(1).first
    else { return nil }
    guard let strictest = aims.first(where: { lix > Double($0.aim + LIXRules.slack) }) else { return nil }
    return .overAim(strictest.group, aim: strictest.aim, lix: Int(lix.rounded()), at: heaviest.origin)
  }
}

extension Plan {
  /// The aims of the groups that an item is for, the strictest first and then in order of priority.
  fileprivate func aims(of item: KnowledgeItem) -> [(group: String, aim: Int)] {
    let codes = codes(of: item.groups)
    let aims = codes.compactMap { code in group(code)?.lixAim.map { (group: code, aim: $0) } }
    return aims.enumerated().sorted { ($0.element.aim, $0.offset) < ($1.element.aim, $1.offset) }.map(\.element)
  }
}

extension Finding {
  fileprivate static func overAim(_ group: String, aim: Int, lix: Int, at origin: Origin) -> Finding {
    Finding(
      .note, "reading.aim",
      Phrase(
        nb: "Teksten har LIX \(lix). Målet for gruppe \(group) er \(aim). Setningen her veier tyngst.",
        en: "The text has LIX \(lix). The aim for group \(group) is \(aim). This sentence weighs most."),
      fix: Phrase(
        nb: "Et råd: del setningen eller bytt ut lange ord. «spre read» viser flere.",
        en: "Advice: split the sentence, or use shorter words. 'spre read' shows more."),
      at: origin)
  }
}
