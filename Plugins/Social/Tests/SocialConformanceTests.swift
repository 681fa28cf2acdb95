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

  @Test("Given the settings' declarations, the README's table is theirs")
  func documentsSettings() throws {
    let readme = try #require(SocialReadme.text)
    let table = SettingsTable.markdown(for: SocialChannel().info.settings, language: .en)
    #expect(readme.contains("<!-- settings -->\n\n\(table)\n<!-- /settings -->"))
  }
}
