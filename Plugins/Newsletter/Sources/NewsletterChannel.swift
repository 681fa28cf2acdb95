public import SpreCore

/// The newsletter: a month's items as one edition per language.
public struct NewsletterChannel: Channel {
  public init() {}
  public var info: ChannelInfo {
    ChannelInfo(id: "newsletter", name: Phrase(nb: "Nyhetsbrev", en: "Newsletter"), summary: Phrase(nb: "", en: ""))
  }
  public func draft(_ brief: Brief) async throws -> Drafting { Drafting() }
}
