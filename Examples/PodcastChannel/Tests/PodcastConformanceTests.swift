import SprePodcast
import SpreTestKit
import Testing

@Suite("The podcast as a channel")
struct PodcastConformanceTests {
  private let conformance = ChannelConformance(channel: PodcastChannel())

  @Test("Given briefs of every sort, the podcast keeps what channels promise", arguments: ChannelPromise.allCases)
  func keeps(_ promise: ChannelPromise) async {
    let violations = await conformance.violations(of: promise)
    #expect(violations == [])
  }
}
