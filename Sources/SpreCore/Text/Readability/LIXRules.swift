/// How Spre counts LIX: the version of its rules, and what they take for a word and an abbreviation.
///
/// LIX is words per sentence plus the percentage of words with more than six letters (C. H. Björnsson, Läsbarhet,
/// 1968). What ends a sentence is not part of the formula, and programs differ by 9 to 19 points on one text because
/// of it; so a result names the rules that it was counted by.
public enum LIXRules {
  /// The version of the rules, for print beside every result.
  public static let version = 1
  /// The most letters that a word has without being long.
  public static let lettersOfShortWords = 6
  /// The fewest words that a band is given for: on shorter texts chance moves LIX by more than a band.
  public static let wordsForBand = 200
  /// The fewest words that a band is given for without being called uncertain.
  public static let wordsForCertainty = 400

  /// How far over a group's aim a text may be before anybody is told.
  public static let slack = 5

  /// Norwegian and English abbreviations whose point does not end a sentence, in lower case and without the last point.
  static let abbreviations: Set<String> = [
    "adm", "adr", "alm", "art", "bl.a", "ca", "cf", "d.v.s", "dir", "div", "dr", "dvs", "e.g", "eks", "ekskl", "el",
    "etc", "evt", "f.eks", "f.o.m", "fig", "fom", "forts", "fr", "gj.sn", "hhv", "hr", "i.e", "ifm", "iht", "inkl",
    "jf", "jfr", "kap", "kgl", "kl", "kr", "lign", "m.a", "m.a.o", "mag", "maks", "mfl", "mht", "min", "mill", "mm",
    "mnd", "moh", "mr", "mrd", "mrs", "ms", "mv", "nr", "o.a", "o.l", "ol", "osb", "osv", "p.g.a", "pga", "pkt", "prof",
    "pst", "red", "ref", "s.k", "sml", "sp", "st", "stk", "t.d", "t.o.m", "tab", "tlf", "tom", "u.a", "vedr", "vs",
    "årg",
  ]

  /// Whether a word in lower case and without its last point is shortened.
  static func isAbbreviation(_ word: String) -> Bool {
    if abbreviations.contains(word) { return true }
    // Letters that stand alone, as in "A." or "o.l.".
    return word.split(separator: ".").allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
  }
}
