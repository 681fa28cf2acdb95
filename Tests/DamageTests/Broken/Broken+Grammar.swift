/// What breaks the grammar of YAML, or bends it in a way nobody means.
extension BrokenWorkspace {
  private static let item = "items/sak.md"
  private static let letter = "activities/2026/brev-11.yml"

  static let grammar: [BrokenWorkspace] = [
    BrokenWorkspace(
      "a tab in the indentation",
      .edit("plan.yml", "  - code: B\n    name: Brukere", "  - code: B\n⟦error yaml.syntax⟧\t name: Brukere")),
    BrokenWorkspace(
      "a quote that is never closed",
      .edit(letter, "  subject: Nytt i november\n", "  subject: ⟦error yaml.syntax⟧\"Nytt i november\n")),
    BrokenWorkspace(
      "a quote never closed in an item's title", .edit(item, "title: En sak", "title: ⟦error yaml.syntax⟧\"En sak")),
    BrokenWorkspace(
      "a colon in a title without quotes", .edit(item, "title: En sak", "title: Kurs⟦error yaml.syntax⟧: for alle")),
    BrokenWorkspace(
      "a colon with nothing after it", .edit(letter, "measure: brev", "⟦error yaml.syntax⟧measure")),
    BrokenWorkspace(
      "a list that is never closed", .edit(letter, "items: [sak]\n", "items: ⟦error yaml.syntax⟧[sak\n")
    ),
    BrokenWorkspace(
      "a field one column too far in", .edit(letter, "date: 2026-11-05", " date⟦error yaml.syntax⟧: 2026-11-05")),
    BrokenWorkspace(
      "a value that begins with an at sign", .edit(letter, "title: Brev i november", "title: ⟦error yaml.syntax⟧@alle")),
    BrokenWorkspace(
      "a star for a bullet", .edit(letter, "items: [sak]", "items:\n  ⟦error yaml.syntax⟧* sak")),
    BrokenWorkspace(
      "an anchor and an alias",
      .edit("plan.yml", "name: Kurs", "name: ⟦error yaml.anchor measures[1].name⟧&navn Kurs"),
      .edit("plan.yml", "name: Møter", "name: *navn")),
    BrokenWorkspace(
      "aliases that multiply",
      .file(letter, "a: ⟦error yaml.anchor⟧&a [x, x]\n" + bomb)),
    BrokenWorkspace(
      "a merge key",
      .edit(
        letter, "settings:\n  subject", "settings:\n  ⟦error field.unknown settings.<<⟧<<: {greeting: true}\n  subject")
    ),
    BrokenWorkspace(
      "lists a thousand levels deep",
      .file(letter, "title: [⟦error yaml.syntax⟧" + String(repeating: "[", count: 999) + "\n")),
    BrokenWorkspace(
      "a second document after three hyphens",
      .edit(letter, "items: [sak]", "⟦error yaml.syntax⟧---\nitems: [sak]")),
    BrokenWorkspace(
      "a key given twice", .edit(letter, "items: [sak]", "⟦error field.duplicate date⟧date: 2026-11-06\nitems: [sak]")),
    BrokenWorkspace(
      "a list where a key should be", .edit(letter, "items: [sak]", "⟦error field.noText⟧[items]: sak")),
    BrokenWorkspace("a file that is one sentence", .file(letter, "⟦error value.type⟧Dette er brevet vårt.\n")),
    BrokenWorkspace("a plan that is a list", .file("plan.yml", "⟦error value.type⟧- A\n- B\n")),
    BrokenWorkspace(
      "a next field drawn into a folded text",
      .edit(
        letter, "languages: [nb, nn]\n",
        "reason: ⟦warning field.swallowed reason⟧>-\n  Alle var med.\n  languages: [nb, nn]\n")),
    BrokenWorkspace(
      "a next short text drawn into the one before",
      .edit(
        item, "topics: [mestring]",
        "short:\n  social: ⟦warning field.swallowed short.social⟧>-\n    Kort sagt.\n      social.x: >-\n    Kortere.")),
    BrokenWorkspace(
      "a next language drawn into the one before",
      .edit(
        letter, "  subject: Nytt i november\n",
        "  closing:\n    nb: ⟦warning field.swallowed settings.closing.nb⟧>-\n      Hilsen oss.\n      nn: Helsing oss.\n"
      )),
  ]

  private static var bomb: String {
    (1...30).map { level in
      let before = level == 1 ? "a" : "a\(level - 1)"
      return "a\(level): &a\(level) [\(String(repeating: "*\(before), ", count: 9))x]\n"
    }.joined()
  }
}
