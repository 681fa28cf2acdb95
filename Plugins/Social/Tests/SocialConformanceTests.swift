import SpreCore
import SpreSocial
import SpreTestKit
import Testing

@Suite("Social media as a channel")
struct SocialConformanceTests {
  private let conformance = ChannelConformance(channel: SocialChannel())

  @Test("Given briefs of every sort, the channel keeps what channels promise", arguments: ChannelPromise.allCases)
  func keeps(_ promise: ChannelPromise) async {
    let violations = await conformance.violations(of: promise)
    #expect(violations == [])
  }
}
