import SpreCore
import SpreFormats

/// Findings as a list on a page: severity in words, message, place and how to mend it.
struct FindingsList {
  var findings: [Finding]
  var language: WorkingLanguage
  /// What else there is to say of a finding, such as that it was let through.
  var remark: (Finding) -> String? = { _ in nil }

  /// The worst first, and otherwise in the order given.
  var node: Node {
    let sorted = Severity.allCases.sorted(by: >).flatMap { severity in findings.filter { $0.severity == severity } }
    return .tag("ul", ["class": "findings"], sorted.map(item))
  }

  /// Rules for the list, beside the shared ones.
  static let styles = """
    .findings{list-style:none;padding:0}
    .findings li{border-left:4px solid var(--line);padding:.25rem 0 .25rem .9rem;margin:0 0 .75rem;break-inside:avoid}
    .findings li.is-error{border-color:var(--error)}
    .findings li.is-warning{border-color:var(--warning)}
    .findings p{margin:0}
    .findings .badge{margin-right:.5rem}
    .findings code{overflow-wrap:anywhere}

    """

  private func item(_ finding: Finding) -> Node {
    let severity = finding.severity.rawValue
    var nodes: [Node] = [
      .tag(
        "p", [:],
        [
          .tag("span", ["class": "badge \(severity)"], FindingsWords.severity(finding.severity)[language]),
          .text(" " + finding.message[language]),
        ])
    ]
    if let fix = finding.fix {
      nodes.append(.tag("p", [:], [.tag("span", ["aria-hidden": "true"], "→ "), .text(fix[language])]))
    }
    if let remark = remark(finding) { nodes.append(.tag("p", [:], [.tag("strong", [:], remark)])) }
    nodes.append(.tag("p", ["class": "quiet"], place(finding)))
    return .tag("li", ["class": "is-\(severity)"], nodes)
  }

  private func place(_ finding: Finding) -> [Node] {
    var nodes: [Node] = []
    if let origin = finding.origin, !origin.file.isEmpty {
      nodes += [.tag("code", [:], origin.place), .text(" ")]
    }
    if let field = finding.origin?.field, !field.isEmpty {
      nodes += [.text(FindingsWords.field[language] + " "), .tag("code", [:], field), .text(" ")]
    }
    return nodes + [.text("[\(finding.code)]")]
  }
}
