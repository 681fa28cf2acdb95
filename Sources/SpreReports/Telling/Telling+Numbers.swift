import SpreCore

extension ReportLanguage {
  /// A whole number; thousands are parted from five digits in Norwegian, from four in English.
  ///
  /// Språkrådet, "Tall, tid, dato": a space between groups of three digits, and none needed in numbers of four.
  func number(_ n: Int) -> String {
    let digits = String(n)
    let count = digits.drop { $0 == "-" }.count
    guard count > (self == .en ? 3 : 4) else { return digits }
    // A space that neither breaks the line nor is narrow: every font has it.
    let separator = self == .en ? "," : "\u{A0}"
    var output = ""
    for (index, digit) in digits.enumerated() {
      let left = digits.count - index
      if index > 0, left % 3 == 0, digit != "-", !output.hasSuffix("-") { output += separator }
      output.append(digit)
    }
    return output
  }
}

extension Telling {
  /// A share of cells as "k of n"; nothing planned is said to be that, and no percentage.
  func share(_ share: Matrix.Share) -> String {
    share.of == 0 ? TellingWords.notPlanned[language] : TellingWords.of(share.filled, share.of, language)[language]
  }

  /// A number with how sure it is, such as "at least 200".
  func number(_ n: Int, _ qualifier: Count.Qualifier) -> String {
    TellingWords.qualified(language.number(n), qualifier)[language]
  }

  /// A sum with how sure it is; a sum of nothing but unknown numbers is unknown, and no 0.
  func sum(_ sum: CountSum) -> String {
    sum.qualifier == .unknown ? TellingWords.unknown[language] : number(sum.number, sum.qualifier)
  }
}
