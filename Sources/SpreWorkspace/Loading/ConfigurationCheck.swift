import SpreCore

/// Finds what is amiss in `spre.yml` beside the form of its fields.
struct ConfigurationCheck {
  private(set) var findings: [Finding] = []

  init(_ settings: Value?) {
    for field in ["webAddress", "imageBase"] {
      guard let value = settings?[field], let address = value.text, WebAddress.isAcceptable(address) else { continue }
      if address.lowercased().hasPrefix("mailto:") { findings.append(.noWebAddress(at: value.origin)) }
    }
    for name in settings?["brand"]?["fonts"]?.elements ?? [] {
      guard let text = name.text, !Organisation.Brand.isFontName(text) else { continue }
      findings.append(.noFontName(text, at: name.origin))
    }
    let district = settings?["languageDistrict"]
    guard let all = district?["municipalities"]?.int else { return }
    for form in [Language.nb, .nn] {
      guard let demand = district?["demand"]?[form.rawValue], let n = demand.int, n > all else { continue }
      findings.append(.moreThanAllMunicipalities(n, of: all, at: demand.origin))
    }
  }
}

extension Finding {
  fileprivate static func noFontName(_ text: String, at origin: Origin) -> Finding {
    Finding(
      .error, "brand.font.invalid",
      Phrase(nb: "«\(text.prefix(40))» er ikke navnet på en skrift.", en: "'\(text.prefix(40))' is not a font's name."),
      fix: Phrase(
        nb: "Skriv navnet med bokstaver a–z, sifre, mellomrom og bindestrek, som Open Sans.",
        en: "Write the name with letters a-z, digits, spaces and hyphens, such as Open Sans."),
      at: origin)
  }
}
