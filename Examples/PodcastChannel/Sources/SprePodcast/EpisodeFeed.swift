import SpreCore
import SpreFormats

/// A feed that holds the episode: RSS 2.0 (rssboard.org, version 2.0.11) with Apple's elements for podcasts.
///
/// Apple asks for title, description, language, category, explicit and picture of a show, and for title and sound file
/// of an episode ("A podcaster's guide to RSS", help.apple.com/itc/podcasts_connect).
struct EpisodeFeed: Sendable {
  private let episode: Episode
  private let site: String
  private let audio: String
  private let bytes: Int

  /// Nothing where the site's address, the sound file or its size lack, for a feed without them plays nothing.
  init?(episode: Episode) {
    guard let site = episode.brief.site.address, let audio = episode.settings.audio, let bytes = episode.settings.bytes,
      WebAddress.isAcceptable(site), WebAddress.isAcceptable(audio)
    else { return nil }
    self.episode = episode
    self.site = site
    self.audio = audio
    self.bytes = bytes
  }

  var text: String {
    let rss = Element(
      "rss", ["version": "2.0", "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd"],
      [.tag("channel", [:], channel)])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + MarkupWriter(.xml).write([.element(rss)]) + "\n"
  }

  private var settings: PodcastSettings { episode.settings }

  private var channel: [Node] {
    var nodes: [Node] = [
      .tag("title", [:], show), .tag("link", [:], site), .tag("description", [:], about),
      .tag("language", [:], episode.language.rawValue), .tag("itunes:author", [:], author),
      .tag("itunes:explicit", [:], settings.isExplicit ? "true" : "false"),
    ]
    if let cover = settings.cover, WebAddress.isAcceptable(cover) {
      nodes.append(.tag("itunes:image", ["href": cover]))
    }
    if let category = settings.category { nodes.append(.tag("itunes:category", ["text": category])) }
    return nodes + [.tag("item", [:], item)]
  }

  private var item: [Node] {
    var nodes: [Node] = [
      .tag("title", [:], episode.title.text),
      .tag("description", [:], ShowNotes(episode: episode).markup),
      .tag("enclosure", ["url": audio, "length": String(bytes), "type": "audio/mpeg"]),
      .tag("guid", ["isPermaLink": "false"], guid),
      .tag("pubDate", [:], MessageDate(day: episode.day, hour: 9, minute: 0).description),
    ]
    if let seconds = settings.seconds { nodes.append(.tag("itunes:duration", [:], String(seconds))) }
    if let number = settings.number { nodes.append(.tag("itunes:episode", [:], String(number))) }
    return nodes
  }

  private var show: String { words(settings.show?.value) ?? author }

  private var about: String { words(settings.about?.value) ?? show }

  private var author: String { settings.author ?? words(episode.brief.organisation.name) ?? "" }

  private func words(_ text: LocalizedText?) -> String? { text?.wording(for: episode.language)?.text }

  /// A name for the episode that stays the same when its texts or its sound file change.
  private var guid: String { StableHash.hex(of: [site, episode.brief.activity.id, episode.language.rawValue]) }
}
