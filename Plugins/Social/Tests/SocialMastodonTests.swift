import Testing

@testable import SpreSocial

/// The rules of Mastodon's validator of lengths and of its hashtags, restated as vectors.
@Suite("Mastodon's rules", .enabled(if: SocialTestData.isThere))
struct SocialMastodonTests {
  private struct Vectors: Decodable {
    struct Tags: Decodable {
      var text: String
      var hashtags: [String]
    }
    struct Length: Decodable {
      var text: String
      var contentWarning: String
      var count: Int
      var why: String
    }
    var hashtags: [Tags]
    var lengths: [Length]
  }

  @Test("Given texts, Mastodon's hashtags are found")
  func findsTags() throws {
    for each in try SocialTestData.decoded("mastodon", as: Vectors.self).hashtags {
      let found = each.text.pieces(HashtagReading.mastodon.tags(in: each.text.scalars)).map { String($0.dropFirst()) }
      #expect(found == each.hashtags, "\(each.text)")
    }
  }

  @Test("Given texts, they count what Mastodon counts")
  func counts() throws {
    for each in try SocialTestData.decoded("mastodon", as: Vectors.self).lengths {
      #expect(MastodonLength.of(each.contentWarning + each.text) == each.count, "\(each.why)")
    }
  }
}
