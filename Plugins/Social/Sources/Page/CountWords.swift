import SpreCore

/// Says in plain words what is special about the count of one post.
struct CountWords: Sendable {
  var post: ComposedPost
  var rules: NetworkRules
  var length: PostLength

  var sentences: [Phrase] {
    let text = Normalization.composed(post.post.text)
    return counting(Array(text.unicodeScalars), text) + links + fold
  }

  private func counting(_ scalars: [Unicode.Scalar], _ text: String) -> [Phrase] {
    switch rules.counting {
    case .weighted:
      return addresses(XWeight.address) + heavy(text) + disagreement
    case .mastodon: return addresses(MastodonLength.address)
    case .bytes:
      let letters = kinds(scalars.filter { $0.value > 0x7F && $0.properties.isAlphabetic })
      let extra = length.bytes - text.count
      guard extra > 0 else { return [] }
      let example = letters.first ?? "…"
      return [
        Phrase(
          nb:
            "Threads teller byte: \(example) er \(example.utf8.count), og teksten er \(extra) byte lengre enn antall tegn.",
          en:
            "Threads counts bytes: \(example) is \(example.utf8.count), and the text has \(extra) bytes more than characters."
        )
      ]
    case .graphemes:
      guard !rules.network.links(in: scalars).isEmpty else { return [] }
      return [Phrase(nb: "Lenken teller med alle tegnene sine.", en: "The link counts with all its characters.")]
    case .characters: return []
    }
  }

  private func addresses(_ cost: Int) -> [Phrase] {
    let scalars = Array(post.post.text.unicodeScalars)
    let count = rules.network.links(in: scalars).count
    if count == 0 { return [] }
    return [
      count == 1
        ? Phrase(
          nb: "Lenken teller \(cost), uansett lengde.", en: "The link counts \(cost), whatever its length.")
        : Phrase(
          nb: "Hver av de \(count) lenkene teller \(cost).", en: "Each of the \(count) links counts \(cost).")
    ]
  }

  /// The characters that count 2 on X.
  private func heavy(_ text: String) -> [Phrase] {
    let links = LinkScanner.links(in: Array(text.unicodeScalars), by: .x)
    var rest = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() where !links.contains(where: { $0.contains(index) }) {
      rest.append(scalar)
    }
    let heavy = String(rest).filter { Emoji.shows($0) || $0.unicodeScalars.contains { XWeight.weight(of: $0) > 1 } }
    guard !heavy.isEmpty else { return [] }
    var seen: [Character] = []
    for character in heavy where !seen.contains(character) && seen.count < 6 { seen.append(character) }
    let list = seen.map(String.init).joined(separator: " ")
    return [
      Phrase(
        nb: "X teller 2 for hvert av disse: \(list) (\(heavy.count) i alt).",
        en: "X counts 2 for each of these: \(list) (\(heavy.count) in all).")
    ]
  }

  private var disagreement: [Phrase] {
    guard length.least != length.most else { return [] }
    return [
      Phrase(
        nb: "X sier at en emoji teller 2; X sin egen kode fra 2020 gir \(length.most) i alt for denne teksten.",
        en: "X says that an emoji counts 2; X's own code of 2020 makes it \(length.most) in all for this text.")
    ]
  }

  private var links: [Phrase] {
    guard !rules.hasLinks.value, let link = post.link else { return [] }
    let shown = link.count > 80 ? link.prefix(80) + "…" : link
    let name = rules.network.name
    return [
      Phrase(
        nb: "\(name) gjør ikke lenker i teksten trykkbare. Legg denne i profilen: \(shown)",
        en: "\(name) makes no link of an address in the text. Put this one in the profile: \(shown)")
    ]
  }

  private var fold: [Phrase] {
    guard let fold = rules.fold?.value, post.post.text.unicodeScalars.count > fold else { return [] }
    return [
      Phrase(
        nb: "Etter omtrent \(fold) tegn må leseren trykke for å se mer: det viktigste må stå først.",
        en: "After about \(fold) characters the reader must ask to see more: what matters must come first.")
    ]
  }

  private func kinds(_ scalars: [Unicode.Scalar]) -> [String] {
    var seen: [String] = []
    for scalar in scalars where !seen.contains(String(Character(scalar))) { seen.append(String(Character(scalar))) }
    return seen
  }
}
