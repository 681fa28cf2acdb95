import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Logs what went out.
struct DeliverCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver",
    abstract: "Log what went out, when, to whom and how many.",
    discussion: """
      Needs a standing approval where the activity has a channel. A count is GROUPS=QUALIFIER:N with exact, atLeast or
      about, or GROUPS=unknown; groups counted together have a plus between them. No recipient is ever logged.

      Example: spre deliver nyhetsbrev-2026-11 --count A+B=atLeast:120 --url https://example.org/11
      """)

  @OptionGroup var options: WorkspaceOptions
  @Argument(help: "The activity's id.") var activity: String
  @Option(name: .customLong("draft"), help: "An approved draft that went out; all by default. May be repeated.")
  var drafts: [String] = []
  @Option(help: "The day it went out, as YYYY-MM-DD; today by default.", transform: Day.argument) var date: Day?
  @Option(help: "How many were reached, as A=atLeast:120. May be repeated.") var count: [String] = []
  @Option(help: "Where it can be seen. May be repeated.") var url: [String] = []
  @Option(name: .customLong("as"), help: "The role that logs it; by default the one that approved.") var role: String?

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    let activity = try session.activity(activity)
    if let role { try session.requireRole(role) }
    if let refusal = try session.refusal(of: activity) { return refusal }
    let date = date ?? session.today
    guard date <= session.today else { throw UsageFailure.inTheFuture(date) }
    for address in url where !WebAddress.isAcceptable(address) { throw UsageFailure.notAnAddress(address) }
    let channel = session.workspace.plan.channel(of: activity)
    if channel == nil && role == nil { throw UsageFailure.roleMissing }
    let approval = session.workspace.log.approvals[activity.id]
    let request = DeliveryRequest(
      activity: activity.id, date: date, by: role, channel: channel, paths: drafts.isEmpty ? nil : drafts,
      inputs: channel.flatMap { channel in
        approval.map { session.workspace.inputs(of: activity, as: $0, channel: channel) }
      } ?? [],
      counts: try count.map { try Count(argument: $0, plan: session.workspace.plan) }, urls: url)
    switch try Archive(folder: session.workspace.folder).deliver(request) {
    case .refused(let findings): return try session.report(findings)
    case .delivered(let delivery):
      let asked = session.workspace.plan.groups(of: activity)
      let others = Set(delivery.counts.flatMap(\.groups)).subtracting(asked).sorted()
      if !others.isEmpty { session.console.say(Phrase.countedOutside(others)[session.language]) }
      let logged = session.workspace.log.deliveries[activity.id, default: []]
      if !delivery.parts.isEmpty, let before = logged.last(where: { $0.hasSameTexts(as: delivery) }) {
        let hasCounts = !before.counts.isEmpty && !delivery.counts.isEmpty
        session.console.say(Phrase.loggedBefore(before.date, hasCounts: hasCounts)[session.language])
      }
      try session.show(files: ["archive/\(activity.id)/delivery.yml"])
      session.console.say(
        Phrase(
          nb: "Logget \(delivery.date). Antall filer: \(delivery.parts.count).",
          en: "Logged \(delivery.date). Files: \(delivery.parts.count).")[session.language])
      return .done
    }
  }
}

extension Count {
  /// Reads `A+B=atLeast:120` or `A=unknown`.
  fileprivate init(argument: String, plan: Plan) throws {
    let sides = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2 else { throw UsageFailure.notACount(argument) }
    let groups = sides[0].split(separator: "+").map(String.init)
    for (index, code) in groups.enumerated() where groups[..<index].contains(code) {
      throw UsageFailure.groupTwice(code)
    }
    for code in groups where plan.group(code) == nil {
      throw UsageFailure.unknown(.group, code, known: plan.groups.map(\.code))
    }
    let parts = sides[1].split(separator: ":", omittingEmptySubsequences: false)
    let number = parts.count == 2 ? Int(parts[1]) : nil
    guard let qualifier = Qualifier(rawValue: String(parts[0])), !groups.isEmpty, number.map({ $0 >= 0 }) ?? true,
      (qualifier == .unknown) == (parts.count == 1), (qualifier == .unknown) == (number == nil)
    else { throw UsageFailure.notACount(argument) }
    self.init(groups: groups, n: number, qualifier: qualifier)
  }
}

extension Delivery {
  /// Whether the same texts went out.
  fileprivate func hasSameTexts(as other: Delivery) -> Bool {
    parts.map(\.path) == other.parts.map(\.path)
      && parts.map(\.sha256) == other.parts.map(\.sha256)
  }
}

extension Phrase {
  /// That the texts were logged before; counts of both are told as one sum.
  fileprivate static func loggedBefore(_ date: Day, hasCounts: Bool) -> Phrase {
    Phrase(
      nb: "Merk: de samme tekstene er logget \(date.written(in: .nb)) fra før."
        + (hasCounts ? " Tallene fra de to legges sammen." : ""),
      en: "Note: the same texts were logged on \(date.written(in: .en)) before."
        + (hasCounts ? " The counts of both are added." : ""))
  }

  /// That somebody was counted whom the activity was not for; that may well be right.
  fileprivate static func countedOutside(_ groups: [String]) -> Phrase {
    let list = groups.joined(separator: ", ")
    return Phrase(
      nb: "Merk: \(list) er ikke blant aktivitetens målgrupper. Tallet er logget slik det står.",
      en: "Note: \(list) is not among the activity's groups. The count is logged as it stands.")
  }
}
