/// A text without the marks ⟦ in it, and the places of the marks: lines and columns in Unicode scalars, from 1.
struct MarkedText {
  private(set) var text = ""
  private(set) var places: [String] = []

  init(_ marked: String, firstLine: Int = 1) {
    var plain = String.UnicodeScalarView()
    var line = firstLine
    var column = 1
    var last: Unicode.Scalar = " "
    for scalar in marked.unicodeScalars {
      if scalar == "⟦" {
        places.append("\(line):\(column)")
        continue
      }
      plain.append(scalar)
      if scalar == "\r" || (scalar == "\n" && last != "\r") {
        line += 1
        column = 1
      } else if scalar != "\n" {
        column += 1
      }
      last = scalar
    }
    text = String(plain)
  }
}

/// A small generator of numbers that gives the same ones for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
