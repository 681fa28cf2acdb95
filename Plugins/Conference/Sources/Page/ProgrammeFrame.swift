import SpreCore
import SpreFormats

/// What lies around a programme on the web site: what the page says of itself, and the ways to other pages.
struct ProgrammeFrame: Sendable {
  var conference: Conference
  var language: Language

  private var brief: Brief { conference.brief }

  private var organisation: Wording { brief.organisation.name.words(for: language) }

  /// What the page says of itself to search engines and where people share it.
  func metadata(title: String) -> PageMetadata {
    PageMetadata(
      title: title, description: description(title),
      address: brief.site.address(of: Site.path(ofActivity: brief.activity.id, in: language)),
      alternates: PageMetadata.alternates(ofActivity: brief.activity.id, in: conference.languages, on: brief.site),
      siteName: CleanText.line(organisation.text))
  }

  /// Whose page it is, and the ways to the site's list of pages and to the programme in other languages.
  var header: [Node] {
    let versions = conference.languages.map { ($0, "../../\(Site.path(ofActivity: brief.activity.id, in: $0))") }
    return SiteHeader(
      language: language, name: organisation, home: brief.site.addressOfList(in: language), versions: versions
    ).nodes
  }

  /// The conference's own words of introduction in the page's language, else what it is, when and where.
  private func description(_ title: String) -> String {
    if let words = conference.settings.introduction?[language].map(CleanText.line), !words.isEmpty { return words }
    let dates = brief.activity.dates?.writtenWithWeekday(in: language)
    let place = conference.programme.place.map { CleanText.line($0.value.words(for: language).text) }
    return [title, dates, place].compactMap(\.self).joined(separator: ", ")
  }
}
