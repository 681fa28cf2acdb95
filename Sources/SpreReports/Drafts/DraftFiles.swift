import SpreCore
import SpreFormats

/// The drafts of one activity on the page over all drafts: links with what each is, and the previews in frames.
struct DraftFiles {
  var entry: DraftIndex.Entry
  var language: WorkingLanguage

  var nodes: [Node] {
    guard !entry.drafts.isEmpty else { return [.tag("p", [:], DraftsWords.noDrafts[language])] }
    return [.tag("ul", ["class": "drafts", "aria-label": DraftsWords.drafts(of: entry.title)[language]], list)]
      + previews
  }

  private var list: [Node] {
    entry.drafts.map { file in
      .tag(
        "li", [:],
        [link(file.path), .text(" "), .tag("span", ["class": "quiet"], facts(file).joined(separator: " · "))]
          + marks(file))
    }
  }

  private func link(_ path: String) -> Node {
    .tag("a", ["href": RelativeLink.to(path)], shownPath(path))
  }

  /// The path without the folder that all drafts of the activity lie in.
  private func shownPath(_ path: String) -> String {
    let folder = entry.activity + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  private func facts(_ file: DraftIndex.File) -> [String] {
    [
      file.language.map { $0.name[language] }, file.words.map { DraftsWords.words($0)[language] },
      DraftsWords.size(file.bytes), file.mediaType, file.isEditable ? DraftsWords.editable[language] : nil,
    ].compactMap { $0 }
  }

  /// What a person must know before opening the file.
  private func marks(_ file: DraftIndex.File) -> [Node] {
    var nodes: [Node] = []
    if file.isEditedByHand {
      nodes += [.text(" "), .tag("span", ["class": "badge warning"], DraftsWords.editedByHand[language])]
    }
    if let newer = file.newer { nodes += [.text(" " + DraftsWords.newer[language] + " "), link(newer)] }
    return nodes
  }

  /// Frames that load when they are scrolled to; the first stands open.
  private var previews: [Node] {
    entry.drafts.filter(\.isPreview).enumerated().map { offset, file in
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

/// Links from a page to files beside it.
enum RelativeLink {
  /// The path as a relative reference, every byte but unreserved ones and `/` as percent signs (RFC 3986, 2.1 and 4.2).
  ///
  /// It begins with `./`, so that a colon in the first name is not taken for a scheme.
  static func to(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "./") { link, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        link.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        link += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
