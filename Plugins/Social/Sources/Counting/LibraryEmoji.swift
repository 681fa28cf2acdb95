/// The emoji that twitter-text 3.1.0 knows: those of Emoji 11, from 2018 (twemoji-parser 11.0.2).
///
/// What came later counts there by its parts, and so for more than X's own page says.
enum LibraryEmoji {
  /// The number of scalars of the emoji that begins at a place, or nothing when the library sees none.
  static func length(in text: ArraySlice<Unicode.Scalar>, at start: Int) -> Int? {
    let first = text[start]
    if first.isASCII { return keycap(text, start) }
    guard first.properties.isEmoji, let age = first.properties.age, age.major <= 11 else { return nil }
    let next = start + 1 < text.endIndex ? text[start + 1] : nil
    if Emoji.isRegional(first) { return next.map(Emoji.isRegional) == true ? 2 : 1 }
    if ["\u{A9}", "\u{AE}", "\u{2122}", "\u{265F}"].contains(first) { return next == selector ? 2 : nil }
    if next == "\u{FE0E}" { return nil }
    if first == "🏴", let flag = flag(text, start) { return flag }
    var end = start + 1
    if let next, next == selector || (Emoji.isTone(next) && takesTone(first)) { end += 1 }
    return sequence(text, start, end).map { $0 - start } ?? (end - start)
  }

  private static let selector: Unicode.Scalar = "\u{FE0F}"
  private static let people: Set<Unicode.Scalar> = ["👨", "👩"]
  private static let children: Set<Unicode.Scalar> = ["👧", "👦"]
  private static let roles: Set<Unicode.Scalar> = [
    "\u{2695}", "🎓", "🏫", "\u{2696}", "🌾", "🍳", "🔧", "🏭", "💼", "🔬", "💻", "🎤", "🎨", "\u{2708}", "🚀", "🚒",
    "🦰", "🦱", "🦳", "🦲",
  ]
  /// Those with a sign for woman or man after them.
  private static let gendered: Set<Unicode.Scalar> = [
    "👮", "🕵", "💂", "👷", "👳", "👱", "🧙", "🧚", "🧛", "🧜", "🧝", "🧞", "🧟", "🙍", "🙎", "🙅", "🙆", "💁", "🙋",
    "🙇", "🤦", "🤷", "💆", "💇", "🚶", "🏃", "👯", "🧖", "🧗", "🧘", "🏌", "🏄", "🚣", "🏊", "⛹", "🏋", "🚴", "🚵",
    "🤸", "🤼", "🤽", "🤾", "🦸", "🦹",
  ]
  /// Those that took a skin tone only later.
  private static let tonedLater: Set<Unicode.Scalar> = ["🤝", "👫", "👬", "👭", "💏", "💑", "👯", "🤼"]

  private static func takesTone(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiModifierBase && !tonedLater.contains(scalar)
  }

  private static func keycap(_ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> Int? {
    guard text[start].properties.isEmoji else { return nil }
    var end = start + 1
    if end < text.endIndex, text[end] == selector { end += 1 }
    return end < text.endIndex && text[end] == "\u{20E3}" ? end + 1 - start : nil
  }

  /// The flags of England, Scotland and Wales.
  private static func flag(_ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> Int? {
    for name in ["gbeng", "gbsct", "gbwls"] {
      let tags = name.unicodeScalars.compactMap { Unicode.Scalar(0xE0000 + $0.value) } + ["\u{E007F}"]
      if text[(start + 1)...].starts(with: tags) { return 1 + tags.count }
    }
    return nil
  }

  /// Where a sequence that joiners hold together ends, after its first emoji with tone or selector.
  private static func sequence(_ text: ArraySlice<Unicode.Scalar>, _ start: Int, _ end: Int) -> Int? {
    guard let (next, after) = joined(text, end) else { return nil }
    let first = text[start]
    if (first == "🏳" && next == "🌈") || (first == "🏴" && next == "☠") || (first == "👁" && next == "🗨") { return after }
    if gendered.contains(first), next == "♀" || next == "♂" { return after }
    guard people.contains(first) else { return nil }
    if roles.contains(next) { return after }
    guard end == start + 1 else { return nil }
    if next == "❤" { return heart(text, after) }
    return family(text, next, after)
  }

  private static func heart(_ text: ArraySlice<Unicode.Scalar>, _ end: Int) -> Int? {
    guard let (next, after) = joined(text, end) else { return nil }
    if people.contains(next) { return after }
    guard next == "💋", let (other, last) = joined(text, after), people.contains(other) else { return nil }
    return last
  }

  private static func family(_ text: ArraySlice<Unicode.Scalar>, _ next: Unicode.Scalar, _ end: Int) -> Int? {
    var (next, end) = (next, end)
    if people.contains(next) {
      guard let (child, after) = joined(text, end) else { return nil }
      (next, end) = (child, after)
    }
    guard children.contains(next) else { return nil }
    if let (second, after) = joined(text, end), children.contains(second) { return after }
    return end
  }

  /// The emoji after a joiner, and where it and its selector end.
  private static func joined(_ text: ArraySlice<Unicode.Scalar>, _ end: Int) -> (Unicode.Scalar, Int)? {
    guard end + 1 < text.endIndex, text[end] == Emoji.zeroWidthJoiner else { return nil }
    let hasSelector = end + 2 < text.endIndex && text[end + 2] == selector
    return (text[end + 1], end + (hasSelector ? 3 : 2))
  }
}
