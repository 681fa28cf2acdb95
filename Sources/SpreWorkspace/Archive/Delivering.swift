public import SpreCore

/// What a person says about an activity that went out or was carried out.
public struct DeliveryRequest: Sendable, Hashable {
  /// The id of the activity.
  public var activity: String
  /// The day it went out or took place; not before the approval.
  public var date: Day
  /// The role that logs it; the one that approved when absent.
  public var by: String?
  /// The channel of the activity; nothing for one that is logged only.
  public var channel: String?
  /// The approved drafts that went out, by path; all when absent.
  public var paths: [String]?
  /// What the drafts are made from, with fingerprints as of now.
  public var inputs: [Approval.Fingerprint]
  /// How many took part or received, each number with how sure it is.
  public var counts: [Count]
  /// The web addresses where it can be seen.
  public var urls: [String]

  public init(
    activity: String, date: Day, by: String? = nil, channel: String?, paths: [String]? = nil,
    inputs: [Approval.Fingerprint], counts: [Count] = [], urls: [String] = []
  ) {
    self.activity = activity
    self.date = date
    self.by = by
    self.channel = channel
    self.paths = paths
    self.inputs = inputs
    self.counts = counts
    self.urls = urls
  }
}

/// What came of logging a delivery.
public enum DeliveryOutcome: Sendable, Hashable {
  /// The log has this entry at its end now.
  case delivered(Delivery)
  /// Nothing was changed, and why.
  case refused([Finding])
}

extension Archive {
  /// Logs what went out at the end of `delivery.yml`, leaving every byte before it as it was.
  ///
  /// An activity with a channel needs an approval whose inputs and frozen texts are what they were. One without a
  /// channel may be logged with no texts. Throws a ``FileFailure``.
  public func deliver(_ request: DeliveryRequest) throws -> DeliveryOutcome {
    guard FieldType.isSafePath(request.activity), !request.activity.contains("/") else {
      throw FileFailure(request.activity, .unsafePath)
    }
    let record = record(of: request.activity)
    var findings = record.deliveryFile.findings
    let parts = parts(of: request, record, &findings)
    let log = Origin(file: place(DeliveryFile.name, of: request.activity))
    findings += request.counts.flatMap { $0.problems(at: log) }
    let delivery = Delivery(
      date: request.date, by: request.by ?? record.approval?.by ?? "", channel: request.channel, parts: parts,
      counts: request.counts, urls: request.urls)
    if record.deliveries.contains(where: delivery.addsNothing) {
      findings.append(.repeatedDelivery(request.activity))
    }
    guard findings.worst != .error else { return .refused(findings.inOrder()) }

    let place = place(DeliveryFile.name, of: request.activity)
    let bytes = DeliveryFile.appending(delivery, to: record.deliveryFile.bytes, value: record.deliveryFile.value)
    let proof = ArchiveRecord.File(bytes, place, ArchiveFields.deliveryLog)
    guard !proof.isBroken, proof.value.map(DeliveryFile.deliveries) == record.deliveries + [delivery] else {
      return .refused([.logTakesNoEntry(at: place)])
    }
    try folder.write(bytes, to: place)
    return .delivered(delivery)
  }

  private func parts(
    of request: DeliveryRequest, _ record: ArchiveRecord, _ findings: inout [Finding]
  ) -> [Delivery.Part] {
    if request.channel == nil, request.paths == nil { return [] }
    guard let file = record.approval else {
      findings += record.approvalFile.findings + [.noApproval(request.activity)]
      return []
    }
    let changed = file.approval.changedInputs(now: request.inputs)
    if !changed.isEmpty { findings.append(.reopened(request.activity, changed)) }
    for path in Set(request.paths ?? []) where file[path] == nil {
      findings.append(.notApproved(path, known: file.texts.map(\.path), of: request.activity))
    }
    let chosen = file.texts.filter { request.paths?.contains($0.path) ?? true }
    if let approved = chosen.map({ $0.date ?? file.date }).max(), request.date < approved {
      findings.append(.deliveredBeforeApproval(approved, of: request.activity))
    }
    var count = DeliveryWords(file, logged: record.deliveries) { text in
      let bytes = try? folder.bytes(at: place(text.path, of: request.activity))
      return bytes.flatMap { SHA256Hex.of($0) == text.sha256 ? $0 : nil }
    }
    return chosen.compactMap { text in
      guard let words = count.next(text, among: chosen) else {
        let place = place(text.path, of: request.activity)
        findings.append(folder.exists(place) ? .changedText(text.path, at: place) : .missingText(text.path, at: place))
        return nil
      }
      return Delivery.Part(text, words)
    }
  }
}

extension Delivery {
  /// Whether everything that this says is logged already: the same texts or some of them, on the same day, with no
  /// count and no address that was not there.
  fileprivate func addsNothing(to other: Delivery) -> Bool {
    if uncounted == other.uncounted { return true }
    guard !parts.isEmpty, date == other.date, channel == other.channel else { return false }
    return parts.allSatisfy { part in other.parts.contains { $0.path == part.path && $0.sha256 == part.sha256 } }
      && counts.allSatisfy(other.counts.contains) && urls.allSatisfy(other.urls.contains)
  }

  /// The same without its words, which are logged the first time alone.
  fileprivate var uncounted: Delivery {
    var delivery = self
    for index in parts.indices {
      delivery.parts[index].words = 0
      delivery.parts[index].foreign = [:]
    }
    return delivery
  }
}
