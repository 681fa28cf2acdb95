import SpreNewsletter
import SpreTestKit
import Testing

@Suite("The newsletter as a channel")
struct NewsletterConformanceTests {
  private let conformance = ChannelConformance(channel: NewsletterChannel())

  @Test("Given briefs of every sort, the newsletter keeps what channels promise", arguments: ChannelPromise.allCases)
  func keeps(_ promise: ChannelPromise) async {
    let violations = await conformance.violations(of: promise)
    #expect(violations == [])
  }
}
