import SpreCore
import SpreFormats

/// What lies around a programme on the web site: what the page says of itself, and the ways to other pages.
struct ProgrammeFrame: Sendable {
  var conference: Conference
  var language: Language

  private var brief: Brief { conference.brief }

  /// What the page says of itself to search engines and where people share it.
  func metadata(title: String) -> PageMetadata {
    PageMetadata(
      title: title, description: description(title), address: address(language), alternates: alternates,
      siteName: CleanText.line(brief.organisation.name.words(for: language).text))
  }

  /// The ways to the site's list of pages and to the programme in other languages.
  var header: [Node] {
    let nodes = home + languages
    return nodes.isEmpty ? [] : [.tag("div", ["class": "ways screen"], nodes)]
  }

  /// The list of pages, which the site has in each language of the workspace once it has pages.
  private var home: [Node] {
    if brief.site.pages.isEmpty { return [] }
    return [.tag("p", [:], [.tag("a", ["href": "../index.html"], ConferenceWords.allPages[language])])]
  }

  private var languages: [Node] {
    let others = conference.languages.filter { $0 != language }
    guard !others.isEmpty else { return [] }
    let links = others.map { other -> Node in
      let address = "../../" + Site.path(ofActivity: brief.activity.id, in: other)
      let tag = other.rawValue
      return .tag("li", [:], [.tag("a", ["href": address, "lang": tag, "hreflang": tag], ConferenceWords.own(other))])
    }
    return [.tag("nav", ["aria-label": ConferenceWords.languages[language]], [.tag("ul", [:], links)])]
  }

  private var alternates: [PageMetadata.Alternate] {
    guard conference.languages.count > 1 else { return [] }
    let all: [(Language?, Language)] = conference.languages.map { ($0, $0) } + [(nil, conference.mainLanguage)]
    return all.compactMap { tag, language in address(language).map { PageMetadata.Alternate(tag, $0) } }
  }

  private func address(_ language: Language) -> String? {
    brief.site.address(of: Site.path(ofActivity: brief.activity.id, in: language))
  }

  /// The conference's own words of introduction in the page's language, else what it is, when and where.
  private func description(_ title: String) -> String {
    if let words = conference.settings.introduction?[language].map(CleanText.line), !words.isEmpty { return words }
    let dates = brief.activity.dates?.writtenWithWeekday(in: language)
    let place = conference.programme.place.map { CleanText.line($0.value.words(for: language).text) }
    return [title, dates, place].compactMap(\.self).joined(separator: ", ")
  }
}
