import SpreCore
import SpreWorkspace

extension LifeWorld {
  /// Lets one thing happen and says what is wrong afterwards.
  mutating func step() throws -> [String] {
    for draft in made { whole.insert(content(of: draft)) }
    var faults: [String] = []
    switch Int.random(in: 0..<100, using: &random) {
    case ..<34: faults = try draft()
    case ..<48: try edit()
    case ..<58: try tidy()
    case ..<66: change()
    case ..<67: faults = try approvePreview()
    case ..<85: faults = try approve()
    default: faults = try deliver()
    }
    return try faults + check()
  }

  /// A kill somewhere in what follows, at times.
  private mutating func kill() -> FilesStop? {
    random.chance(30) ? FilesStop(at: Int.random(in: 1...22, using: &random)) : nil
  }

  private mutating func wasKilled(_ stop: FilesStop?, _ what: String) {
    deeds.kills += 1
    story.append("\(what), killed at \(stop?.steps.last ?? "?")")
  }

  private mutating func draft() throws -> [String] {
    let stop = kill()
    do {
      let world = self
      let store = DraftStore(folder: scratch.folder(stop: stop))
      let writing = try store.write(made, for: "x", attachment: world.attachment)
      deeds.drafts += 1
      story.append("draft: \(writing.written) kept \(writing.kept) beside \(writing.beside)")
      return hasForgotten ? [] : try faults(after: writing)
    } catch is FilesStop.Killed {
      wasKilled(stop, "draft")
      return []
    }
  }

  /// A person writes into a draft, a new version, or a file of their own.
  private mutating func edit() throws {
    var paths = ["page.html", "page.txt", "posts/one.md", "posts/extra.md", "notes.txt", Self.preview]
    paths += try lying().keys.filter { $0.contains(".new") }.sorted().flatMap { [$0, $0] }
    guard let path = paths.randomElement(using: &random) else { return }
    if random.chance(2) {
      try scratch.put("<<<<<<< HEAD", at: "drafts/x/manifest.json")
      hasForgotten = true
      story.append("manifest broken by hand")
      return
    }
    let bytes = somethingNew()
    try scratch.put(bytes, at: "drafts/x/\(path)")
    human[path] = bytes
    whole.insert(bytes)
    deeds.edits += 1
    story.append("edit \(path)")
  }

  /// A person throws a file away, or takes over a new version.
  private mutating func tidy() throws {
    let lying = try lying()
    let news = lying.keys.filter { $0.contains(".new") }.sorted()
    if let new = news.randomElement(using: &random), random.chance(70) {
      let path = draft(of: new)
      if random.chance(60), human[new] == nil, let bytes = lying[new] {
        try scratch.put(bytes, at: "drafts/x/\(path)")
        human[path] = nil
      }
      try scratch.delete("drafts/x/\(new)")
      human[new] = nil
      story.append("take over or throw away \(new)")
    } else if let path = lying.keys.sorted().randomElement(using: &random) {
      try scratch.delete("drafts/x/\(path)")
      human[path] = nil
      story.append("delete \(path)")
    }
  }

  private mutating func change() {
    if random.chance(25) {
      wantsExtra.toggle()
    } else if let item = items.keys.sorted().randomElement(using: &random) {
      // Back again at times, so that an approval may hold after all.
      items[item, default: 0] += items[item, default: 0] > 0 && random.chance(30) ? -1 : 1
    }
    story.append("change: \(items.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }) extra \(wantsExtra)")
  }

  private mutating func approve() throws -> [String] {
    let stop = kill()
    guard let date = Day("2026-11-02") else { return [] }
    let isAdding = random.chance(approved?.inputs == Set(inputs) ? 70 : 40)
    let paths = isAdding ? made.map(\.path).filter { !Draft.isPreview(path: $0) && random.chance(50) } : nil
    let before = try lying()
    let kept = kept(beside: paths)
    let request = ApprovalRequest(activity: "x", by: "adviser", date: date, paths: paths, inputs: inputs, fresh: made)
    do {
      let world = self
      let outcome = try Archive(folder: scratch.folder(stop: stop)).approve(request, attachment: world.attachment)
      story.append("approve \(paths ?? ["all"]): \(outcome.approval == nil ? "\(outcome.codes)" : "done")")
      guard let approval = outcome.approval else { return [] }
      deeds.approvals += 1
      if !kept.isEmpty { deeds.additions += 1 }
      approved = (approval, Set(inputs))
      return faults(of: approval, paths, before, kept)
    } catch is FilesStop.Killed {
      wasKilled(stop, "approve")
      let standing = archive().approvals["x"]
      if standing == nil {
        approved = nil
      } else if standing != approved?.approval, let standing {
        approved = (standing, Set(inputs))
        return faults(of: standing, paths, before, kept)
      }
      return []
    }
  }

  /// A preview cannot be let out by its name.
  private func approvePreview() throws -> [String] {
    guard let date = Day("2026-11-02") else { return [] }
    let request = ApprovalRequest(
      activity: "x", by: "adviser", date: date, paths: [Self.preview], inputs: inputs, fresh: made)
    let outcome = try Archive(folder: scratch.folder()).approve(request, attachment: attachment)
    return outcome.approval == nil ? [] : ["a preview was approved"]
  }

  /// The approved texts that must stay when the drafts of some paths are approved.
  private func kept(beside paths: [String]?) -> [Approval.Fingerprint] {
    guard let paths, let approved, approved.inputs == Set(inputs) else { return [] }
    return approved.approval.drafts.filter { text in
      guard !paths.contains(text.path), let draft = made.first(where: { $0.path == text.path }) else { return false }
      return draft.isEditable || SHA256Hex.of(content(of: draft)) == text.sha256
    }
  }

  private mutating func deliver() throws -> [String] {
    let stop = kill()
    guard let date = Day("2026-11-05")?.adding(days: deeds.deliveries) else { return [] }
    let request = DeliveryRequest(activity: "x", date: date, channel: "newsletter", inputs: inputs)
    let stands = approved?.inputs == Set(inputs)
    do {
      let outcome = try Archive(folder: scratch.folder(stop: stop)).deliver(request)
      story.append("deliver: \(outcome.delivery == nil ? "\(outcome.codes)" : "done")")
      if outcome.delivery != nil {
        deeds.deliveries += 1
        return stands ? [] : ["delivered on an approval that does not stand"]
      }
      if outcome.codes == ["approval.reopened"] { deeds.staleRefusals += 1 }
      if outcome.codes == ["delivery.repeated"] { deeds.deliveries += 1 }
      return stands && outcome.codes != ["delivery.repeated"] ? ["refused though the approval stands"] : []
    } catch is FilesStop.Killed {
      wasKilled(stop, "deliver")
      return stands ? [] : ["began to deliver on an approval that does not stand"]
    }
  }

  func archive() -> Archive.Contents { Archive(folder: scratch.folder()).contents() }
}
