public import SpreCore

/// Reads a workspace and finds every mistake in one go.
///
/// A file that cannot be read costs only itself: the names it would have given are then not checked elsewhere.
public struct WorkspaceLoader: Sendable {
  let folder: WorkspaceFolder
  let channels: [ChannelInfo]

  public init(_ folder: WorkspaceFolder, channels: [ChannelInfo]) {
    self.folder = folder
    self.channels = channels
  }

  /// The kinds of activity that this program knows.
  var kinds: [ActivityKind] { ActivityKind.merged(channels.flatMap(\.kinds)) }

  /// Reads everything; `today` decides what is overdue.
  public func load(today: Day) -> Workspace {
    var source = SourceReader(folder)
    let settings = source.yaml(at: "spre.yml")
    let planValue = source.yaml(at: "plan.yml")
    let people = folder.exists("people.yml") ? source.yaml(at: "people.yml", mayBeEmpty: true) : nil
    let itemFiles = source.items()
    var activityFiles = source.activities()
    let registerFiles = source.registers()
    let ownFields = Dictionary(kinds.map { ($0.id, $0.fields) }) { first, _ in first }
    for (index, file) in activityFiles.enumerated() {
      source.readTables(of: &activityFiles[index], fields: file.value?["kind"]?.text.flatMap { ownFields[$0] } ?? [])
    }

    let configuration = Configuration(settings)
    let main = configuration.languages[0]
    var names = KnownNames()
    names[.channel] = channels.map(\.id)
    names[.role] = settings?.names(of: "roles", isRequired: false) { $0.entries?.map(\.key) }
    names[.group] = planValue?.names(of: "groups", isRequired: true) { $0.elements?.compactMap { $0["code"]?.text } }
    names[.measure] = planValue?.names(of: "measures", isRequired: true) { $0.elements?.compactMap { $0["id"]?.text } }
    names[.goal] = planValue?.names(of: "goals", isRequired: false) { $0.elements?.compactMap { $0["id"]?.text } }
    // A plan that names no regions leaves people free to write them as they like.
    names[.region] = planValue?["regions"]?.texts
    names[.network] = registerFiles.ids(of: .networks, isListed: !source.unlisted.contains("registers"))
    if !source.unlisted.contains("items") { names[.item] = itemFiles.filter { $0.translation == nil }.map(\.id) }
    if !source.unlisted.contains("activities") { names[.activity] = activityFiles.map(\.id) }

    let folder = folder
    var check = FieldCheck(names: names) { folder.hasFile($0, from: $1) }
    if let settings { check.check(settings, fields: SettingsFields.file(exports: channels.flatMap(\.exports))) }
    if let planValue { check.check(planValue, fields: PlanFields.file) }
    if let people, !people.isNull { check.check(people, as: .map(.reference(.role), .text)) }
    for file in itemFiles {
      guard let fields = file.fields else { continue }
      check.check(fields, fields: file.translation == nil ? ItemFields.item : ItemFields.translation)
    }
    for file in activityFiles {
      guard let value = file.value else { continue }
      check.check(value, fields: ActivityFields.all(kinds: kinds, kind: value["kind"]?.text))
    }
    for file in registerFiles { file.check(with: &check) }

    let plan = Plan(planValue, main: main)
    let activities = activityFiles.compactMap { file in
      file.value.map { Activity($0, id: file.id, file: file.path, kinds: kinds, main: main) }
    }
    checkSettings(&check, settings: settings, plan: plan, activities: activities)

    var texts = MainLanguageCheck(main)
    texts.check(settings, fields: SettingsFields.file(exports: []))
    texts.check(planValue, fields: PlanFields.file)
    for file in activityFiles { texts.check(file.value, fields: [ActivityFields.title]) }
    for file in registerFiles {
      for record in file.records { texts.check(record, fields: file.kind.fields) }
    }

    // Notes on a plan that cannot be read as it was meant would only mislead.
    let planErrors = PlanCheck(planValue, plan).findings
    let isPlanSound =
      planValue != nil && !(check.findings + planErrors).contains { $0.severity == .error && $0.isAboutPlan }
    let planFindings = planErrors + (isPlanSound ? plan.notes() : [])
    let countFindings = activityFiles.flatMap { $0.value?["counts"]?.elements ?? [] }
      .flatMap { Count($0)?.numberProblems(at: $0.origin) ?? [] }

    let archive = Archive(folder: folder).contents(names: names, today: today)
    let log = ActivityLog(activities: activities, approvals: archive.approvals, deliveries: archive.deliveries)
    let items = ItemAssembly(itemFiles)
    var workspace = Workspace(
      folder: folder, configuration: configuration, plan: plan, items: items.items, log: log, findings: [],
      itemFiles: Dictionary(grouping: itemFiles, by: \.id).mapValues { $0.map(\.path) },
      activityTables: Dictionary(uniqueKeysWithValues: activityFiles.map { ($0.id, $0.tables) }),
      channels: channels, configurationValue: settings, planValue: planValue)
    workspace.registers = registerFiles.registers(main: main)
    let registerFindings =
      registerFiles.flatMap(\.problems) + RegisterCheck(workspace.registers).findings
      + workspace.registers.networkReviews(log, on: today).flatMap(\.findings)
    let consultationFindings = log.openConsultations.filter { !archive.unsettled.contains($0.activity.id) }
      .flatMap { $0.findings(on: today) }
    workspace.findings =
      (source.findings + check.findings + items.findings + archive.findings + planFindings
      + registerFindings + consultationFindings
      + ConfigurationCheck(settings).findings + SampleValues(settings).findings
      + ItemCheck(workspace.items, channels: channels.map(\.id)).findings
      + PlainFieldCheck(workspace.items).findings
      + LinkTextCheck(workspace).findings
      + ItemTextCheck(workspace).findings
      + ActivityCheck(workspace, today: today, unsettled: archive.unsettled).findings + countFindings + texts.findings
      + PublicationCheck(log.activities).findings
      + PressureCheck(workspace, today: today).findings + workspace.staleFindings(on: today) + log.stageFindings
      + workspace.reopenedApprovals(except: archive.unsettled))
      .inOrder()
    return workspace
  }

  /// Checks every channel's settings where they stand: in `spre.yml`, in measures and in activities.
  private func checkSettings(_ check: inout FieldCheck, settings: Value?, plan: Plan, activities: [Activity]) {
    for entry in settings?["channels"]?.entries ?? [] {
      guard let info = channels.first(where: { $0.id == entry.key }) else { continue }
      check.check(entry.value, settings: info)
    }
    for measure in plan.measures {
      guard let value = measure.settings, let info = channels.first(where: { $0.id == measure.channel }) else {
        continue
      }
      check.check(value, settings: info)
    }
    for activity in activities {
      guard let value = activity.settings, let id = plan.channel(of: activity),
        let info = channels.first(where: { $0.id == id })
      else { continue }
      check.check(value, settings: info)
    }
  }
}

extension Finding {
  /// Whether it stands in the plan's file.
  fileprivate var isAboutPlan: Bool { origin?.file == "plan.yml" }
}

extension Value {
  /// The names that a field of this file gives; nothing when they cannot be told, which is a finding already.
  fileprivate func names(of field: String, isRequired: Bool, _ read: (Value) -> [String]?) -> [String]? {
    guard entries != nil else { return nil }
    guard let value = self[field], !value.isNull else { return isRequired ? nil : [] }
    return read(value)
  }
}

extension FieldCheck {
  /// Checks some of a channel's settings; none is required in any one place.
  fileprivate mutating func check(_ value: Value, settings info: ChannelInfo) {
    check(value, fields: info.settings.map { FieldDeclaration($0.name, $0.type, help: $0.help) })
  }
}

extension String {
  /// The path of the folder that a path lies in, with a slash at the end, or nothing.
  var parentFolder: String {
    lastIndex(of: "/").map { String(self[...$0]) } ?? ""
  }
}
