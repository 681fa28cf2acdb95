public import SpreCore

/// Holds a channel to its promises; a plugin's whole conformance test is one parameterised test of these.
///
///     let conformance = ChannelConformance(channel: PodcastChannel())
///
///     @Test(arguments: ChannelPromise.allCases)
///     func keeps(_ promise: ChannelPromise) async {
///       let violations = await conformance.violations(of: promise)
///       #expect(violations == [])
///     }
public struct ChannelConformance: Sendable {
  /// The channel that is tried.
  public let channel: any Channel
  /// The plugin's folder on disk, with `README.md` and `Sources`.
  public let folder: String
  /// How long an action may take to end, on a machine that does nothing else.
  public let patience: Duration
  /// The briefs that the channel is tried on.
  public let samples: [SampleBrief]

  public init(channel: any Channel, folder: String, patience: Duration = .seconds(10)) {
    self.channel = channel
    self.folder = folder
    self.patience = patience
    samples = SampleBriefs(for: channel.info).all
  }

  /// Takes the folder above the one that a test file lies in, such as `Plugins/Podcast` for `Plugins/Podcast/Tests/X.swift`.
  public init(channel: any Channel, testFile: String = #filePath) {
    self.init(channel: channel, folder: PluginFolder(testFile: testFile).path)
  }

  /// What the channel does against a promise, a sentence for each; nothing when it keeps it.
  public func violations(of promise: ChannelPromise) async -> [String] {
    switch promise {
    case .sameBytes: await SameBytes(self).violations()
    case .safePaths: await onEveryDrafting { SafePaths.violations(in: $1) }
    case .escapedTexts: await onEveryDrafting { EscapedTexts.violations(in: $1) }
    case .boundedDrafts: await onEveryDrafting { BoundedDrafts.violations(in: $1) }
    case .wordsCountedOnce: await WordsCountedOnce.violations(of: self)
    case .onlyAskedGroups: await onEveryDrafting { OnlyAskedGroups.violations(in: $1, for: $0) }
    case .everyGroupAnswered: await EveryGroupAnswered.violations(of: self)
    case .documentedSettings: DocumentedSettings.violations(of: channel.info, in: PluginFolder(path: folder))
    case .ownedFindings: await OwnedFindings.violations(of: self)
    case .stoppableActions: await StoppableActions.violations(of: self)
    case .quietSources: QuietSources.violations(in: PluginFolder(path: folder))
    }
  }

  /// What a check says of the drafts of every sample; a sample that the channel throws on is left to the promise
  /// that every group is answered.
  private func onEveryDrafting(_ check: (Brief, Drafting) -> [String]) async -> [String] {
    var violations: [String] = []
    for sample in samples {
      guard let drafting = try? await channel.draft(sample.brief) else { continue }
      violations += check(sample.brief, drafting).map { "\(sample.name): \($0)" }
    }
    return violations
  }
}
