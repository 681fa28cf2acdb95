import SpreCore
import SpreFormats

/// The drafts of one activity on the page over all drafts, by language: what to do with each, and previews in frames.
struct DraftFiles {
  var entry: DraftIndex.Entry
  var language: WorkingLanguage

  var nodes: [Node] {
    guard !entry.drafts.isEmpty else { return [.tag("p", [:], DraftsWords.noDrafts[language])] }
    return [.tag("div", ["class": "languages"], languages.map(part))] + previews
  }

  /// The languages that there are drafts in, those of no language last.
  private var languages: [Language?] {
    let languages = Set(entry.drafts.map(\.language))
    return Language.allCases.sorted().filter(languages.contains).map(Optional.some)
      + (languages.contains(nil) ? [nil] : [])
  }

  /// The drafts in one language under its name; drafts that have none need a heading only after others.
  private func part(_ tongue: Language?) -> Node {
    let heading = tongue?.name[language].capitalisedFirst ?? DraftsWords.otherFiles[language]
    let needsHeading = tongue != nil || languages.count > 1
    let files = entry.drafts.filter { $0.language == tongue }.sorted { ($0.use, $0.path) < ($1.use, $1.path) }
    return .tag(
      "div", [:],
      (needsHeading ? [.tag("h3", [:], heading)] : []) + [
        .tag(
          "ul", ["class": "drafts", "aria-label": DraftsWords.drafts(of: entry.title, tongue)[language]],
          files.map(item))
      ])
  }

  private func item(_ file: DraftIndex.File) -> Node {
    let label = DraftsWords.use(file.use)?[language] ?? file.mediaType
    return .tag(
      "li", [:],
      [
        link(file.path, label), .text(" "),
        .tag("span", ["class": "quiet"], ([shownPath(file.path)] + facts(file)).joined(separator: " · ")),
      ] + marks(file))
  }

  private func link(_ path: String, _ label: String) -> Node {
    .tag("a", ["href": RelativeLink.to(path)], label)
  }

  /// The path without the folder that all drafts of the activity lie in.
  private func shownPath(_ path: String) -> String {
    let folder = entry.activity + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  private func facts(_ file: DraftIndex.File) -> [String] {
    [
      file.words.map { DraftsWords.words($0)[language] }, DraftsWords.size(file.bytes)[language],
      file.isEditable && file.use != .edit ? DraftsWords.editable[language] : nil,
    ].compactMap { $0 }
  }

  /// What a person must know before opening the file.
  private func marks(_ file: DraftIndex.File) -> [Node] {
    var nodes: [Node] = []
    if file.isEditedByHand {
      nodes += [.text(" "), .tag("span", ["class": "badge warning"], DraftsWords.editedByHand[language])]
    }
    if let newer = file.newer {
      nodes += [.text(" " + DraftsWords.newer[language] + " "), link(newer, shownPath(newer))]
    }
    return nodes
  }

  /// Frames that load when they are scrolled to, in the order of the languages; the first stands open.
  private var previews: [Node] {
    let files = languages.flatMap { tongue in entry.drafts.filter { $0.isPreview && $0.language == tongue } }
    return files.enumerated().map { offset, file in
      let title = DraftsWords.preview(entry.title, file.language)[language]
      var details = Element(
        "details", ["class": "preview"],
        [
          .tag("summary", [:], title),
          .tag("iframe", ["sandbox": "", "loading": "lazy", "title": title, "src": RelativeLink.to(file.path)]),
        ])
      if offset == 0 { details["open"] = "" }
      return .element(details)
    }
  }
}

extension String {
  /// The text with its first letter large, as a heading begins.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
