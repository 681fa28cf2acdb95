/// The words of links that say nothing of where they lead, as when a screen reader lists them without the text around.
///
/// After WCAG 2.2, success criterion 2.4.4, whose technique G91 asks for words that describe the link's purpose. The
/// lists are Spre's own; the Sámi one has not been proofread.
public enum VagueLinkTexts {
  /// The words by language, in lower case and without marks at their ends.
  public static let all: [Language: Set<String>] = [
    .nb: [
      "her", "klikk her", "trykk her", "se her", "les her", "les mer", "les mer her", "les mer om dette", "se mer",
      "mer",
      "vis mer", "mer info", "mer informasjon", "mer om dette", "les videre", "fortsett å lese", "les hele saken",
      "les saken", "les hele artikkelen", "les artikkelen", "hele saken", "lenke", "lenken", "link", "linken",
      "denne lenken", "denne linken", "følg lenken", "last ned", "last ned her", "last ned fil", "gå hit",
      "gå til siden",
      "til siden", "siden", "denne siden", "nettside", "nettsiden", "nettsted", "videre", "info", "detaljer", "åpne",
      "meld deg på her", "påmelding her", "artikkel", "artikkelen", "rapporten her", "mer her",
    ],
    .nn: [
      "her", "klikk her", "trykk her", "sjå her", "les her", "les meir", "les meir her", "les meir om dette",
      "sjå meir",
      "meir", "vis meir", "meir info", "meir informasjon", "meir om dette", "les vidare", "hald fram å lese",
      "les heile saka", "les saka", "les heile artikkelen", "les artikkelen", "heile saka", "lenkje", "lenkja", "lenke",
      "lenka", "denne lenkja", "denne lenka", "følg lenkja", "last ned", "last ned her", "gå hit", "gå til sida",
      "til sida", "sida", "denne sida", "nettside", "nettsida", "nettstad", "vidare", "info", "detaljar", "opne",
      "meld deg på her", "meir her",
    ],
    .en: [
      "here", "click here", "press here", "tap here", "see here", "read here", "read more", "read more here",
      "see more",
      "more", "show more", "view more", "more info", "more information", "more about this", "read on",
      "continue reading", "continue", "learn more", "find out more", "full story", "read the full story",
      "read the article", "read the full article", "link", "the link", "this link", "follow the link", "download",
      "download here", "go", "go here", "go to page", "this page", "the page", "page", "website", "the website", "this",
      "info", "information", "details", "open", "article", "view", "sign up here", "register here",
    ],
    .se: [
      "dás", "dáppe", "deaddil dás", "coahkkal dás", "geahča dás", "loga dás", "loga eanet", "loga lasi", "eanet",
      "lasi", "eanet dieđut", "lassi dieđut", "geahča eanet", "liŋka", "liŋkka", "dát liŋka", "viečča", "viečča dás",
      "siidu", "dát siidu", "neahttasiidu", "dieđut", "raba", "joatkke",
    ],
  ]

  private static let any = all.values.reduce(into: Set<String>()) { $0.formUnion($1) }

  /// Whether the words say nothing of where they lead, in any of the languages.
  public static func contains(_ text: String) -> Bool { any.contains(normalised(text)) }

  /// Whether the words are a web address and not words, such as `https://example.org/a` or `www.example.org/a`.
  ///
  /// The name of a site alone, such as `helsenorge.no`, says where the link leads.
  public static func isAddress(_ text: String) -> Bool {
    let bare = normalised(text)
    guard !bare.contains(" ") else { return false }
    return ["http://", "https://"].contains(where: bare.hasPrefix) || (bare.hasPrefix("www.") && bare.contains("/"))
  }

  /// The words in lower case, with one space between them and without marks at their ends: what links are compared by.
  public static func normalised(_ text: String) -> String {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isMark = { (character: Character) in !character.isLetter && !character.isNumber }
    return String(words.drop(while: isMark).reversed().drop(while: isMark).reversed())
  }
}
