import SpreCore
import SpreWorkspace

/// One activity with a page that changes through its items and a post that is edited in place.
struct ApprovalDesk {
  let scratch = FilesScratch()
  var archive: Archive { Archive(folder: scratch.folder()) }
  let inputs = [Approval.Fingerprint(path: "items/sak-1.md", sha256: "aa")]

  func drafts(_ page: String, _ post: String?) -> [Draft] {
    let page = Draft(
      path: "page.html", mediaType: "text/html", content: .text(page), groups: ["A", "N"], language: .nb,
      items: ["sak-1"], counting: .whole)
    let post = post.map {
      Draft(
        path: "post.md", mediaType: "text/markdown", content: .text($0), isEditable: true, groups: [],
        items: ["sak-1", "sak-2"], counting: .beforeRule)
    }
    return [page] + (post.map { [$0] } ?? [])
  }

  func draft(_ page: String, post: String?, stop: FilesStop? = nil) throws {
    _ = try DraftStore(folder: scratch.folder(stop: stop)).write(drafts(page, post), for: "x") { _ in [] }
  }

  func approve(
    _ page: String, post: String?, by role: String = "adviser", on date: String = "2026-11-02",
    paths: [String]? = nil, inputs: [Approval.Fingerprint]? = nil, overrides: [Approval.Override] = [],
    findings: [Finding] = [], stop: FilesStop? = nil
  ) throws -> ApprovalOutcome {
    guard let day = Day(date) else { return .refused([]) }
    let request = ApprovalRequest(
      activity: "x", by: role, date: day, paths: paths, inputs: inputs ?? self.inputs, overrides: overrides,
      findings: findings, fresh: drafts(page, post))
    return try Archive(folder: scratch.folder(stop: stop)).approve(request) { _ in [] }
  }

  func deliver(
    on date: String = "2026-11-05", channel: String? = "newsletter", paths: [String]? = nil,
    inputs: [Approval.Fingerprint]? = nil, counts: [Count] = [], urls: [String] = [], by: String? = nil,
    stop: FilesStop? = nil
  ) throws -> DeliveryOutcome {
    guard let day = Day(date) else { return .refused([]) }
    let request = DeliveryRequest(
      activity: "x", date: day, by: by, channel: channel, paths: paths, inputs: inputs ?? self.inputs,
      counts: counts, urls: urls)
    return try Archive(folder: scratch.folder(stop: stop)).deliver(request)
  }
}

extension ApprovalOutcome {
  var approval: Approval? {
    if case .approved(let approval) = self { approval } else { nil }
  }

  var codes: [String] {
    if case .refused(let findings) = self { findings.map(\.code) } else { [] }
  }
}

extension DeliveryOutcome {
  var delivery: Delivery? {
    if case .delivered(let delivery) = self { delivery } else { nil }
  }

  var codes: [String] {
    if case .refused(let findings) = self { findings.map(\.code) } else { [] }
  }
}
