import SpreCore
import SpreFormats

/// The rules that the page goes by, each with where it is known from and when somebody last looked.
struct RulesTable: Sendable {
  var rules: [NetworkRules]
  var words: WorkingLanguage

  var nodes: [Node] {
    let head = PreviewWords.ruleHeads.map { Node.tag("th", ["scope": "col"], $0[words]) }
    let rows = rules.map { rules -> Node in
      .tag(
        "tr", [:],
        [
          .tag("th", ["scope": "row"], rules.network.name),
          .tag("td", ["class": "end"], PreviewWords.number(rules.limit.value)),
          .tag("td", [:], PreviewWords.counting(rules.counting)[words]),
          .tag("td", [:], PreviewWords.evidence(rules.limit.evidence)[words]),
          .tag("td", ["class": "source"], "\(rules.limit.source) (\(rules.limit.checked))"),
        ])
    }
    let table = Node.tag("table", [:], [.tag("thead", [:], [.tag("tr", [:], head)]), .tag("tbody", [:], rows)])
    return [
      .tag("h2", [:], PreviewWords.rulesHeading[words]),
      .tag("p", [:], PreviewWords.rulesLead[words]),
      WebPage.scrollRegion(label: PreviewWords.rulesHeading[words], [table]),
    ]
  }
}
