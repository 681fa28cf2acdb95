import SpreCore

/// Looks at one item as its pages will show it.
struct PagePreflight: Sendable {
  var publication: Publication
  var page: Site.Page

  func findings() -> [Finding] {
    var findings = Finding.outOfDate(page.item, on: publication.day, in: WebsiteChannel.id)
    if page.item.isCommercial { findings.append(.commercialPage(page.item)) }
    let missing = publication.brief.languages.filter { !page.languages.contains($0) }
    if !missing.isEmpty { findings.append(.pagesMissing(page, in: missing)) }
    if publication.needsReview(page.item) { findings.append(.reviewDue(page.item, on: publication.day)) }
    if let image = page.item.image, !publication.pictures.has(image) {
      findings.append(.pictureUnusable(image, at: page.item.origins["image"]))
    }
    if let image = page.item.image { findings += fileFindings(image, at: page.item.origins["image"]) }
    return findings + page.languages.flatMap { self.findings(in: $0) }
  }

  /// The width of a page's text in pixels: 46 rem but for the margins, with letters of 16 pixels.
  private static let shownWidth = 696

  private func fileFindings(_ picture: String, at origin: Origin) -> [Finding] {
    PictureFiles.findings(
      picture, among: publication.brief.attachments, shownWidth: PagePreflight.shownWidth, at: origin)
  }

  private func findings(in language: Language) -> [Finding] {
    let version = page.version(in: language)
    var findings: [Finding] = []
    if page.summary(in: language) == nil {
      findings.append(.leadMissing(page.item.id, at: version.origins["summary"]))
    }
    if page.item.image != nil, !(version.imageAlt ?? "").isVisible {
      findings.append(.imageAltMissing(at: version.origins["imageAlt"]))
    }
    return findings
      + version.body.pictures.filter { !publication.pictures.has($0.image.source) }.map {
        .pictureUnusable($0.image.source, at: $0.origin ?? version.origins.record)
      }
      + version.body.pictures.flatMap { fileFindings($0.image.source, at: $0.origin ?? version.origins.record) }
  }
}
