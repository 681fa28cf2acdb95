public import SpreCore

extension Workspace {
  /// The fingerprints of everything that an activity's drafts were made from, by path.
  ///
  /// A part of a file is named `FILE#PART` and stands for what the channel sees of it, so that a new role or another
  /// measure does not reopen an approval.
  public func inputs(of activity: Activity, items: [String], channel: String) -> [Approval.Fingerprint] {
    var paths = Set([activity.file] + (activityTables[activity.id] ?? []))
    for id in items {
      paths.formUnion(itemFiles[id] ?? ["items/\(id).md"])
      if let image = item(id)?.image { paths.insert(image) }
    }
    if let logo = configuration.organisation.brand.logo { paths.insert(logo) }
    if activity.file.hasSuffix("/activity.yml") {
      paths.formUnion(folder.files(under: String(activity.file.parentFolder.dropLast())).map(\.path))
    }
    let files = paths.map { path in
      Approval.Fingerprint(path: path, sha256: (try? folder.bytes(at: path)).map(SHA256Hex.of) ?? "missing")
    }
    return (files + [settingsInput(channel), planInput(activity)]).sorted { $0.path < $1.path }
  }

  /// The fingerprints as of now of what an approval was given for, whichever items its texts carry.
  public func inputs(of activity: Activity, as approval: Approval, channel: String) -> [Approval.Fingerprint] {
    let approved = Set(approval.inputs.map(\.path))
    let carried = itemFiles.filter { !approved.isDisjoint(with: $0.value) }
    return inputs(of: activity, items: carried.keys.sorted(), channel: channel)
  }

  /// A warning for each approval that something has changed under before anything went out.
  func reopenedApprovals(except unsettled: Set<String>) -> [Finding] {
    log.approvals.filter { !unsettled.contains($0.key) }.sorted { $0.key < $1.key }.compactMap { id, approval in
      guard let activity = log[id], log.state(of: activity) == .scheduled, let channel = plan.channel(of: activity)
      else { return nil }
      let changed = approval.changedInputs(now: inputs(of: activity, as: approval, channel: channel))
      return changed.isEmpty ? nil : .approvalReopened(id, changed, at: activity.origins.record)
    }
  }

  private func settingsInput(_ channel: String) -> Approval.Fingerprint {
    let keys = ["organisation", "languages", "sender", "brand", "webAddress", "imageBase", "slots"]
    let seen =
      keys.map { $0 + "=" + (configurationValue?[$0]?.canonical ?? "") }
      + [configurationValue?["channels"]?[channel]?.canonical ?? ""]
    return Approval.Fingerprint(
      path: "spre.yml#\(channel)", sha256: SHA256Hex.of(Array(seen.joined(separator: "\n").utf8)))
  }

  private func planInput(_ activity: Activity) -> Approval.Fingerprint {
    let measure = planValue?["measures"]?.elements?.first { $0["id"]?.text == activity.measure }
    let groups = (planValue?["groups"]?.elements ?? []).map { group in
      (group["code"]?.canonical ?? "") + "=" + (group["name"]?.canonical ?? "")
    }
    let seen = [measure?.canonical ?? ""] + groups
    return Approval.Fingerprint(
      path: "plan.yml#\(activity.measure)", sha256: SHA256Hex.of(Array(seen.joined(separator: "\n").utf8)))
  }
}

extension Value {
  /// The value as a text that is the same however it was laid out in its file.
  fileprivate var canonical: String {
    switch content {
    case .null: "null"
    case .scalar(let text): "\(text.utf8.count):\(text)"
    case .list(let elements): "[" + elements.map(\.canonical).joined(separator: ",") + "]"
    case .map(let entries):
      "{"
        + entries.sorted { $0.key < $1.key }.map { "\($0.key.utf8.count):\($0.key)=\($0.value.canonical)" }
        .joined(separator: ",") + "}"
    }
  }
}
