import SpreCore

/// Finds what is amiss in `spre.yml` beside the form of its fields.
struct ConfigurationCheck {
  private(set) var findings: [Finding] = []

  init(_ settings: Value?) {
    for field in ["webAddress", "imageBase"] {
      guard let value = settings?[field], let address = value.text, WebAddress.isAcceptable(address) else { continue }
      if address.lowercased().hasPrefix("mailto:") { findings.append(.noWebAddress(at: value.origin)) }
    }
  }
}
