/// How long a label of a domain is in the form that the name system knows (RFC 3492).
enum Punycode {
  /// The length in ASCII characters, with `xn--` where the label needs it.
  static func length(of label: ArraySlice<Unicode.Scalar>) -> Int {
    let basic = label.count { $0.isASCII }
    if basic == label.count { return basic }
    // A label of more characters is longer than any limit, whatever its digits.
    if label.count > 63 { return label.count }
    let points = label.map(\.value)
    var (n, delta, bias, handled) = (UInt32(128), 0, 72, basic)
    var length = 4 + basic + (basic > 0 ? 1 : 0)
    while handled < points.count {
      guard let next = points.filter({ $0 >= n }).min() else { break }
      delta += Int(next - n) * (handled + 1)
      n = next
      for point in points {
        if point < n { delta += 1 }
        guard point == n else { continue }
        length += digits(of: delta, bias: bias)
        bias = adapted(delta, points: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      n += 1
    }
    return length
  }

  /// The number of digits that a difference takes.
  private static func digits(of delta: Int, bias: Int) -> Int {
    var (rest, count, k) = (delta, 1, 36)
    while true {
      let threshold = min(max(k - bias, 1), 26)
      if rest < threshold { return count }
      rest = (rest - threshold) / (36 - threshold)
      count += 1
      k += 36
    }
  }

  private static func adapted(_ delta: Int, points: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / points
    var k = 0
    while delta > 455 {
      delta /= 35
      k += 36
    }
    return k + 36 * delta / (delta + 38)
  }
}
