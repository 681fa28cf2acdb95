public import SpreCore

/// Social media: each item as one draft per network and language, counted as the network counts, to read and post.
public struct SocialChannel: Channel {
  public init() {}

  public var info: ChannelInfo {
    ChannelInfo(
      id: "social",
      name: Phrase(nb: "Sosiale medier", en: "Social media"), nynorskName: "Sosiale medium",
      summary: Phrase(
        nb: "Lager et utkast per sak, nettverk og språk, til å lese, rette og legge ut selv.",
        en: "Makes a draft per item, network and language, to read, mend and post yourself."),
      settings: SocialSettings.declarations,
      kinds: [ActivityKind("post", Phrase(nb: "innlegg i sosiale medier", en: "social media posts"))],
      checks: SocialChecks.all)
  }

  public func draft(_ brief: Brief) async throws -> Drafting {
    let batch = PostBatch(brief)
    let composed = Dictionary(batch.languages.map { ($0, batch.posts(in: $0)) }) { first, _ in first }
    var drafting = Drafting(findings: Preflight(batch: batch, posts: composed).findings())
    for language in batch.languages {
      let posts = composed[language, default: []]
      drafting.drafts += posts.map { batch.draft($0) }
      if !posts.isEmpty { drafting.drafts.append(PreviewPage(batch: batch, language: language, posts: posts).draft()) }
    }
    drafting.findings = drafting.findings.inOrder()
    return drafting
  }

  /// Looks at a post as it lies: one that nobody has changed for what its network says, a changed one for everything.
  public func review(_ draft: Draft, in brief: Brief) async throws -> [Finding] {
    guard draft.isEditable else { return [] }
    let batch = PostBatch(brief, at: draft.path)
    let file = batch.folder + draft.path
    guard case .text(let text) = draft.content else { return [.notText(at: Origin(file: file))] }
    guard let network = PostBatch.network(ofPath: draft.path) else { return [] }
    let (post, findings) = PostFile.read(text, file: file)
    guard let post else { return findings }
    let composed = batch.post(at: draft.path)
    let check = PostCheck(
      post: post, rules: batch.settings.rules(of: network),
      isAboutItem: composed.map { $0.subject.item != nil } ?? true, file: file)
    let isFresh = composed.map { batch.text(of: $0) == text } ?? false
    let unheeded = composed.map { PostFile.unheeded(in: post, from: $0.post, file: file) } ?? []
    return (findings + unheeded + check.networkFindings + (isFresh ? [] : check.proseFindings)).inOrder()
  }
}
