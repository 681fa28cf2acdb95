import SpreCore

/// A post as the page shows it: as Spre composed it, or as it lies in a file that a person has changed.
struct ShownPost: Sendable {
  /// The post with the text that is to be posted.
  private(set) var composed: ComposedPost
  /// Whether a person has changed the file.
  private(set) var isEdited = false
  /// Whether the file could be read as a post; one that could not has nothing to count or to copy.
  private(set) var isReadable = true
  /// What is amiss with the shape of the file, or without effect in it.
  private(set) var findings: [Finding] = []
  /// Whether the picture or its words are others than those that stand above the posts.
  private(set) var hasOwnPicture = false

  init(_ composed: ComposedPost, in batch: PostBatch) {
    self.composed = composed
    let path = batch.path(of: composed)
    guard let text = batch.brief.edited[path], text != batch.text(of: composed) else { return }
    isEdited = true
    let file = batch.folder + path
    let (post, findings) = PostFile.read(text, file: file)
    self.findings = findings + (post.map { PostFile.unheeded(in: $0, from: composed.post, file: file) } ?? [])
    isReadable = post.map { !$0.text.isEmpty } ?? false
    guard let post else { return }
    hasOwnPicture = post.picture != composed.post.picture || post.alternative != composed.post.alternative
    self.composed.post = post
    self.composed.link = ShownPost.link(of: post, from: composed, batch.settings.rules(of: composed.network))
    self.composed.shortfall = nil
  }

  /// The address that an edited post leads to: the one it was composed with where that still stands, else its first.
  private static func link(of post: Post, from composed: ComposedPost, _ rules: NetworkRules) -> String? {
    guard rules.hasLinks.value else { return post.profileLink }
    let scalars = Array(post.text.unicodeScalars)
    let links = rules.network.links(in: scalars).map { String(String.UnicodeScalarView(scalars[$0])) }
    return links.first { $0 == composed.link } ?? links.first(where: WebAddress.isAcceptable)
  }
}
