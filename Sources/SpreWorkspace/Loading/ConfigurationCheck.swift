import SpreCore

/// Finds what is amiss in `spre.yml` beside the form of its fields.
struct ConfigurationCheck {
  private(set) var findings: [Finding] = []

  init(_ settings: Value?) {
    for field in ["webAddress", "imageBase"] {
      guard let value = settings?[field], let address = value.text, WebAddress.isAcceptable(address) else { continue }
      if address.lowercased().hasPrefix("mailto:") { findings.append(.noWebAddress(at: value.origin)) }
    }
    let district = settings?["languageDistrict"]
    guard let all = district?["municipalities"]?.int else { return }
    for form in [Language.nb, .nn] {
      guard let demand = district?["demand"]?[form.rawValue], let n = demand.int, n > all else { continue }
      findings.append(.moreThanAllMunicipalities(n, of: all, at: demand.origin))
    }
  }
}
