public import SpreCore

/// A text from a file with its readability and the place of each sentence.
public struct MeasuredText: Sendable {
  /// The file's path, as it was named.
  public var file: String
  /// The language that the file or its name declares, else the one that its small words show.
  public var language: Language?
  /// The sentences with the place where each begins, in reading order.
  public var sentences: [(sentence: Sentence, origin: Origin)]
  /// Words, sentences and LIX of the whole text.
  public var readability: Readability

  /// Reads Markdown, with or without front matter, or plain text when the name ends in `.txt`.
  ///
  /// - Returns: The text, and what is wrong with a file that cannot be read: bytes that are no UTF-8, or Markdown that
  ///   is too tangled to take apart.
  public static func measure(_ bytes: [UInt8], file: String) -> (text: MeasuredText?, findings: [Finding]) {
    let decoded = TextFile.decode(bytes, file: file)
    guard let whole = decoded.text else { return (nil, decoded.findings) }
    let front = FrontMatter(whole)
    let body =
      front?.body ?? (whole.unicodeScalars.first == "\u{FEFF}" ? String(whole.unicodeScalars.dropFirst()) : whole)
    let declared =
      front.flatMap { YAMLReader.read($0.fields, file: file).value?["lang"]?.language } ?? languageInName(file)
    let isPlain = file.lowercased().hasSuffix(".txt")
    let read = isPlain ? (Document([]), []) : MarkdownReader.read(body, file: file, firstLine: front?.bodyLine ?? 1)
    if read.0.blocks.isEmpty, read.1.worst == .error { return (nil, read.1) }
    let blocks = isPlain ? PlainParagraphs.paragraphs(in: body) : read.0.blocks.flatMap(\.prose)
    var walk = SourceWalk(body, file: file, firstLine: front?.bodyLine ?? 1)
    let sentences = blocks.flatMap(Sentence.sentences).map { ($0, walk.pass($0)) }
    let language = declared ?? LanguageMarkers.language(of: sentences.flatMap(\.0.tokens))
    let text = MeasuredText(
      file: file, language: language, sentences: sentences.map { ($0.0, $0.1) },
      readability: Readability(sentences.map(\.0)))
    return (text, [])
  }

  /// The sentences that weigh most and have at least five words, the heaviest first.
  public func heaviest(_ count: Int) -> [(sentence: Sentence, origin: Origin)] {
    let ranked = sentences.enumerated().filter { $0.element.sentence.words >= 5 }.sorted { a, b in
      (-a.element.sentence.weight, a.offset) < (-b.element.sentence.weight, b.offset)
    }
    return ranked.prefix(count).map(\.element)
  }

  /// The language in a translation's name, as `nn` in `ny-rapport.nn.md`.
  private static func languageInName(_ file: String) -> Language? {
    let parts = file.split(separator: "/").last?.split(separator: ".") ?? []
    return parts.count > 2 ? Language(rawValue: String(parts[parts.count - 2])) : nil
  }
}

extension Block {
  /// Every run of words that is read as text; code is not.
  fileprivate var prose: [String] {
    switch content {
    case .list(let list): list.items.flatMap { $0.flatMap(\.prose) }
    case .quote(let blocks): blocks.flatMap(\.prose)
    case .code: []
    case .heading, .paragraph, .button, .table, .image, .rule: texts
    }
  }
}
