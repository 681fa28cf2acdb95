/// Takes Swift source apart into names and signs; comments and the words of string literals are left out.
struct SwiftTokens {
  /// A name, a number or a single sign.
  struct Token {
    var text: String
    /// From 1.
    var line: Int
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var tokens: [Token] = []

  private init(_ source: String) { scalars = Array(source.unicodeScalars) }

  /// The tokens of a file, those of code inside string literals too.
  static func tokens(of source: String) -> [Token] {
    var reader = SwiftTokens(source)
    reader.readCode(untilBracket: false)
    return reader.tokens
  }

  private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
    scalars.indices.contains(index + offset) ? scalars[index + offset] : nil
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where index < scalars.count {
      if scalars[index] == "\n" { line += 1 }
      index += 1
    }
  }

  /// Reads code to the end of the file, or to the bracket that closes what was opened before.
  private mutating func readCode(untilBracket: Bool) {
    var depth = 0
    while let scalar = peek() {
      if scalar == "/", peek(1) == "/" {
        while let next = peek(), next != "\n" { advance() }
      } else if scalar == "/", peek(1) == "*" {
        skipComment()
      } else if scalar == "\"" || scalar == "#" {
        readLiteral()
      } else if SwiftTokens.isWord(scalar) {
        readWord()
      } else {
        if untilBracket, scalar == ")", depth == 0 { return }
        depth += scalar == "(" ? 1 : scalar == ")" ? -1 : 0
        if !scalar.properties.isWhitespace, scalar != "`" { tokens.append(Token(text: String(scalar), line: line)) }
        advance()
      }
    }
  }

  private mutating func readWord() {
    let start = line
    var word = String.UnicodeScalarView()
    while let scalar = peek(), SwiftTokens.isWord(scalar) {
      word.append(scalar)
      advance()
    }
    tokens.append(Token(text: String(word), line: start))
  }

  /// A comment between `/*` and `*/`, which may hold others.
  private mutating func skipComment() {
    var depth = 0
    repeat {
      if peek() == "/", peek(1) == "*" {
        depth += 1
        advance(2)
      } else if peek() == "*", peek(1) == "/" {
        depth -= 1
        advance(2)
      } else {
        advance()
      }
    } while depth > 0 && peek() != nil
  }

  /// A string literal of one or several lines, raw or not, or whatever else a number sign begins.
  private mutating func readLiteral() {
    var signs = 0
    while peek(signs) == "#" { signs += 1 }
    guard peek(signs) == "\"" else {
      tokens.append(Token(text: "#", line: line))
      return advance()
    }
    advance(signs)
    let quotes = peek(1) == "\"" && peek(2) == "\"" ? 3 : 1
    advance(quotes)
    while peek() != nil {
      if has("\"", quotes), has("#", signs, after: quotes) { return advance(quotes + signs) }
      if quotes == 1, peek() == "\n" { return }
      if peek() == "\\", has("#", signs, after: 1) {
        advance(1 + signs)
        if peek() == "(" {
          advance()
          readCode(untilBracket: true)
        }
      }
      advance()
    }
  }

  private func has(_ scalar: Unicode.Scalar, _ count: Int, after offset: Int = 0) -> Bool {
    (0..<count).allSatisfy { peek(offset + $0) == scalar }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
