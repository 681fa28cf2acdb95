import Foundation
import SpreCore

/// No group appears that nobody asked for.
enum OnlyAskedGroups {
  static func violations(in drafting: Drafting, for brief: Brief) -> [String] {
    let asked = Set(brief.groups)
    return drafting.drafts.flatMap { draft -> [String] in
      var problems = draft.groups.filter { !asked.contains($0) }.map {
        "\(draft.path) is for group \($0), which nobody asked for"
      }
      if ([draft.path] + draft.readableTexts).contains(where: namesOutsider) {
        problems.append("\(draft.path) names group \(SamplePlan.outsider), which nobody asked for")
      }
      return problems
    }
  }

  private static func namesOutsider(_ text: String) -> Bool {
    Data(text.utf8).range(of: Data(SamplePlan.outsider.utf8)) != nil
  }
}
