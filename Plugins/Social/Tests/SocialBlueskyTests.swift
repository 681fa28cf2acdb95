import Testing

@testable import SpreSocial

/// Bluesky's own vectors (bluesky-social/atproto, rich-text detection, MIT); mentions are no part of a draft's checks.
@Suite("Bluesky's own cases", .enabled(if: SocialTestData.isThere))
struct SocialBlueskyTests {
  private struct Vectors: Decodable {
    struct Mixed: Decodable {
      struct Segment: Decodable {
        var text: String
        var target: String?
      }
      var text: String
      var segments: [Segment]
    }
    struct Tag: Decodable {
      struct Bytes: Decodable {
        var byteStart: Int
        var byteEnd: Int
      }
      var text: String
      var tags: [String]
      var ranges: [Bytes]
    }
    var mixed: [Mixed]
    var tags: [Tag]
  }

  @Test("Given texts, the addresses that Bluesky links are found")
  func findsLinks() throws {
    for each in try SocialTestData.decoded("bluesky-facets", as: Vectors.self).mixed {
      let wanted = each.segments.filter { $0.target?.hasPrefix("http") == true }.map(\.text)
      #expect(each.text.pieces(BlueskyLinks.links(in: each.text.scalars)) == wanted, "\(each.text)")
    }
  }

  @Test("Given texts, Bluesky's hashtags are found at their bytes")
  func findsTags() throws {
    for each in try SocialTestData.decoded("bluesky-facets", as: Vectors.self).tags {
      let scalars = each.text.scalars
      let found = HashtagReading.bluesky.tags(in: scalars)
      #expect(each.text.pieces(found).map { String($0.unicodeScalars.dropFirst()) } == each.tags, "\(each.text)")
      let bytes = found.map { range in
        [range.lowerBound, range.upperBound].map { String(String.UnicodeScalarView(scalars[..<$0])).utf8.count }
      }
      #expect(bytes == each.ranges.map { [$0.byteStart, $0.byteEnd] }, "\(each.text)")
    }
  }
}
