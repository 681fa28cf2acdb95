/// The tag of any language that words may be marked with (BCP 47), written as the registry recommends.
///
/// A tag is a language, perhaps a script and perhaps a region: `ar`, `en-GB`, `zh-Hant`, `sr-Latn-RS`.
public struct LanguageTag: Sendable, Hashable {
  /// The tag: the language in small letters, the script with one capital, the region in capitals.
  public let rawValue: String

  /// The tag of a language that Spre knows.
  public init(_ language: Language) { rawValue = language.rawValue }

  /// Reads a tag in any letter case; nothing when it has another shape, or a language that ``languages`` lacks.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let language = parts.first?.lowercased(), LanguageTag.languages.contains(language) else { return nil }
    var rest = parts.dropFirst()
    var tag = language
    if let script = rest.first, script.utf8.count == 4, script.utf8.allSatisfy(\.isLetter) {
      tag += "-" + script.prefix(1).uppercased() + script.dropFirst().lowercased()
      rest = rest.dropFirst()
    }
    if let region = rest.first, LanguageTag.isRegion(region) {
      tag += "-" + region.uppercased()
      rest = rest.dropFirst()
    }
    guard rest.isEmpty else { return nil }
    rawValue = tag
  }

  public static let en = LanguageTag(Language.en)
  public static let se = LanguageTag(Language.se)

  /// The one of Spre's languages that the tag means, whatever the region; nothing for every other language.
  public var language: Language? { Language(rawValue: primary) }

  /// Whether the language is written from right to left: by its script where one is given, else as it is usually.
  public var isRightToLeft: Bool {
    let script = rawValue.split(separator: "-").dropFirst().first { $0.utf8.count == 4 }
    return script.map { LanguageTag.rightToLeftScripts.contains(String($0)) }
      ?? LanguageTag.rightToLeft.contains(primary)
  }

  private var primary: String { String(rawValue.prefix { $0 != "-" }) }

  private static func isRegion(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy(\.isLetter)
      || text.utf8.count == 3 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension LanguageTag {
  /// The languages that words can be marked with: those of ISO 639-1, where `no` is left out since it does not say
  /// which written form; then those without two letters that Norwegian services write in or about: the Sámi languages,
  /// Kven, Norwegian Romani and sign language, and languages of large groups that have moved here.
  public static let languages = Set(
    (twoLetters + " " + threeLetters).split(separator: " ").map(String.init))

  private static let twoLetters = """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo \
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg \
    ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn \
    nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te \
    tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """
  private static let threeLetters = "aii bal ckb fil fkv kmr nsl prs rhg rmg rom sje sju sma smj smn sms"

  /// The languages that are usually written from right to left, and the scripts that are.
  private static let rightToLeft: Set<String> = [
    "aii", "ar", "bal", "ckb", "dv", "fa", "he", "ks", "prs", "ps", "sd", "ug", "ur", "yi",
  ]
  private static let rightToLeftScripts: Set<String> = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"]
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
