import SpreFormats

/// Finds the addresses in a text that a network makes links of, as ranges of Unicode scalars.
struct LinkScanner {
  private static let longestAddress = 4096
  private static let longestShortLink = 40

  let text: [Unicode.Scalar]
  let grammar: LinkGrammar
  private var found: [Range<Int>] = []
  private var run: DomainRun?

  static func links(in text: [Unicode.Scalar], by grammar: LinkGrammar) -> [Range<Int>] {
    // Without a dot there is no domain.
    guard text.contains(".") else { return [] }
    var scanner = LinkScanner(text: text, grammar: grammar)
    scanner.scan()
    return scanner.found
  }

  private init(text: [Unicode.Scalar], grammar: LinkGrammar) {
    self.text = text
    self.grammar = grammar
  }

  private mutating func scan() {
    var index = 0
    var free = 0
    while index < text.count {
      guard index == 0 || (index > free && mayPrecede(text[index - 1])) else {
        index += 1
        continue
      }
      if let scheme = schemeEnd(at: index), let domain = domainEnd(from: scheme) {
        free = take(index, scheme..<domain, hasScheme: true)
        index = free
      } else if let domain = domainEnd(from: index) {
        free = take(index, index..<domain, hasScheme: false)
        index = free
      } else {
        index = next(after: index)
      }
    }
  }

  /// The next place worth trying: in a run where no name exists, the one where a scheme could stand at its end.
  private func next(after index: Int) -> Int {
    guard let run, run.range.contains(index), run.lastStart <= index else { return index + 1 }
    return max(index + 1, run.range.upperBound - 5)
  }

  private func mayPrecede(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCIIAlphanumeric && !scalar.isInvalid && !"@＠$#＃".unicodeScalars.contains(scalar)
  }

  private func schemeEnd(at start: Int) -> Int? {
    for scheme in ["https://", "http://"] {
      let end = start + scheme.unicodeScalars.count
      guard end <= text.count else { continue }
      let isSame = zip(text[start..<end], scheme.unicodeScalars).allSatisfy { scalar, wanted in
        scalar == wanted || (scalar.isASCIILetter && scalar.value | 0x20 == wanted.value)
      }
      if isSame { return end }
    }
    return nil
  }

  private mutating func domainEnd(from start: Int) -> Int? {
    guard start < text.count, text[start].isDomainLetter else { return nil }
    if run?.range.contains(start) != true { run = DomainRun(text, from: start) }
    return run?.domainEnd(from: start, in: text)
  }

  /// Takes what follows a domain and keeps the address where it is one; gives back where it ends.
  private mutating func take(_ start: Int, _ domain: Range<Int>, hasScheme: Bool) -> Int {
    let pathStart = portEnd(from: domain.upperBound)
    let path = pathEnd(from: pathStart)
    let end = queryEnd(from: path)
    guard isValid(domain, length: end - start) else { return end }
    if hasScheme {
      found += shortened(start..<end, domain).map { [$0] } ?? []
    } else if !grammar.needsScheme, start == 0 || !"-_./".unicodeScalars.contains(text[start - 1]) {
      var plain = latinDomains(in: domain)
      if path > pathStart, !plain.isEmpty { plain[plain.count - 1] = plain[plain.count - 1].lowerBound..<end }
      found += plain
    }
    return end
  }

  private func isValid(_ domain: Range<Int>, length: Int) -> Bool {
    let labels = text[domain].split(separator: ".", omittingEmptySubsequences: false)
    let lengths = labels.map { Punycode.length(of: $0) }
    guard lengths.allSatisfy({ (1...63).contains($0) }) else { return false }
    let encoded = lengths.reduce(lengths.count - 1, +)
    if grammar == .mastodon, encoded > 253 { return false }
    if text[domain].starts(with: "xn--".unicodeScalars), latinDomains(in: domain).isEmpty { return false }
    return length + encoded - domain.count <= LinkScanner.longestAddress
  }

  /// X's own short links end with their code and its query.
  private func shortened(_ range: Range<Int>, _ domain: Range<Int>) -> Range<Int>? {
    guard grammar == .x, String(String.UnicodeScalarView(text[domain])).lowercased() == "t.co",
      domain.upperBound < range.upperBound, text[domain.upperBound] == "/"
    else { return range }
    var end = domain.upperBound + 1
    while end < range.upperBound, text[end].isASCIIAlphanumeric { end += 1 }
    let length = end - domain.upperBound - 1
    if length == 0 { return range }
    if length > LinkScanner.longestShortLink { return nil }
    return range.lowerBound..<queryEnd(from: end)
  }

  /// The domains in Latin letters inside one that also has other scripts, as in running Japanese.
  private func latinDomains(in domain: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = domain.lowerBound
    while index < domain.upperBound {
      let start = index
      var best: Int?
      while index < domain.upperBound, isLatin(text[index]) || (text[index] == "." && index > start) {
        if text[index] == "." {
          if text[index - 1] == "." { break }
          best = TopLevelDomain.end(in: text, from: index + 1, limit: domain.upperBound) ?? best
        }
        index += 1
      }
      if let best {
        found.append(start..<best)
        index = best
      } else {
        index = max(index, start + 1)
      }
    }
    return found
  }

  private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIAlphanumeric || scalar == "-" || scalar.isAccentedLatin
  }
}

/// What follows a domain.
extension LinkScanner {
  private func portEnd(from start: Int) -> Int {
    guard start + 1 < text.count, text[start] == ":", text[start + 1].isASCIIDigit else { return start }
    return text[(start + 1)...].firstIndex { !$0.isASCIIDigit } ?? text.count
  }

  private func pathEnd(from start: Int) -> Int {
    guard start < text.count, text[start] == "/" else { return start }
    var index = start + 1
    var end = index
    while index < text.count {
      if text[index] == "(" {
        guard let close = balancedEnd(from: index) else { break }
        index = close
        end = close
      } else if grammar.isPath(text[index]) {
        index += 1
        if grammar.isPathEnd(text[index - 1]) { end = index }
      } else {
        break
      }
    }
    return end
  }

  /// Where brackets that hold something, with at most one pair inside them, end.
  private func balancedEnd(from start: Int, depth: Int = 0) -> Int? {
    var index = start + 1
    var isUsed = false
    while index < text.count {
      if text[index] == ")" { return index > start + 1 ? index + 1 : nil }
      if text[index] == "(" {
        guard depth == 0, !isUsed, let close = balancedEnd(from: index, depth: 1) else { return nil }
        isUsed = true
        index = close
      } else if grammar.isPath(text[index]) {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }

  private func queryEnd(from start: Int) -> Int {
    guard start < text.count, text[start] == "?" else { return start }
    var index = start + 1
    var end = start
    while index < text.count, grammar.isQuery(text[index]) {
      index += 1
      if grammar.isQueryEnd(text[index - 1]) { end = index }
    }
    return end
  }
}
