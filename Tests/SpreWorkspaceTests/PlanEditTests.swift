import SpreCore
import SpreWorkspace
import Testing

@Suite struct `Setting a measure's groups changes the least text` {
  struct Given: CustomTestStringConvertible {
    var testDescription: String
    var audience: Audience
    var before: String
    var after: String

    init(_ name: String, _ audience: Audience, _ before: String, _ after: String) {
      (testDescription, self.audience, self.before, self.after) = (name, audience, before, after)
    }
  }

  /// The measure `nytt` between two others, in a plan with the groups A, B, C, Æ and NULL.
  private static func plan(_ measure: String) -> String {
    """
    # Planen 😀
    groups:
      - {code: A, name: {nb: Årskull}}
      - {code: B, name: {nb: B}}
      - {code: C, name: {nb: C}}
      - {code: Æ, name: {nb: Ærlige}}
      - {code: "NULL", name: {nb: Ingen}}
    measures:
      - id: første
        groups: [A, B] # groups: [C]
    \(measure)
      # om det siste
      - {id: sist, groups: [B, C]}
    goals: []

    """
  }

  private static func codes(_ codes: String...) -> Audience { .named(codes) }

  private static let inLine: [Given] = [
    Given("one code less", codes("A", "C"), "groups: [A, B, C]", "groups: [A, C]"),
    Given("the first code less", codes("B"), "groups: [A, B]", "groups: [B]"),
    Given("the last code less", codes("A"), "groups: [ A, B ] # merk", "groups: [ A ] # merk"),
    Given("one code more at the end", codes("A", "B"), "groups: [A]", "groups: [A, B]"),
    Given("codes more at the start and inside", codes("A", "B", "C", "Æ"), "groups: [B,Æ]", "groups: [A,B,C,Æ]"),
    Given("another order", codes("C", "A"), "groups: [A, B, C]   # så", "groups: [C, A]   # så"),
    Given("all new codes", codes("C", "Æ"), "groups: [A, B]", "groups: [C, Æ]"),
    Given("quotes stay, and new codes get them", codes("B", "C"), "groups: ['A', 'B']", "groups: ['B', 'C']"),
    Given("mixed quotes stay", codes("B", "A", "C"), "groups: [\"A\", B]", "groups: [B, \"A\", C]"),
    Given("a code that YAML takes for nothing", codes("A", "NULL"), "groups: [A]", "groups: [A, \"NULL\"]"),
    Given("a comma at the end", codes("A"), "groups: [A, B,]", "groups: [A]"),
    Given("codes into an empty list", codes("A", "B"), "groups: [ ] # tom", "groups: [A, B] # tom"),
    Given("none", codes(), "groups: [A, B] # æ", "groups: [] # æ"),
    Given("all", .all, "groups: [A, B]  # æ", "groups: all  # æ"),
    Given("from all", codes("A", "B"), "groups: all # alle #1", "groups: [A, B] # alle #1"),
    Given("from quoted all", codes("A"), "groups: 'all'", "groups: [A]"),
    Given("from none to all", .all, "\"groups\": none", "\"groups\": all"),
    Given("from nothing", codes("A"), "groups:   # mangler", "groups: [A]   # mangler"),
    Given("from a tilde", codes("A"), "groups: ~", "groups: [A]"),
    Given("from what is no list", codes("A"), "groups: A, B # feil", "groups: [A] # feil"),
    Given("the same is left alone", codes("A", "B"), "groups:  [ A ,B,  ]", "groups:  [ A ,B,  ]"),
    Given("the same all is left alone", .all, "groups:    all", "groups:    all"),
    Given("none is left alone", codes(), "groups: none", "groups: none"),
    Given("a code twice", codes("A", "B"), "groups: [A, B, A]", "groups: [A, B]"),
  ]

  private func named(_ line: String) -> String {
    "  - id: nytt\n    name: {nb: Nytt 😀}  # navn\n    \(line)\n    channel: post"
  }

  @Test(arguments: inLine)
  func `in a value on one line`(given: Given) {
    for end in ["\n", "\r\n"] {
      for mark in ["", "\u{FEFF}"] {
        let source = mark + Self.plan(named(given.before)).withLineEnds(end)
        let (text, findings) = PlanEdit.setGroups(given.audience, of: "nytt", in: source)
        #expect(findings.isEmpty)
        #expect(text == mark + Self.plan(named(given.after)).withLineEnds(end))
      }
    }
  }

  private static let inLines: [Given] = [
    Given(
      "a block list, one less and one more", codes("A", "C"),
      "    groups:\n      - A  # første\n      # om B\n      - B  # andre\n    push: true",
      "    groups:\n      - A  # første\n      - C\n      # om B\n      # andre\n    push: true"),
    Given(
      "a block list, one more at the start", codes("C", "A"),
      "    groups: # her\n    # over\n    -   'A'\n    push: true",
      "    groups: # her\n    # over\n    -   'C'\n    -   'A'\n    push: true"),
    Given(
      "a block list in another order takes its comments along", codes("B", "A"),
      "    groups:\n      - A # a\n      # over b\n      - B # b\n\n    push: true",
      "    groups:\n      # over b\n      - B # b\n      - A # a\n\n    push: true"),
    Given(
      "a block list to all", .all,
      "    groups:   # her\n      - A # a\n      # over b\n      - B\n    push: true",
      "    groups: all   # her\n      # a\n      # over b\n    push: true"),
    Given("a block list to none", codes(), "    groups:\n      - A\n      - B", "    groups: []"),
    Given(
      "a list over several lines", codes("A", "C"),
      "    groups: [\n      A, # a\n      B, # b\n    ] # slutt",
      "    groups: [\n      A, # a\n      C, # b\n    ] # slutt"),
    Given(
      "a list over several lines, one more inside", codes("A", "B", "C"),
      "    groups:\n      [ A,\n        C ]", "    groups:\n      [ A,\n        B,\n        C ]"),
    Given(
      "a list over several lines to all keeps its comments above", .all,
      "    groups: [A, # a, b\n      B] # slutt", "    # a, b\n    groups: all # slutt"),
    Given(
      "no groups: after the name", codes("A"),
      "    name: {nb: Nytt}\n\n    # om kanalen\n    channel: post",
      "    name: {nb: Nytt}\n    groups: [A]\n\n    # om kanalen\n    channel: post"),
    Given(
      "no groups: after a name of several lines", codes("A"),
      "    name:\n      nb: Nytt\n      nn: Nytt\n    channel: post",
      "    name:\n      nb: Nytt\n      nn: Nytt\n    groups: [A]\n    channel: post"),
    Given(
      "no groups: after the name at the end", .all, "    name: Nytt # n\n", "    name: Nytt # n\n    groups: all\n"),
    Given("no groups and no name", .all, "    push: true", "    groups: all\n    push: true"),
  ]

  @Test(arguments: inLines)
  func `in a value of several lines`(given: Given) {
    for end in ["\n", "\r\n"] {
      let source = Self.plan("  - id: nytt\n" + given.before).withLineEnds(end)
      let (text, findings) = PlanEdit.setGroups(given.audience, of: "nytt", in: source)
      #expect(findings.isEmpty)
      #expect(text == Self.plan("  - id: nytt\n" + given.after).withLineEnds(end))
    }
  }

  @Test(arguments: [
    ("{id: nytt, groups: [A, B], push: true}", "{id: nytt, groups: [A], push: true}"),
    ("{id: nytt, groups: all}", "{id: nytt, groups: [A]}"),
    ("{id: nytt, groups: , push: true}", "{id: nytt, groups: [A] , push: true}"),
    ("{id: nytt, name: {nb: 'N, y'}, push: true}", "{id: nytt, name: {nb: 'N, y'}, groups: [A], push: true}"),
    ("{id: nytt}", "{groups: [A], id: nytt}"),
    ("{id: nytt,\n     groups: [B, # b\n       A]}", "{id: nytt,\n     groups: [ # b\n       A]}"),
  ])
  func `in a measure between braces`(before: String, after: String) {
    let (text, findings) = PlanEdit.setGroups(.named(["A"]), of: "nytt", in: Self.plan("  - \(before)"))
    #expect(findings.isEmpty)
    #expect(text == Self.plan("  - \(after)"))
  }

  @Test func `at the end of a file without a last line end`() {
    let start = "groups: [{code: A}, {code: B}]\nmeasures:\n- id: m"
    for (before, after) in [
      ("", "\n  groups: [A]"), ("\n  groups:\n  - B", "\n  groups:\n  - A"), ("\n  groups: [B]", "\n  groups: [A]"),
    ] {
      #expect(PlanEdit.setGroups(.named(["A"]), of: "m", in: start + before).text == start + after)
    }
  }

  @Test func `what the plan does not have is a finding, and nothing is written`() {
    let plan = Self.plan("  - {id: nytt, groups: all}")
    for (measure, audience, code, fix) in [
      ("nyt", Audience.all, "reference.measure.unknown", "Did you mean 'nytt'?"),
      ("xyz", .all, "reference.measure.unknown", "Use one of: første, nytt, sist."),
      ("nytt", .named(["A", "a"]), "reference.group.unknown", "Did you mean 'A'?"),
      ("nytt", .named(["A", "A"]), "list.repeated", "Name it once."),
    ] {
      let (text, findings) = PlanEdit.setGroups(audience, of: measure, in: plan)
      #expect(text == nil)
      #expect(findings.map(\.code) == [code])
      #expect(findings.first?.fix?.en == fix)
    }
  }

  @Test(arguments: [
    ("measures: [", "yaml"), ("measures:\n- id: m\n  groups: [A]\n- id: m\n  groups: []", "measure.repeated"),
    ("measures:\n- id: m\n  groups: {A: b}", "edit.refused"),
    ("measures:\n- id: m\n  groups: |\n    A", "edit.refused"),
    ("measures:\n- id: m\n  groups:\n  -\n    B", "edit.refused"),
    ("measures:\n- id: m\n  name: |\n    Nytt\n    # ikke en kommentar\n  push: true", "edit.refused"),
  ])
  func `what cannot be changed alone is refused`(plan: String, code: String) {
    let (text, findings) = PlanEdit.setGroups(.named(["A"]), of: "m", in: "groups: [{code: A}, {code: B}]\n" + plan)
    #expect(text == nil)
    #expect(findings.count == 1 && findings[0].code.hasPrefix(code), "\(findings.map(\.code))")
  }
}

extension String {
  func withLineEnds(_ end: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
  }
}
