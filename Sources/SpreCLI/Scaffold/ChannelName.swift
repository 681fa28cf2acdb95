import SpreCore

/// The name of a channel to be, from which its folder, module, types and id are made.
struct ChannelName: Hashable {
  /// The name as folders and types write it, such as `MinKanal`.
  let text: String

  /// What is wrong with a name.
  enum Fault: Hashable {
    case notASCII, notUpperCamelCase, tooShort, tooLong, endsInChannel, endsInTests, wordOfSwift
    case module(String)
    case channel(String)
  }

  /// A name that cannot be used: what is wrong with it, and the nearest that can.
  struct Refusal: Error, Hashable {
    var name: String
    var fault: Fault
    var suggestion: String?
  }

  /// So long may a name be for the lines it stands in to stay within 120 columns.
  static let longest = 24

  /// Takes a name that follows the rules and that no module or channel of the package has.
  init(_ text: String, modules: [String] = [], channels: [String] = []) throws(Refusal) {
    if let fault = ChannelName.fault(of: text, modules, channels) {
      let better = ChannelName.spelled(text)
      let isGood = better != text && ChannelName.fault(of: better, modules, channels) == nil
      throw Refusal(name: text, fault: fault, suggestion: isGood ? better : nil)
    }
    self.text = text
  }

  /// The module, such as `SpreMinKanal`.
  var module: String { "Spre\(text)" }

  /// The id in `plan.yml` and `spre.yml`, such as `min-kanal`.
  var id: String { ChannelName.words(of: text).map { $0.lowercased() }.joined(separator: "-") }

  /// The name as words for people, such as `Min kanal`.
  var words: String {
    let words = ChannelName.words(of: text)
    return ([words[0]] + words.dropFirst().map { $0.lowercased() }).joined(separator: " ")
  }

  private static func fault(of text: String, _ modules: [String], _ channels: [String]) -> Fault? {
    let scalars = text.unicodeScalars
    if !scalars.allSatisfy(\.isASCII) { return .notASCII }
    guard let first = scalars.first, isCapital(first), scalars.allSatisfy({ isCapital($0) || isSmall($0) }) else {
      return .notUpperCamelCase
    }
    if scalars.count < 2 { return .tooShort }
    if scalars.count > longest { return .tooLong }
    if SwiftWords.all.contains(text.lowercased()) { return .wordOfSwift }
    if text.hasSuffix("Channel") { return .endsInChannel }
    if text.hasSuffix("Tests") { return .endsInTests }
    // A file system may take two names that differ in capitals for one.
    if let taken = channels.first(where: { $0.lowercased() == text.lowercased() }) { return .channel(taken) }
    let module = "spre\(text)".lowercased()
    return modules.first { $0.lowercased() == module }.map { .module($0) }
  }

  /// The words of what was typed, each with a capital first, æ, ø, å and accents spelled out.
  private static func spelled(_ text: String) -> String {
    var name = ""
    var beginsWord = true
    for character in text {
      let lowered = character.lowercased()
      var letters = Identifier.spelled[Character(lowered)] ?? lowered
      guard !letters.isEmpty, letters.unicodeScalars.allSatisfy(isSmall) else {
        beginsWord = true
        continue
      }
      if beginsWord || character.isUppercase { letters = letters.prefix(1).uppercased() + letters.dropFirst() }
      name += letters
      beginsWord = false
    }
    if name.hasSuffix("Channel"), name != "Channel" { name.removeLast("Channel".count) }
    return name
  }

  /// The parts of a name that each begin with a capital; several capitals together are one part, as in `PDFNote`.
  private static func words(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var words: [String] = []
    for (index, scalar) in scalars.enumerated() {
      let follows = index > 0 && !isCapital(scalars[index - 1])
      let leads = index > 0 && index + 1 < scalars.count && !isCapital(scalars[index + 1])
      if words.isEmpty || (isCapital(scalar) && (follows || leads)) { words.append("") }
      words[words.count - 1].unicodeScalars.append(scalar)
    }
    return words
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

  /// A small letter or a digit.
  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}

/// The words that the Swift language keeps for itself.
private enum SwiftWords {
  /// Reserved in declarations, statements, expressions and types (The Swift Programming Language, "Lexical Structure").
  static let all: Set<String> = [
    "actor", "any", "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
    "if", "import", "in", "init", "inout", "internal", "is", "let", "macro", "nil", "open", "operator", "package",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "some", "static",
    "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "type", "typealias", "var", "where",
    "while",
  ]
}
