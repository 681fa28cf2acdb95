/// The numbers that addresses have in a text: one for each address, the same wherever it stands.
struct PlainTextLinks {
  /// Which addresses may stand in the text as links.
  let policy: LinkPolicy
  private var numbers: [String: Int] = [:]
  /// The addresses that have been named since the last list.
  private var unlisted: [String] = []

  init(policy: LinkPolicy) { self.policy = policy }

  /// The number of an address.
  mutating func number(of url: String) -> Int {
    if !unlisted.contains(url) { unlisted.append(url) }
    if let number = numbers[url] { return number }
    numbers[url] = numbers.count + 1
    return numbers.count
  }

  /// The addresses named since the last time, by number.
  mutating func takeUnlisted() -> [(number: Int, url: String)] {
    defer { unlisted = [] }
    return unlisted.map { (numbers[$0] ?? 0, $0) }.sorted { $0.number < $1.number }
  }
}
