/// The place in a person's file that a value was read from.
public struct Origin: Sendable {
  /// The path of the file from the workspace's folder, with `/` between names.
  public var file: String
  /// The line, from 1; 0 when the whole file is meant.
  public var line: Int
  /// The column in Unicode scalars, from 1; 0 when the whole line is meant.
  public var column: Int
  /// The path of the field inside the file, such as `measures[1].groups[0]`; empty for the file itself.
  public var field: String

  public init(file: String, line: Int = 0, column: Int = 0, field: String = "") {
    self.file = file
    self.line = line
    self.column = column
    self.field = field
  }
}

/// Two values are equal wherever they were read, so origins never tell values apart.
extension Origin: Hashable {
  public static func == (a: Origin, b: Origin) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}

/// The places that the fields of one record were read from.
public struct Origins: Sendable, Hashable {
  /// The record's own place.
  public var record: Origin
  private var fields: [String: Origin]

  public init(_ record: Origin, fields: [String: Origin] = [:]) {
    self.record = record
    self.fields = fields
  }

  /// The place of a field, or of the record where the field is absent.
  public subscript(field: String) -> Origin {
    get {
      if let origin = fields[field] { return origin }
      var origin = record
      origin.field = record.field.isEmpty ? field : "\(record.field).\(field)"
      return origin
    }
    set { fields[field] = newValue }
  }

  /// The place of a field by its whole name, such as `brand.colour`, or of the innermost record around it that was
  /// written.
  public func nearest(_ field: String) -> Origin {
    var name = field[...]
    while fields[String(name)] == nil {
      guard let dot = name.lastIndex(of: ".") else { return self[field] }
      name = name[..<dot]
    }
    var origin = self[String(name)]
    origin.field = field
    return origin
  }

  /// Whether a field was written at all, readable or not.
  public func has(_ field: String) -> Bool { fields[field] != nil }

  public static func == (a: Origins, b: Origins) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}
