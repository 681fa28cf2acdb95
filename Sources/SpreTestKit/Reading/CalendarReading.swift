/// A calendar read back, for tests to look into: its components, their lines and their texts (RFC 5545).
public struct CalendarReading: Sendable {
  /// A part of a calendar between BEGIN and END.
  public struct Component: Sendable {
    /// What it is, such as `VEVENT`.
    public let name: String
    /// Its own lines, in order.
    public internal(set) var lines: [CalendarLine] = []
    /// The components inside it, in order.
    public internal(set) var components: [Component] = []

    /// The first line of a name.
    public subscript(name: String) -> CalendarLine? { lines.first { $0.name == name } }

    /// The component and all inside it.
    var all: [Component] { [self] + components.flatMap(\.all) }
  }

  /// The outermost components; one in a sound calendar.
  public private(set) var components: [Component] = []
  /// What is wrong with how the lines are put together.
  public private(set) var problems: [String] = []

  /// Reads a calendar, as far as it can be read.
  public init(_ text: String) {
    var open: [Component] = []
    func close() {
      let last = open.removeLast()
      if open.isEmpty { components.append(last) } else { open[open.count - 1].components.append(last) }
    }
    for source in CalendarReading.unfolded(text) {
      guard let line = CalendarLine(source) else {
        problems.append("\(source.prefix(40).debugDescription) is no line of a calendar")
        continue
      }
      switch line.name {
      case "BEGIN": open.append(Component(name: line.value))
      case "END" where open.last?.name == line.value: close()
      case "END": problems.append("END:\(line.value.prefix(40)) ends nothing")
      default:
        if open.isEmpty {
          problems.append("\(line.name) stands outside the calendar")
        } else {
          open[open.count - 1].lines.append(line)
        }
      }
    }
    for component in open.reversed() {
      problems.append("\(component.name) has no END")
      close()
    }
  }

  /// The events, in order.
  public var events: [Component] { all("VEVENT") }

  /// The tasks, in order.
  public var tasks: [Component] { all("VTODO") }

  /// Every component of a name, in order.
  public func all(_ name: String) -> [Component] { components.flatMap(\.all).filter { $0.name == name } }

  /// The lines with what was folded put together again.
  static func unfolded(_ text: String) -> [String] {
    var lines: [String] = []
    for bytes in physicalLines(Array(text.utf8)) {
      let line = String(decoding: bytes, as: UTF8.self)
      if let first = bytes.first, first == 0x20 || first == 0x09, !lines.isEmpty {
        lines[lines.count - 1] += String(decoding: bytes.dropFirst(), as: UTF8.self)
      } else if !line.isEmpty {
        lines.append(line)
      }
    }
    return lines
  }

  /// The lines as they lie in the file, without their line ends.
  static func physicalLines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }
  }
}
