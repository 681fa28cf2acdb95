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
          sorts(of: files).flatMap(items))
      ])
  }

  /// The files by what they are for, in order.
  private func sorts(of files: [DraftIndex.File]) -> [[DraftIndex.File]] {
    files.reduce(into: []) { sorts, file in
      if sorts.last?.last?.use == file.use { sorts[sorts.count - 1].append(file) } else { sorts.append([file]) }
    }
  }

  /// The files of one sort as items of a list; many of them are folded into one.
  private func items(_ files: [DraftIndex.File]) -> [Node] {
    guard files.count > DraftFiles.most else { return files.map(item) }
    let title = DraftsWords.many(DraftsWords.use(files[0].use), files.count)[language]
    return [
      .tag(
        "li", [:],
        [
          .tag(
            "details", [:],
            [.tag("summary", [:], title), .tag("ul", ["class": "drafts"], files.map(item))])
        ])
    ]
  }

  /// The most files of one sort that stand in the open.
  private static let most = 4

  private func item(_ file: DraftIndex.File) -> Node {
    let use = DraftsWords.use(file.use)?[language] ?? file.mediaType
    let told = [file.item, audience(of: file)].compactMap(\.self)
    let label = told.isEmpty ? use : "\(use): \(told.joined(separator: ", "))"
    return .tag(
      "li", [:],
      [
        link(file.path, label), .text(" "),
        .tag("span", ["class": "quiet"], ([shownPath(file.path)] + facts(file)).joined(separator: " · ")),
      ] + marks(file))
  }

  /// The groups of a file that stands beside another of its sort, in its language, for other groups.
  private func audience(of file: DraftIndex.File) -> String? {
    let like = entry.drafts.filter { $0.use == file.use && $0.language == file.language && $0.item == file.item }
    return Set(like.map(\.audience)).count > 1 ? file.audience : nil
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

  /// What to show of a language: its previews, else the page of the activity or the front page of the site.
  private func shown(_ tongue: Language?) -> [DraftIndex.File] {
    let files = entry.drafts.filter { $0.language == tongue }
    let previews = files.filter(\.isPreview)
    guard previews.isEmpty, let tongue else { return previews }
    let pages = [Site.path(ofActivity: entry.activity, in: tongue), "\(tongue.rawValue)/index.html"]
    let paths = pages.map { "\(entry.activity)/\(Site.folder)/\($0)" }
    return Array(paths.compactMap { path in files.first { $0.path == path } }.prefix(1))
  }

  /// Frames that load when they are scrolled to, in the order of the languages; the first stands open.
  private var previews: [Node] {
    let files = languages.flatMap(shown)
    return files.enumerated().map { offset, file in
      let title = DraftsWords.preview(entry.title, file.language, for: audience(of: file))[language]
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
