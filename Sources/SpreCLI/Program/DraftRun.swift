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

  /// Drafts the activities one after the other; one that cannot be drafted costs only itself.
  func draft(_ activities: [Activity]) async throws -> [Outcome] {
    var outcomes: [Outcome] = []
    let ledger = activities.isEmpty ? nil : session.ledgerOfTwelveMonths
    for (index, activity) in activities.enumerated() {
      session.console.progress(activity.id, index, of: activities.count)
      outcomes.append(try await draft(activity, ledger))
    }
    session.console.progress("", activities.count, of: activities.count)
    return outcomes
  }

  private func draft(_ activity: Activity, _ ledger: LanguageLedger?) async throws -> Outcome {
    let channel: any Channel
    let brief: Brief
    do {
      (channel, brief) = try session.brief(for: activity)
    } catch let failure as UsageFailure {
      let finding = Finding.notDrafted(failure.phrase, at: activity.origins.record)
      return Outcome(activity: activity, writing: DraftWriting(), findings: [finding])
    }
    let drafting = try await made(activity, channel, brief)
    let writing = try store.write(drafting.drafts, for: activity.id, attachment: session.workspace.folder.bytes)
    let edited = try await reviewEdited(activity, channel, brief)
    let findings = drafting.findings + writing.findings + edited + session.gaps(in: activity)
    let examination = try examine(activity, channel, brief, drafting, edited, ledger)
    try session.write(session.preflight(examination, more: writing.findings))
    try session.writeChanges(in: examination)
    return Outcome(activity: activity, writing: writing, findings: findings.inOrder())
  }

  /// What the channel makes and finds; a draft that a person edited in place is reviewed as it lies, not as it was made.
  func made(_ activity: Activity, _ channel: any Channel, _ brief: Brief) async throws -> Drafting {
    let edited = try store.state(of: activity.id).filter { $0.entry.isEditable && $0.onDisk == .edited }
    return await channel.draftSafely(brief, reviewingAllBut: Set(edited.map(\.path)))
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

  /// Writes `drafts/index.html` over everything that lies under `drafts/`, drafted in this run or earlier.
  func writeIndex(_ outcomes: [Outcome]) async throws {
    var entries: [DraftIndex.Entry] = []
    for outcome in outcomes { entries.append(try entry(outcome.activity.id, outcome.activity, outcome.findings)) }
    let drafted = Set(outcomes.map(\.activity.id))
    let before = draftedBefore.filter { !drafted.contains($0) }
    let ledger = before.isEmpty ? nil : session.ledgerOfTwelveMonths
    for id in before {
      let activity = session.workspace.activity(id)
      entries.append(try entry(id, activity, try await findings(of: activity, reportingWith: ledger)))
    }
    let own = Set(entries.flatMap(\.findings))
    let index = DraftIndex(
      today: session.today, entries: entries, findings: session.workspace.findings.filter { !own.contains($0) },
      matrix: session.workspace.folder.exists("drafts/matrix.html") ? "matrix.html" : nil)
    let page = DraftIndexPage(index, language: session.language).html()
    try session.workspace.folder.write(Array(page.utf8), to: "drafts/index.html")
  }

  /// The ids of the activities that have drafts, sorted.
  private var draftedBefore: [String] {
    session.workspace.folder.files(under: "drafts").compactMap { entry in
      let names = entry.path.split(separator: "/")
      return names.count == 3 && names[2] == Manifest.name ? String(names[1]) : nil
    }
  }

  /// What the channels say of every activity that is scheduled and whose day has not passed; nothing is written.
  ///
  /// Of one whose own files have errors they say nothing, as most of it would only follow from those; nor of one far
  /// ahead that nobody has begun on, as of a year that was laid out.
  func findingsOfWhatIsToCome() async throws -> [Finding] {
    let log = session.workspace.log
    let broken = Set(session.workspace.findings.filter { $0.severity == .error }.compactMap(\.origin?.file))
    var findings: [Finding] = []
    for activity in log.activities where !log.isOverdue(activity, on: session.today) {
      guard broken.isDisjoint(with: ["spre.yml", "plan.yml", activity.file]) else { continue }
      let isDue = log.isDue(activity, in: session.workspace.plan, on: session.today)
      guard isDue || activity.isBegun else { continue }
      findings += try await self.findings(of: activity)
    }
    return findings
  }

  /// What the channel says of an activity whose drafts were made earlier and have not gone out.
  ///
  /// The report beside its drafts is written anew where there is a ledger to write it with.
  private func findings(
    of activity: Activity?, reportingWith ledger: LanguageLedger? = nil
  ) async throws -> [Finding] {
    guard let activity, session.workspace.log.state(of: activity) == .scheduled,
      let (channel, brief) = try? session.brief(for: activity)
    else { return [] }
    let drafting = try await made(activity, channel, brief)
    let edited = try await reviewEdited(activity, channel, brief)
    if let ledger {
      let examination = try examine(activity, channel, brief, drafting, edited, ledger)
      try session.write(session.preflight(examination))
      try session.writeChanges(in: examination)
    }
    return (drafting.findings + edited + session.gaps(in: activity)).inOrder()
  }

  private func entry(_ id: String, _ activity: Activity?, _ findings: [Finding]) throws -> DraftIndex.Entry {
    let workspace = session.workspace
    return DraftIndex.Entry(
      activity: id, title: activity?.title.best(for: workspace.configuration.languages[0]) ?? id,
      dates: activity?.dates, groups: activity.map(workspace.plan.groups) ?? [],
      state: activity.map { workspace.log.state(of: $0).label[session.language] } ?? "–",
      drafts: try drafts(of: id), findings: findings,
      preflight: workspace.folder.exists("drafts/preflight/\(id).html") ? "preflight/\(id).html" : nil,
      changes: workspace.folder.exists("drafts/changes/\(id).html") ? "changes/\(id).html" : nil)
  }

  /// The title of the only item among the ids, in a language.
  private func title(of items: [String], in language: Language?) -> String? {
    guard items.count == 1, let item = session.workspace.item(items[0]) else { return nil }
    return item.version(for: language ?? item.language).version.title
  }

  /// What to call the groups of a draft: one by its code and name, several by their codes.
  private func audience(of groups: [String]) -> String? {
    guard groups.count == 1, let group = session.workspace.plan.group(groups[0]) else {
      return groups.isEmpty ? nil : groups.joined(separator: ", ")
    }
    return "\(group.code) (\(group.name.best(for: session.workspace.configuration.languages[0])))"
  }

  private func drafts(of activity: String) throws -> [DraftIndex.File] {
    try store.state(of: activity).compactMap { state in
      guard let bytes = try? store.bytes(of: state.path, for: activity) else { return nil }
      return DraftIndex.File(
        path: "\(activity)/\(state.path)", mediaType: state.entry.mediaType, language: state.entry.language,
        item: title(of: state.entry.items, in: state.entry.language),
        words: state.entry.mediaType.hasPrefix("text/plain")
          ? WordCount.words(in: String(decoding: bytes, as: UTF8.self)) : nil,
        audience: audience(of: state.entry.groups), bytes: bytes.count, isEditable: state.entry.isEditable,
        isEditedByHand: state.onDisk == .edited,
        newer: state.beside.last.map { "\(activity)/\($0)" })
    }
  }
}

extension Session {
  /// Errors for items that an activity lists and that could not be read, and a finding where it has been called off:
  /// that stops an approval, but no drafting.
  func gaps(in activity: Activity, calledOff severity: Severity = .warning) -> [Finding] {
    var findings: [Finding] = []
    for id in activity.items ?? [] where workspace.item(id) == nil && workspace.itemFiles[id] != nil {
      findings.append(.unreadableItem(id, at: activity.origins["items"]))
    }
    for item in (activity.items ?? []).compactMap(workspace.item) where item.isUnfinished {
      findings.append(.unfinished(.error, item.id, at: item.main.origins["summary"]))
    }
    let state = workspace.log.state(of: activity)
    if [.cancelled, .refused, .continued].contains(state) {
      findings.append(.calledOff(state, severity, at: activity.origins["state"]))
    }
    return findings
  }
}

extension Activity {
  /// Whether somebody has written what it is to hold, and not only that it is to be.
  fileprivate var isBegun: Bool { items != nil || settings != nil || !details.isEmpty }
}
