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
