import Foundation
import SpreTestKit

/// One line of one file, damaged as people and editors damage lines.
struct LineDamage: CustomStringConvertible {
  enum Kind: String, CaseIterable {
    case lost, doubled, swapped, commented
    case indented, indentedFour, outdented, indentedByTab
    case letterChanged, letterLost, caseChanged, digitChanged, tab
    case keyMisspelt, colonLost, spaceLost, hyphenLost, quoteLost, bracketLost, commaLost
  }

  let file: String
  /// The number of the line, from 1.
  let line: Int
  let kind: Kind
  let before: String
  let after: String
  /// The whole file, damaged.
  let text: String

  var description: String { "\(file):\(line) \(kind.rawValue): «\(before)» → «\(after)»" }

  /// Damages any line of any file; every line is as likely as every other.
  static func random(in files: [(path: String, text: String)], using dice: inout SeededNumbers) -> LineDamage {
    let lines = files.map { $0.text.components(separatedBy: "\n") }
    while true {
      var index = Int.random(in: 0..<lines.map(\.count).reduce(0, +), using: &dice)
      var file = 0
      while index >= lines[file].count { (index, file) = (index - lines[file].count, file + 1) }
      let kind = Kind.allCases.randomElement(using: &dice)!
      guard let damaged = damaged(lines[file], at: index, kind, using: &dice), damaged != lines[file] else { continue }
      return LineDamage(
        file: files[file].path, line: index + 1, kind: kind, before: lines[file][index],
        after: damaged.count < lines[file].count ? "" : damaged[index], text: damaged.joined(separator: "\n"))
    }
  }

  /// The lines with one damaged; nothing where the line has nothing to damage in this way.
  private static func damaged(
    _ lines: [String], at index: Int, _ kind: Kind, using dice: inout SeededNumbers
  ) -> [String]? {
    var lines = lines
    let line = lines[index]
    switch kind {
    case .lost: lines.remove(at: index)
    case .doubled: lines.insert(line, at: index)
    case .swapped:
      guard index + 1 < lines.count else { return nil }
      lines.swapAt(index, index + 1)
    default:
      guard !line.isEmpty, let damaged = damaged(line, kind, using: &dice) else { return nil }
      lines[index] = damaged
    }
    return lines
  }

  private static func damaged(_ line: String, _ kind: Kind, using dice: inout SeededNumbers) -> String? {
    let indent = String(line.prefix { $0 == " " })
    let rest = String(line.dropFirst(indent.count))
    func change(where isFit: (Character) -> Bool, to new: (Character) -> String) -> String? {
      guard let place = line.indices.filter({ isFit(line[$0]) }).randomElement(using: &dice) else { return nil }
      return line.replacingCharacters(in: place...place, with: new(line[place]))
    }
    switch kind {
    case .commented: return "# " + line
    case .indented: return "  " + line
    case .indentedFour: return "    " + line
    case .outdented: return indent.isEmpty ? nil : String(indent.dropFirst(2)) + rest
    case .indentedByTab: return indent.isEmpty ? nil : "\t" + rest
    case .letterChanged:
      let letter = String("abdefgiklmnoprstuvåø".randomElement(using: &dice)!)
      return change(where: \.isLetter) { $0.isUppercase ? letter.uppercased() : letter }
    case .letterLost: return change(where: \.isLetter) { _ in "" }
    case .caseChanged: return change(where: \.isLetter) { $0.isUppercase ? $0.lowercased() : $0.uppercased() }
    case .digitChanged:
      let digit = String("0123456789".randomElement(using: &dice)!)
      return change(where: \.isNumber) { _ in digit }
    case .tab: return change(where: { _ in true }) { _ in "\t" }
    case .keyMisspelt:
      guard let colon = rest.firstIndex(of: ":"), rest[..<colon].allSatisfy({ $0.isLetter || $0 == "-" || $0 == " " })
      else { return nil }
      let letters = rest[..<colon].indices.filter { rest[$0].isLetter }
      guard let place = letters.randomElement(using: &dice) else { return nil }
      return indent + rest[..<place] + rest[rest.index(after: place)...]
    case .colonLost: return change(where: { $0 == ":" }) { _ in "" }
    case .spaceLost: return change(where: { $0 == " " }) { _ in "" }
    case .hyphenLost: return change(where: { $0 == "-" }) { _ in "" }
    case .quoteLost: return change(where: { "\"'".contains($0) }) { _ in "" }
    case .bracketLost: return change(where: { "[]{}()".contains($0) }) { _ in "" }
    case .commaLost: return change(where: { $0 == "," }) { _ in "" }
    case .lost, .doubled, .swapped: return nil
    }
  }
}
