import SpreCore
import SpreFormats

extension MailTheme {
  /// The theme that a brand asks for.
  init(of brand: Organisation.Brand) {
    self.init(brand: Colour(brand.colour) ?? Colour(Organisation.Brand().colour)!, fonts: brand.fonts)
  }

  /// A note where the brand's colour is too pale to read on a light ground, and what stands in for it.
  static func findings(on brand: Organisation.Brand) -> [Finding] {
    guard let wanted = Colour(brand.colour) else { return [] }
    let shown = MailTheme(of: brand).light.accent
    return shown == wanted ? [] : [.paleBrand(wanted, shown)]
  }
}

extension Finding {
  fileprivate static func paleBrand(_ wanted: Colour, _ shown: Colour) -> Finding {
    Finding(
      .note, "newsletter.brand.pale",
      Phrase(
        nb: "Fargen \(wanted) er for svak til lenker og overskrifter, så brevet bruker \(shown).",
        en: "The colour \(wanted) is too pale for links and headings, so the letter uses \(shown)."),
      fix: Phrase(
        nb: "La det stå, eller skriv en mørkere farge i «brand: colour».",
        en: "Let it be, or write a darker colour in 'brand: colour'."),
      at: Origin(file: "spre.yml", field: "brand.colour"))
  }
}
