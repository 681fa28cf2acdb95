import SpreCore
import SpreReports
import SpreWorkspace

extension Session {
  /// Shows what has changed since an activity was approved.
  func showChanges(in activity: Activity, out: String?) async throws -> Ending {
    let file = try ReportFile(at: out)
    let examination = try await DraftRun(self).examine(activity)
    let changes = try changes(in: examination, inputs: inputs(of: examination))
    if let out, file == .json {
      try host.write(try ChangesJSON(changes, of: activity.id).text(), to: out)
    } else if out == nil, format == .json {
      console.result(try ChangesJSON(changes, of: activity.id).text())
    } else if let out, let changes {
      try write(picture: page(of: changes, activity).html(), to: out)
    } else if let changes {
      console.result(ChangesText(changes, language: language).text)
    } else {
      console.say(
        Phrase(
          nb: "«\(activity.id)» er ikke godkjent ennå.", en: "'\(activity.id)' has not been approved yet.")[language])
    }
    return .done
  }

  private func page(of changes: ApprovalChanges, _ activity: Activity) -> ChangesPage {
    ChangesPage(
      changes, title: activity.title.best(for: workspace.configuration.languages[0]), language: language)
  }

  /// Writes beside the drafts what has changed since their approval, and takes an earlier page away where nothing has.
  func writeChanges(in examination: Examination) throws {
    let place = placeOfChanges(examination.activity)
    let changes = try changes(in: examination, inputs: inputs(of: examination))
    guard let changes, !changes.isEmpty else { return try workspace.folder.remove(at: place) }
    try workspace.folder.write(Array(page(of: changes, examination.activity).html().utf8), to: place)
  }

  /// Writes, where a page lies that the page over all drafts leads to, that nothing has changed since the approval of now.
  func settleChanges(in examination: Examination) throws {
    let place = placeOfChanges(examination.activity)
    let changes = try changes(in: examination, inputs: inputs(of: examination))
    guard workspace.folder.exists(place), let changes else { return }
    try workspace.folder.write(Array(page(of: changes, examination.activity).html().utf8), to: place)
  }

  private func placeOfChanges(_ activity: Activity) -> String { "drafts/changes/\(activity.id).html" }

  /// What has changed since an activity was approved; nothing where it never was.
  func changes(
    in examination: Examination, inputs: [Approval.Fingerprint]
  ) throws -> ApprovalChanges? {
    Archive(folder: workspace.folder).changes(
      of: examination.activity.id, inputs: inputs, fresh: examination.drafting.drafts,
      edited: examination.brief.edited)
  }

  /// The fingerprints of what an activity's drafts are made from, as of now.
  func inputs(of examination: Examination) -> [Approval.Fingerprint] {
    workspace.inputs(
      of: examination.activity, items: examination.activity.items ?? examination.brief.items.map(\.id),
      channel: examination.channel.info.id)
  }
}
