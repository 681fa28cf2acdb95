import SpreConference
import SpreTestKit
import Testing

@Suite("The conference as a channel")
struct ConferenceConformanceTests {
  private let conformance = ChannelConformance(channel: ConferenceChannel())

  @Test("Given briefs of every sort, the conference keeps what channels promise", arguments: ChannelPromise.allCases)
  func keeps(_ promise: ChannelPromise) async {
    let violations = await conformance.violations(of: promise)
    #expect(violations == [])
  }
}
