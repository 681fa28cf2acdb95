import SpreCore
import Synchronization

/// A small channel that keeps every promise, unless told to break one.
struct Bulletin: Channel {
  /// A way of breaking a promise.
  enum Fault: String, CaseIterable {
    case countsItsDrafts, walksADictionary, walksActionsDictionary
    case countsItsReviews
    case pathFromTitle, pathUpwards, pathTwice
    case rawMarkup, rawAttribute, rawAddress, rawHeader, rawBody, rawCell, brokenTable, rawCalendar,
      unfoldedCalendar, rawControls, rawScript
    case growsWithoutEnd, longMailLine, tooManyDrafts
    case countsWordsTwice, countsNoWords, countsAsWhatIsNotThere
    case allGroupsOfThePlan, namesEveryGroup
    case firstGroupOnly, throwsWithoutItems
    case silentWithoutItems
    case undocumentedSetting, documentsTooMuch
    case documentsTwice
    case documentsAnotherDefault, documentsAnotherHelp, documentsAnotherOrder
    case findingWithoutCheck, checkTwice
    case neverStops
    case asksOnceWhetherToStop
    case readsTheClock
    case pathTwiceButForCapitals, pathWithDotAtEnd, pathTooLong
    case rawHandler, rawStyle, rawComment, rawFeed, rawJSON
  }

  var fault: Fault?
  private let memory = Memory()

  init(_ fault: Fault? = nil) { self.fault = fault }

  private final class Memory: Sendable {
    let drafts = Mutex(0)
  }

  var info: ChannelInfo {
    ChannelInfo(
      id: "bulletin", name: Phrase(nb: "Oppslag", en: "Bulletin"),
      summary: Phrase(nb: "Lager oppslag.", en: "Makes bulletins."),
      settings: [
        FieldDeclaration("heading", .localizedText, help: Phrase(nb: "Overskriften.", en: "The heading.")),
        FieldDeclaration(
          "limit", .int(1...500), default: "20", help: Phrase(nb: "Antall saker.", en: "Number of items.")),
      ],
      actions: [ActionDeclaration("search", help: Phrase(nb: "Leter.", en: "Searches."))],
      checks: fault == .checkTwice ? [check, check] : [check])
  }

  private var check: PreflightCheck {
    PreflightCheck(
      "items", Phrase(nb: "Saker", en: "Items"), looksAt: Phrase(nb: "At det er saker.", en: "That there are items."),
      codes: fault == .findingWithoutCheck ? ["bulletin.empty"] : ["bulletin"])
  }

  func draft(_ brief: Brief) async throws -> Drafting {
    guard !brief.items.isEmpty else {
      if fault == .throwsWithoutItems { throw Unready() }
      let severity: Severity = fault == .silentWithoutItems ? .note : .warning
      return Drafting(findings: [Finding(severity, "bulletin.empty", Phrase(nb: "ingen saker", en: "no items"))])
    }
    var drafting = Drafting()
    for language in brief.languages {
      let page = BulletinPage(brief: brief, language: language, fault: fault, count: next())
      drafting.drafts += page.drafts(for: groups(of: brief))
    }
    return drafting
  }

  func review(_ draft: Draft, in brief: Brief) async throws -> [Finding] {
    let count = fault == .countsItsReviews ? next() : 0
    return [Finding(.note, "bulletin.reviewed", Phrase(nb: "lest \(count)", en: "read \(count)"))]
  }

  func perform(_ call: ActionCall) async throws -> Drafting {
    var best: UInt64 = call.seed
    var moves = 0
    while moves < call.moves ?? .max {
      let isDeaf = fault == .neverStops || (fault == .asksOnceWhetherToStop && moves > 0)
      if isDeaf, call.moves == nil {
        try await Task.sleep(for: .milliseconds(5))
      } else if call.shouldStop() {
        break
      }
      best = best &* 6_364_136_223_846_793_005 &+ 1
      moves += 1
    }
    let order = Dictionary(uniqueKeysWithValues: (0..<30).map { ($0, $0) })
    var other = [Int: Int](minimumCapacity: next().isMultiple(of: 2) ? 50 : 5000)
    for (key, value) in order { other[key] = value }
    let shown = fault == .walksActionsDictionary ? "\(other.map(\.key))" : ""
    let text = "\(best) \(shown)\n"
    return Drafting(drafts: [Draft(path: "search.txt", mediaType: "text/plain", content: .text(text), groups: [])])
  }

  private struct Unready: Error {}

  private func next() -> Int {
    memory.drafts.withLock { count in
      count += 1
      return count
    }
  }

  private func groups(of brief: Brief) -> [String] {
    switch fault {
    case .allGroupsOfThePlan: brief.plan.groups.map(\.code)
    case .firstGroupOnly: Array(brief.groups.prefix(1))
    default: brief.groups
    }
  }
}
