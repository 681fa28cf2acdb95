/// The parts of a bulletin that other programs read, and the rarer ways of writing markup carelessly.
extension BulletinPage {
  /// Markup where escaping for an element is not enough, as a careless channel would write it.
  var plantedMarkup: String {
    switch fault {
    case .rawHandler: "<button onclick=\"show('\(escaped(title))')\">x</button>"
    case .rawStyle: "<style>h1::before { content: '\(escaped(title))' }</style>"
    case .rawComment: "<!-- \(escaped(title)) -->"
    default: ""
    }
  }

  var feed: String {
    let text = fault == .rawFeed ? clean(title) : escaped(title)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss><channel><title>\(text)</title></channel></rss>\n"
  }

  var json: String {
    let text = clean(title).map { character in
      switch character {
      case "\"", "\\": "\\\(character)"
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(character)
      }
    }.joined()
    return "{\"title\": \"\(fault == .rawJSON ? clean(title) : text)\"}\n"
  }
}
