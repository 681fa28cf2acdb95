import SpreCore
import SpreFormats

/// Writes an edition as files: a preview, the HTML and the text to export, a message to open, and a page for the web.
struct EditionFiles: Sendable {
  var brief: Brief
  var settings: NewsletterSettings
  var language: Language
  /// The group whose own edition it is; nothing for the common one.
  var group: String?
  /// Whether it is one of several editions, which the page on the web holds all the items of.
  var isOneOfSeveral = false

  /// Sizes of the HTML in bytes: Gmail hides what comes after about 102 kB (spamresource.com, January 2022).
  static let comfortableSize = 80_000
  static let largestSize = 100_000

  func drafting() -> Drafting {
    var result = Drafting()
    let name = stem
    let preview = edition(.labels)
    let localImages = ImageSources(base: "../../", sizes: sizes)
    result.drafts.append(
      draft("\(name).preview.html", "text/html", html(preview, .labels, localImages)))

    let fill = self.fill(for: .html)
    let exported = edition(fill)
    let page = page(exported, fill, webImages)
    let html = MarkupWriter.page(page)
    // One letter in several wrappings: its words are those of the HTML, which may be a part of the web page's.
    let ownWords = !isOneOfSeveral || pageAddress == nil
    let sameWords = WordCounting.sameAs("\(name).html")
    result.drafts.append(draft("\(name).html", "text/html", html, ownWords ? .whole : .partOf(webPath(of: nil))))
    result.drafts.append(draft("\(name).txt", "text/plain", text(exported, fill), sameWords))
    result.findings += sizeFindings(html.utf8.count)
    let check = EditionCheck(page, language, name: label, brief: brief, mergeTags: fill.mergeTags)
    result.findings += check.findings
    result.observations += check.observations + [.size(label, html.utf8.count)]

    var heaviest = 0
    for purpose in MessageFile.Purpose.allCases {
      switch MessageFile(brief: brief, settings: settings, files: self, purpose: purpose).encoded() {
      case .success(let message):
        result.drafts.append(draft("\(name).\(purpose.rawValue)", "message/rfc822", message, sameWords))
        heaviest = max(heaviest, message.utf8.count)
      case .failure(let problem):
        result.findings += problem.findings.filter { !result.findings.contains($0) }
      }
    }
    if heaviest > 0 { result.observations.append(.messageSize(label, heaviest)) }
    let place = settings.origins["embedImages"] ?? brief.activity.origins["items"]
    result.findings += [Finding.heavyMessage(label, heaviest, at: place)].compactMap(\.self)
    return result
  }

  /// The edition's page on the web site; nothing where there is no web site.
  ///
  /// A group's edition has a page of its own. The letter's, which the site lists, has the items of every edition: its
  /// words are those of the only edition there is, or count for all of several.
  func webPage() -> Draft? {
    guard pageAddress != nil else { return nil }
    let page = WebEdition(edition(.web), webImages, of: brief, name: pageName(of: group), isListed: group == nil)
    return draft(
      webPath(of: group), "text/html", page.html(),
      isOneOfSeveral && group == nil ? .whole : .sameAs("\(stem).html"))
  }

  /// What the slots become in an export.
  func fill(for export: Export) -> SlotFill { SlotFill(brief.slots, for: export, page: pageAddress) }

  /// The name of the edition's files, without their endings.
  var stem: String { (["newsletter", group, language.rawValue].compactMap(\.self)).joined(separator: ".") }

  /// What people call the edition: its language, and the group whose own it is.
  private var label: Phrase {
    let name = language.name
    return group.map { Phrase(nb: "\(name.nb) for \($0)", en: "\(name.en) for \($0)") } ?? name
  }

  private func webPath(of group: String?) -> String { "\(Site.folder)/\(pagePath(of: group))" }

  private func pagePath(of group: String?) -> String { Site.path(ofActivity: pageName(of: group), in: language) }

  /// What the page is called on the site; no activity is called so, since ids have no full stops.
  private func pageName(of group: String?) -> String {
    ([brief.activity.id] + [group].compactMap(\.self)).joined(separator: ".")
  }

  /// The address of the edition's own page, where the workspace has a web site.
  var pageAddress: String? { brief.site.address(of: pagePath(of: group)) }

  func edition(_ fill: SlotFill) -> Edition {
    EditionComposer(brief: brief, settings: settings, language: language, slots: fill).compose()
  }

  /// The pictures where they will lie on the web.
  var webImages: ImageSources { ImageSources(base: brief.imageBase, sizes: sizes) }

  func html(_ edition: Edition, _ fill: SlotFill, _ images: ImageSources) -> String {
    MarkupWriter.page(page(edition, fill, images))
  }

  /// The letter as the root element of its page.
  private func page(_ edition: Edition, _ fill: SlotFill, _ images: ImageSources) -> Element {
    let theme = MailTheme(of: brief.organisation.brand)
    let links = LinkPolicy(mergeTags: fill.mergeTags)
    func nodes(_ document: Document, _ tone: MailRenderer.Tone) -> [Node] {
      MailRenderer(theme: theme, links: links, images: images, tone: tone).render(document, language: language)
    }
    return MailPage(
      title: edition.subject.text, preheader: edition.preheader, language: language, theme: theme,
      masthead: nodes(edition.masthead, .masthead), content: nodes(edition.body, .body),
      footer: nodes(edition.footer, .footer)
    ).element
  }

  /// The letter as plain text, with the links that the HTML has.
  func text(_ edition: Edition, _ fill: SlotFill, _ form: PlainTextRenderer.Form = .fixed) -> String {
    PlainTextRenderer(width: 72, form: form, links: LinkPolicy(mergeTags: fill.mergeTags))
      .render(edition.document, language: language)
  }

  private var sizes: [String: Attachment.Pixels] {
    Dictionary(brief.attachments.compactMap { file in file.pixels.map { (file.path, $0) } }) { first, _ in first }
  }

  private func sizeFindings(_ size: Int) -> [Finding] {
    let place = brief.activity.origins["items"]
    if size > EditionFiles.largestSize { return [.tooLarge(language, group, size, at: place)] }
    return size > EditionFiles.comfortableSize ? [.large(language, group, size, at: place)] : []
  }

  private func draft(
    _ path: String, _ mediaType: String, _ content: String, _ counting: WordCounting = .none
  ) -> Draft {
    Draft(
      path: path, mediaType: mediaType, content: .text(content), groups: brief.groups, language: language,
      items: brief.items.map(\.id), counting: counting)
  }
}
