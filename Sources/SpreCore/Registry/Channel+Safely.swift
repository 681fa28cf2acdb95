extension Channel {
  /// Drafts and reviews what was drafted; a channel that throws becomes a finding, never a crash.
  ///
  /// Drafts at the paths left out are not reviewed, as when something else lies there that counts instead.
  public func draftSafely(_ brief: Brief, reviewingAllBut edited: Set<String> = []) async -> Drafting {
    do {
      var drafting = try await draft(brief)
      for draft in drafting.drafts where !edited.contains(draft.path) {
        drafting.findings += try await review(draft, in: brief)
      }
      return drafting
    } catch {
      return Drafting(findings: [.channelFailed(info.id, "\(error)", at: brief.activity.origins.record)])
    }
  }

  /// Reviews a draft as it lies; a channel that throws becomes a finding.
  public func reviewSafely(_ draft: Draft, in brief: Brief) async -> [Finding] {
    do {
      return try await review(draft, in: brief)
    } catch {
      return [.channelFailed(info.id, "\(error)", at: Origin(file: draft.path))]
    }
  }
}

extension Finding {
  fileprivate static func channelFailed(_ channel: String, _ problem: String, at origin: Origin) -> Finding {
    Finding(
      .error, "channel.failed",
      Phrase(nb: "Kanalen «\(channel)» stanset: \(problem)", en: "The channel '\(channel)' stopped: \(problem)"),
      fix: Phrase(
        nb: "Meld det til den som lager kanalen.", en: "Report it to whoever makes the channel."), at: origin)
  }
}
