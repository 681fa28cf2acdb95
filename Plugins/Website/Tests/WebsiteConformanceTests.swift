import SpreTestKit
import SpreWebsite
import Testing

@Suite("The website as a channel")
struct WebsiteConformanceTests {
  private let conformance = ChannelConformance(channel: WebsiteChannel())

  @Test("Given briefs of every sort, the website keeps what channels promise", arguments: ChannelPromise.allCases)
  func keeps(_ promise: ChannelPromise) async {
    let violations = await conformance.violations(of: promise)
    #expect(violations == [])
  }
}
