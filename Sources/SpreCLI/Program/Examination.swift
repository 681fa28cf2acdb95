import SpreCore
import SpreReports
import SpreWorkspace

/// What an activity's channel and the program find in it before it goes out: what the report tells is what the gate of
/// `spre approve` stands on.
struct Examination {
  let activity: Activity
  let channel: any Channel
  let brief: Brief
  /// What the channel makes now.
  let drafting: Drafting
  /// Everything that was found, of the drafts as of the files they are made from.
  let findings: [Finding]
  /// What would hold back an approval of the drafts as they lie; nothing where none lie.
  let obstacles: [Finding]?
  /// What went out in the last twelve months, in each language.
  let ledger: LanguageLedger?
}

extension DraftRun {
  /// Drafts an activity without writing anything and looks at it from all sides.
  func examine(_ activity: Activity) async throws -> Examination {
    let (channel, brief) = try session.brief(for: activity)
    let drafting = try await made(activity, channel, brief)
    let edited = try await reviewEdited(activity, channel, brief)
    return try examine(activity, channel, brief, drafting, edited, session.ledgerOfTwelveMonths)
  }

  /// Looks from all sides at an activity that has been drafted; `edited` is what was found in drafts edited in place.
  func examine(
    _ activity: Activity, _ channel: any Channel, _ brief: Brief, _ drafting: Drafting, _ edited: [Finding],
    _ ledger: LanguageLedger?
  ) throws -> Examination {
    let items = activity.items ?? brief.items.map(\.id)
    let files = Set([activity.file, "spre.yml", "plan.yml"] + items.flatMap { session.workspace.itemFiles[$0] ?? [] })
    // Notes on the plan as a whole are for 'spre check'; here they would drown those of the activity.
    let written = session.workspace.findings.filter { finding in
      let file = finding.origin?.file ?? ""
      return files.contains(file) && (finding.severity > .note || file != "plan.yml")
        && !(drafting.leavesOutTexts && finding.isInText)
    }
    let findings =
      drafting.findings + edited + written + session.gaps(in: activity, calledOff: .error) + session.balance(of: ledger)
    let folder = session.workspace.folder
    return Examination(
      activity: activity, channel: channel, brief: brief, drafting: drafting, findings: findings.inOrder(),
      obstacles: try Archive(folder: folder).obstacles(
        to: activity.id, fresh: drafting.drafts, on: session.today, attachment: folder.bytes),
      ledger: ledger)
  }
}

extension Finding {
  /// Whether it is about the words, links and pictures of an item's text; in the item's fields they have a field's name.
  fileprivate var isInText: Bool {
    let codes = ["image.", "language.", "link.", "markdown."]
    guard let origin, origin.file.hasSuffix(".md"), codes.contains(where: code.hasPrefix) else { return false }
    return origin.field.isEmpty && origin.line > 1
  }
}

extension Session {
  /// What went out in the last twelve months, today included.
  var ledgerOfTwelveMonths: LanguageLedger? {
    DateSpan(from: today.adding(months: -12).adding(days: 1), to: today).map(workspace.languageLedger)
  }

  /// What the language act asks and the last twelve months do not reach.
  fileprivate func balance(of ledger: LanguageLedger?) -> [Finding] {
    let (bodyType, district) = (workspace.configuration.bodyType, workspace.configuration.languageDistrict)
    return ledger.map { ledger in
      LanguageBalanceCheck.findings(ledger, bodyType, district, at: workspace.configuration.origins.nearest("bodyType"))
    } ?? []
  }

  /// The report on an activity; `more` is what else was found, such as while its drafts were written.
  func preflight(_ examination: Examination, more: [Finding] = [], asksLinks: Bool = false) -> PreflightReport {
    let (activity, drafting) = (examination.activity, examination.drafting)
    let editions = drafting.drafts.compactMap { draft -> EditionFacts? in
      if let text = examination.brief.edited[draft.path] { return EditionFacts(draft, bytes: Array(text.utf8)) }
      guard let bytes = try? DraftStore.bytes(of: draft, attachment: workspace.folder.bytes) else { return nil }
      return EditionFacts(draft, bytes: bytes)
    }
    var notMade = HostChecks.notMade(
      workspace.configuration.bodyType, asksLinks: asksLinks, hasFiles: examination.obstacles != nil)
    if drafting.drafts.isEmpty {
      notMade.formUnion(
        HostChecks.withoutDrafts(
          examination.channel.info.checks, seen: drafting.observations, items: examination.brief.items))
    }
    let observations =
      drafting.observations
      + HostChecks.observations(
        editions, items: examination.brief.items, plan: workspace.plan, earlier: examination.ledger)
    return PreflightReport(
      activity: activity.id, title: activity.title.best(for: workspace.configuration.languages[0]),
      dates: activity.dates, today: today, editions: editions,
      checks: examination.channel.info.checks + HostChecks.all,
      notMade: notMade,
      findings: (examination.findings + (examination.obstacles ?? []) + more).inOrder(),
      observations: observations, balance: examination.ledger.map { PreflightReport.Balance($0) },
      exceptions: exceptions(for: examination))
  }

  /// What the standing approval let through; one that something has changed under lets nothing through any more.
  private func exceptions(for examination: Examination) -> [PreflightReport.Exception] {
    let activity = examination.activity
    guard let approval = workspace.log.approvals[activity.id] else { return [] }
    let now = workspace.inputs(of: activity, as: approval, channel: examination.channel.info.id)
    guard approval.changedInputs(now: now).isEmpty else { return [] }
    return approval.overrides.map { override in
      PreflightReport.Exception(code: override.code, reason: override.reason, by: approval.by, date: approval.date)
    }
  }
}

extension PreflightReport.Balance {
  /// The words of a ledger in each language.
  fileprivate init(_ ledger: LanguageLedger) {
    let words = ledger.byLanguage.compactMap { language, tally in language.map { ($0, tally.words) } }
    self.init(period: ledger.period, words: Dictionary(uniqueKeysWithValues: words))
  }
}
