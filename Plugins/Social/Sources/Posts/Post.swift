import SpreCore

/// A post as a person will paste it, with what belongs to it beside the text.
struct Post: Sendable, Hashable {
  /// The text, exactly as it is to be posted.
  var text: String
  /// The language of the text, where a person has not taken it away.
  var language: Language?
  /// The path of the picture from the workspace's folder.
  var picture: String?
  /// What the picture says to those who do not see it.
  var alternative: String?
  /// The groups that it is for.
  var groups: [String] = []
  /// The address that the text itself cannot carry, for the profile.
  var profileLink: String?
  /// The line that each fact stands on, from 1, in a draft that was read.
  var lines: [PostFile.Key: Int] = [:]
  /// The line that the text begins on.
  var firstLine = 1
}

/// A post that Spre has composed: what it is about, for which network and language, and what had to be left out.
struct ComposedPost: Sendable {
  var subject: PostSubject
  var network: Network
  /// The language that was wanted.
  var language: Language
  var post: Post
  /// The address that belongs to the post, in the text or not.
  var link: String?
  var shortfall: Shortfall?

  /// What a post lacks because there was no room for it.
  enum Shortfall: Sendable, Hashable {
    case hashtags
    case summary(needed: Int, limit: Int)
  }
}
