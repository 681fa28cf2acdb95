import SpreCore

/// Finds what `spre init` wrote into `spre.yml` for a service to replace, where it still stands.
struct SampleValues {
  private(set) var findings: [Finding] = []

  init(_ settings: Value?) {
    for (path, sample) in StarterSettings.samples {
      let value = path.reduce(settings) { $0?[$1] }
      guard let value, value.text == sample else { continue }
      findings.append(.sampleLeft(sample, at: value.origin))
    }
  }
}

extension Finding {
  fileprivate static func sampleLeft(_ sample: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "workspace.unfinished",
      Phrase(
        nb: "Her står fortsatt eksempelet fra «spre init»: «\(sample)».",
        en: "The example from 'spre init' still stands here: '\(sample)'."),
      fix: Phrase(nb: "Bytt det ut med tjenestens eget.", en: "Replace it with the service's own."), at: origin)
  }
}
