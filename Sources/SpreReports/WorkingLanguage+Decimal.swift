import SpreCore

extension WorkingLanguage {
  /// A number with a fixed number of decimals, and a comma where the language has one.
  func decimal(_ value: Double, _ places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((value * Double(scale)).rounded())
    let digits = String(whole % scale)
    let zeros = String(repeating: "0", count: places - digits.count)
    return "\(whole / scale)\(self == .nb ? "," : ".")\(zeros)\(digits)"
  }

  /// A share of 0 to 1 in per cent with one decimal and no sign.
  func percent(_ share: Double) -> String { decimal(share * 100, 1) }
}
