import Testing

@testable import SpreSocial

/// twitter-text's own cases (conformance/validate.yml and extract.yml, Apache-2.0), as far as they bear on a draft.
///
/// Left out, with the reason:
/// - `validate.usernames` and `extract.mentions`: X counts a mention as any other text, and drafts do not look for them.
/// - `validate.urls`: whether a whole text is an address by RFC 3986, with user names and numbers for hosts, which X
///   does not make links of; `urls_without_protocol` is run.
/// - two cases of `WeightedTweetsCounterTest` with emoji: version 2 of the weights counted emoji by their parts. Both
///   stand in `WeightedTweetsWithDiscountedEmojiCounterTest` as well, with the weights that hold.
@Suite("twitter-text's own cases", .enabled(if: SocialTestData.isThere))
struct SocialTwitterTextTests {
  private struct Weighted: Decodable {
    var weightedLength: Int
    var valid: Bool
  }

  @Test(
    "Given posts, they weigh what twitter-text says and fit or not",
    arguments: [
      "WeightedTweetsCounterTest", "WeightedTweetsWithDiscountedEmojiCounterTest",
      "UnicodeDirectionalMarkerCounterTest",
    ])
  func weighs(section: String) throws {
    let cases = try SocialTestData.cases("twitter-text-validate", section, Weighted.self)
    #expect(!cases.isEmpty)
    for each in cases {
      if section == "WeightedTweetsCounterTest", each.text.contains(where: Emoji.shows) { continue }
      let weight = XWeight(each.text)
      #expect(weight.library == each.expected.weightedLength, "\(each.description)")
      let isClean = !each.text.unicodeScalars.contains(where: \.isInvalid)
      #expect((weight.library <= 280 && isClean) == each.expected.valid, "\(each.description)")
    }
  }

  @Test("Given texts, the addresses in them are found", arguments: ["urls", "tco_urls_with_params"])
  func findsLinks(section: String) throws {
    let cases = try SocialTestData.cases("twitter-text-extract", section, [String].self)
    #expect(!cases.isEmpty)
    for each in cases {
      let found = each.text.pieces(LinkScanner.links(in: each.text.scalars, by: .x))
      #expect(found == each.expected, "\(each.description)")
    }
  }

  private struct PlacedLink: Decodable {
    var url: String
    var indices: [Int]
  }

  @Test(
    "Given texts, addresses lie where they should", arguments: ["urls_with_indices", "urls_with_directional_markers"])
  func placesLinks(section: String) throws {
    let cases = try SocialTestData.cases("twitter-text-extract", section, [PlacedLink].self)
    #expect(!cases.isEmpty)
    for each in cases {
      let found = LinkScanner.links(in: each.text.scalars, by: .x)
      #expect(found.map { [$0.lowerBound, $0.upperBound] } == each.expected.map(\.indices), "\(each.description)")
      #expect(each.text.pieces(found) == each.expected.map(\.url), "\(each.description)")
    }
  }

  @Test("Given an address without a scheme, all of it is one link")
  func takesBareDomains() throws {
    let cases = try SocialTestData.cases("twitter-text-validate", "urls_without_protocol", Bool.self)
    #expect(!cases.isEmpty)
    for each in cases {
      let found = each.text.pieces(LinkScanner.links(in: each.text.scalars, by: .x))
      #expect((found == [each.text]) == each.expected, "\(each.description)")
    }
  }

  @Test("Given texts, X's hashtags are found", arguments: ["hashtags", "hashtags_from_astral"])
  func findsHashtags(section: String) throws {
    let cases = try SocialTestData.cases("twitter-text-extract", section, [String].self)
    #expect(!cases.isEmpty)
    for each in cases {
      let found = each.text.pieces(HashtagReading.x.tags(in: each.text.scalars)).map { String($0.dropFirst()) }
      #expect(found == each.expected, "\(each.description): \(each.text)")
    }
  }

  private struct PlacedTag: Decodable {
    var hashtag: String
    var indices: [Int]
  }

  @Test("Given texts, X's hashtags lie where they should")
  func placesHashtags() throws {
    let cases = try SocialTestData.cases("twitter-text-extract", "hashtags_with_indices", [PlacedTag].self)
    #expect(!cases.isEmpty)
    for each in cases {
      let found = HashtagReading.x.tags(in: each.text.scalars)
      #expect(found.map { [$0.lowerBound, $0.upperBound] } == each.expected.map(\.indices), "\(each.description)")
    }
  }

  @Test("Given a hashtag alone, it is one or not")
  func knowsHashtags() throws {
    let cases = try SocialTestData.cases("twitter-text-validate", "hashtags", Bool.self)
    #expect(!cases.isEmpty)
    for each in cases {
      let found = HashtagReading.x.tags(in: each.text.scalars)
      #expect((found == [0..<each.text.scalars.count]) == each.expected, "\(each.description)")
    }
  }
}
