import SpreCore

/// One cell of a table, with the place it stood.
struct CSVCell {
  /// A part of a cell, with the place it stood.
  struct Piece: Equatable {
    var text: String
    var line: Int
    var column: Int
  }

  /// What stands in the file: all of an unquoted cell, what stands between the quotes of a quoted one.
  var source: ArraySlice<Unicode.Scalar> = []
  var isQuoted = false
  /// The line of the cell's first scalar, its quote where it has one.
  var line: Int
  /// The column of the same, in Unicode scalars.
  var column: Int
  /// What stands after the closing quote.
  var tail: ArraySlice<Unicode.Scalar> = []

  /// The text, with two quotes read as one.
  var text: String { pieces(separator: nil)[0].text }

  /// Whether nothing stands in the cell, not even quotes.
  var isAbsent: Bool { !isQuoted && source.isEmpty }

  /// The parts of the text between separators, without white space around them.
  func elements(separator: Unicode.Scalar) -> [Piece] {
    pieces(separator: separator).map(\.trimmed).filter { !$0.text.isEmpty }
  }

  /// The text without white space around it.
  var trimmed: Piece { pieces(separator: nil)[0].trimmed }

  private func pieces(separator: Unicode.Scalar?) -> [Piece] {
    var place = (line: line, column: isQuoted ? column + 1 : column)
    var scalars = String.UnicodeScalarView()
    var start = place
    var pieces: [Piece] = []
    var index = source.startIndex
    func end() {
      pieces.append(Piece(text: String(scalars), line: start.line, column: start.column))
      scalars = String.UnicodeScalarView()
    }
    while index < source.endIndex {
      let scalar = source[index]
      let next = index + 1 < source.endIndex ? source[index + 1] : nil
      if isQuoted, scalar == "\"", next == "\"" {
        index += 1
        place.column += 1
      }
      index += 1
      place.column += 1
      if scalar == "\n" || (scalar == "\r" && next != "\n") { place = (place.line + 1, 1) }
      if scalar == separator {
        end()
        start = place
      } else {
        scalars.append(scalar)
      }
    }
    scalars.append(contentsOf: tail)
    end()
    return pieces
  }
}

extension CSVCell.Piece {
  /// The piece without white space around it.
  fileprivate var trimmed: CSVCell.Piece {
    var piece = self
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace {
      scalars = scalars.dropFirst()
      if first == "\n" || (first == "\r" && scalars.first != "\n") {
        piece.line += 1
        piece.column = 1
      } else {
        piece.column += 1
      }
    }
    while scalars.last?.properties.isWhitespace == true { scalars = scalars.dropLast() }
    piece.text = String(scalars)
    return piece
  }
}
