import SpreCore
import SpreReports
import SpreWorkspace

/// Drafts activities, writes what came of them, and shows it all on one page.
struct DraftRun {
  let session: Session
  private var store: DraftStore { DraftStore(folder: session.workspace.folder) }

  init(_ session: Session) { self.session = session }

  /// What came of one activity.
  struct Outcome {
    let activity: Activity
    let writing: DraftWriting
    let findings: [Finding]
  }

  /// Drafts the activities one after the other; a channel that fails costs only its own.
  func draft(_ activities: [Activity]) async throws -> [Outcome] {
    var outcomes: [Outcome] = []
    for (index, activity) in activities.enumerated() {
      session.console.progress(activity.id, index, of: activities.count)
      let (channel, brief) = try session.brief(for: activity)
      let drafting = await channel.draftSafely(brief)
      let writing = try store.write(drafting.drafts, for: activity.id, attachment: session.workspace.folder.bytes)
      let edited = try await reviewEdited(activity, channel, brief)
      let findings = drafting.findings + writing.findings + edited
      outcomes.append(Outcome(activity: activity, writing: writing, findings: findings.inOrder()))
    }
    session.console.progress("", activities.count, of: activities.count)
    return outcomes
  }

  /// The findings about drafts that a person edited in place, as they lie now.
  func reviewEdited(_ activity: Activity, _ channel: any Channel, _ brief: Brief) async throws -> [Finding] {
    var findings: [Finding] = []
    for state in try store.state(of: activity.id) where state.entry.isEditable && state.onDisk == .edited {
      do {
        let draft = try store.draft(state.entry, for: activity.id)
        findings += await channel.reviewSafely(draft, in: brief)
      } catch let failure as FileFailure {
        findings.append(failure.finding)
      }
    }
    return findings
  }

  /// Writes `drafts/index.html` over everything that lies under `drafts/`, with the findings of this run.
  func writeIndex(_ outcomes: [Outcome]) throws {
    let own = Set(outcomes.flatMap(\.findings))
    let entries = try outcomes.map { outcome in
      DraftIndex.Entry(
        activity: outcome.activity.id,
        title: outcome.activity.title.best(for: session.workspace.configuration.languages[0]),
        dates: outcome.activity.dates, groups: session.workspace.plan.groups(of: outcome.activity),
        state: session.workspace.log.state(of: outcome.activity).label[session.language],
        drafts: try drafts(of: outcome.activity), findings: outcome.findings)
    }
    let index = DraftIndex(
      today: session.today, entries: entries,
      findings: session.workspace.findings.filter { !own.contains($0) })
    let page = DraftIndexPage(index, language: session.language).html()
    try session.workspace.folder.write(Array(page.utf8), to: "drafts/index.html")
  }

  private func drafts(of activity: Activity) throws -> [DraftIndex.File] {
    try store.state(of: activity.id).compactMap { state in
      guard let bytes = try? store.bytes(of: state.path, for: activity.id) else { return nil }
      return DraftIndex.File(
        path: "\(activity.id)/\(state.path)", mediaType: state.entry.mediaType, language: state.entry.language,
        words: state.entry.mediaType.hasPrefix("text/plain")
          ? WordCount.words(in: String(decoding: bytes, as: UTF8.self)) : nil,
        bytes: bytes.count, isEditable: state.entry.isEditable, isEditedByHand: state.onDisk == .edited,
        newer: state.beside.last.map { "\(activity.id)/\($0)" })
    }
  }
}
