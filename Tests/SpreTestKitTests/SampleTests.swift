import SpreCore
import SpreTestKit
import Testing

@Suite("Sample briefs")
struct SampleTests {
  private let info = ChannelInfo(
    id: "prove", name: Phrase(nb: "", en: ""), summary: Phrase(nb: "", en: ""),
    settings: [
      FieldDeclaration("colour", .colour, required: true, help: Phrase(nb: "", en: "")),
      FieldDeclaration(
        "style", .choice([.init("a", Phrase(nb: "", en: "")), .init("b", Phrase(nb: "", en: ""))]),
        help: Phrase(nb: "", en: "")),
      FieldDeclaration(
        "people", .list(.record([FieldDeclaration("role", .reference(.role), help: Phrase(nb: "", en: ""))])),
        help: Phrase(nb: "", en: "")),
      FieldDeclaration("words", .localizedText, help: Phrase(nb: "", en: "")),
      FieldDeclaration("size", .int(3...7), help: Phrase(nb: "", en: "")),
      FieldDeclaration("when", .map(.groupCode, .audience), help: Phrase(nb: "", en: "")),
    ],
    kinds: [
      ActivityKind(
        "show", Phrase(nb: "", en: ""), fields: [FieldDeclaration("place", .text, help: Phrase(nb: "", en: ""))])
    ])

  @Test("Given declared settings, samples hold values that the declarations accept, each value once")
  func settings() {
    let samples = SampleBriefs(for: info).all
    for sample in samples {
      var check = FieldCheck(names: names(sample.brief))
      let entries = sample.brief.settings.all.map {
        Value.Entry(key: $0.name, keyOrigin: $0.value.origin, value: $0.value)
      }
      check.check(Value(.map(entries), at: Origin(file: "")), fields: info.settings)
      let wrong = check.findings.filter { $0.severity == .error && !sample.name.hasPrefix("with nothing") }
      #expect(wrong == [], "\(sample.name)")
    }
    #expect(samples.count { $0.name.hasPrefix("with setting style") } == 2)
    #expect(samples.count { $0.name.hasPrefix("with setting size") } == 2)
    #expect(Set(samples.map(\.name)).count == samples.count)
  }

  @Test("Given a hostile text, it stands in titles, settings, names and the fields of the channel's kind of activity")
  func hostile() throws {
    let text = try #require(HostileText.all.first { $0.name == "an element" }).text
    let brief = try #require(SampleBriefs(for: info).all.first { $0.name.contains("an element") }).brief
    #expect(brief.activity.kind == "show")
    #expect(brief.activity.details["place"]?.text == text)
    #expect(brief.settings["words"]?.localized(main: .nb)?.best(for: .nb) == text)
    #expect(brief.items.allSatisfy { $0.main.title == text && $0.main.body.texts.contains { $0.contains(text) } })
    #expect(brief.organisation.name.best(for: .en) == text && brief.organisation.sender?.name == text)
    #expect(brief.plan.group("N")?.name.best(for: .nb) == text)
  }

  @Test("Given any sample, it asks for groups of its plan, and never for the outsider")
  func groups() {
    for sample in SampleBriefs(for: info).all {
      #expect(!sample.brief.groups.contains("UQ7X"))
      #expect(sample.brief.plan.group("UQ7X") != nil)
      #expect(sample.brief.groups.isEmpty == (sample.name == "for no group"))
    }
  }

  @Test("Given an attachment, its bytes are a picture of the size said")
  func attachment() throws {
    let picture = try #require(SampleBriefs(for: info).plain.attachments.first)
    let bytes = try picture.bytes()
    #expect(bytes.count == picture.size && bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  private func names(_ brief: Brief) -> KnownNames {
    var names = KnownNames()
    names[.group] = brief.plan.groups.map(\.code)
    names[.role] = Array(brief.organisation.roles.keys)
    return names
  }
}
