import SpreFormats

/// A post's text with its links and hashtags marked, and the place where the network hides the rest.
struct MarkedText: Sendable {
  var post: String
  var rules: NetworkRules

  private enum Mark: String {
    case link, tag
  }

  var nodes: [Node] {
    let scalars = Array(post.unicodeScalars)
    var marks = rules.network.hashtags(in: scalars).map { ($0, Mark.tag) }
    if rules.hasLinks.value { marks += rules.network.links(in: scalars).map { ($0, Mark.link) } }
    marks.sort { $0.0.lowerBound < $1.0.lowerBound }
    let fold = foldPlace(scalars)
    var nodes: [Node] = []
    var index = 0
    func add(upTo end: Int, _ mark: Mark? = nil) {
      for (piece, isFold) in pieces(index..<end, fold) {
        if isFold { nodes.append(.tag("span", ["class": "fold"])) }
        let text = String(String.UnicodeScalarView(scalars[piece]))
        if !text.isEmpty { nodes.append(mark.map { .tag("span", ["class": $0.rawValue], text) } ?? .text(text)) }
      }
      index = end
    }
    for (range, mark) in marks where range.lowerBound >= index {
      add(upTo: range.lowerBound)
      add(upTo: range.upperBound, mark)
    }
    add(upTo: scalars.count)
    return nodes
  }

  private func pieces(_ range: Range<Int>, _ fold: Int?) -> [(Range<Int>, Bool)] {
    guard let fold, range.contains(fold) else { return [(range, false)] }
    return [(range.lowerBound..<fold, false), (fold..<range.upperBound, true)]
  }

  /// The start of the last word that is shown whole before "see more".
  private func foldPlace(_ scalars: [Unicode.Scalar]) -> Int? {
    guard let fold = rules.fold?.value, scalars.count > fold else { return nil }
    return scalars[..<fold].lastIndex { $0.properties.isWhitespace }.map { $0 + 1 } ?? fold
  }
}
