import SpreFormats

extension Punycode {
  /// The length of a label of a domain in ASCII characters, with `xn--` where the label needs it.
  static func length(of label: ArraySlice<Unicode.Scalar>) -> Int {
    // A label of more characters is longer than any limit, whatever its digits.
    if label.allSatisfy(\.isASCII) || label.count > 63 { return label.count }
    return encode(String(String.UnicodeScalarView(label))).map { "xn--".count + $0.utf8.count } ?? label.count
  }
}
