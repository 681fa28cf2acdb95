public import SpreCore

/// The conference: a programme that holds, in the forms people and apps read, and tasks counted back from the day.
///
/// It serves two kinds of activity: the service's own `conference`, and a `contribution` to somebody else's.
public struct ConferenceChannel: Channel {
  public init() {}

  public var info: ChannelInfo {
    ChannelInfo(
      id: "conference",
      name: Phrase(nb: "Konferanse", en: "Conference"),
      summary: Phrase(
        nb:
          "Lager programmet for en konferanse på nett, i kalender og for apper, og oppgaver regnet bakover fra åpningen.",
        en:
          "Makes a conference's programme as a page, a calendar and for apps, and tasks counted back from the opening."),
      settings: ConferenceSettings.declarations,
      kinds: [
        ActivityKind(
          "conference", Phrase(nb: "konferanse eller seminar", en: "conference or seminar"),
          fields: ConferenceFields.declarations),
        ActivityKind(
          "contribution", Phrase(nb: "bidrag på andres konferanse", en: "contribution to another's conference"),
          fields: ContributionFields.declarations, hasPage: false),
      ], publishesActivities: true, checks: ConferenceChecks.all)
  }

  public func draft(_ brief: Brief) async throws -> Drafting {
    var drafting =
      switch brief.activity.kind {
      case "conference": ConferenceDrafting(brief).drafting()
      case "contribution": ContributionDrafting(brief).drafting()
      default:
        Drafting(findings: [.kindUnknown(brief.activity.kind, at: brief.activity.origins["kind"])])
      }
    drafting.findings = drafting.findings.inOrder()
    return drafting
  }

  public func review(_ draft: Draft, in brief: Brief) async throws -> [Finding] {
    if brief.activity.kind == "contribution", OutsideEvent(brief).isOver { return [] }
    guard draft.isEditable, case .text(let text) = draft.content else { return [] }
    let file = "drafts/\(brief.activity.id)/\(draft.path)"
    return TaskLine.all(in: text).compactMap { line in
      guard !line.isDone, line.date < brief.today else { return nil }
      return .taskOverdue(
        line.title, line.date, at: Origin(file: file, line: line.number, column: line.column))
    }
  }

  /// The languages that there are words for readers in.
  static let languages: Set<Language> = Set(Language.readers)
}
