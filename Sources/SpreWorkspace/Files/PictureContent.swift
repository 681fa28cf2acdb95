import SpreCore

/// Tells what picture a file is, and whether all of it is there, from its bytes.
enum PictureContent {
  /// What the bytes are; that a drawing (SVG) or a picture of an old format (TIFF, BMP) is whole is taken on trust.
  static func of(_ bytes: [UInt8]) -> Attachment.Content {
    guard let format = format(of: bytes) else { return .other }
    return isWhole(bytes, format) ? .whole(format) : .cutOff(format)
  }

  private static func format(of bytes: [UInt8]) -> PictureFormat? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: Array("GIF8".utf8)) { return .gif }
    if bytes.starts(with: Array("RIFF".utf8)), text(bytes, 8) == "WEBP" { return .webp }
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) { return .tiff }
    if bytes.starts(with: Array("BM".utf8)), bytes.count >= 26, bytes[6..<10].allSatisfy({ $0 == 0 }) { return .bmp }
    if text(bytes, 4) == "ftyp" {
      let brands = stride(from: 8, to: min(number(bytes, 0), 64), by: 4).compactMap { text(bytes, $0) }
      if !Set(["avif", "avis"]).isDisjoint(with: brands) { return .avif }
      return Set(["heic", "heix", "hevc", "mif1", "msf1"]).isDisjoint(with: brands) ? nil : .heic
    }
    let start = String(decoding: bytes.prefix(4096), as: UTF8.self)
    return start.drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" }).first == "<" && start.contains("<svg")
      ? .svg : nil
  }

  private static func isWhole(_ bytes: [UInt8], _ format: PictureFormat) -> Bool {
    switch format {
    case .png: hasLastChunk(bytes)
    case .jpeg: hasEndOfImage(bytes)
    case .gif: hasTrailer(bytes)
    case .webp: bytes.count >= 12 && 8 + (0..<4).reduce(0) { $0 | Int(bytes[4 + $1]) << (8 * $1) } <= bytes.count
    case .avif, .heic: holdsItsBoxes(bytes)
    case .svg, .tiff, .bmp: true
    }
  }

  /// The chunks end with IEND (PNG, third edition, 5.6).
  private static func hasLastChunk(_ bytes: [UInt8]) -> Bool {
    var place = 8
    while place + 12 <= bytes.count {
      if text(bytes, place + 4) == "IEND" { return true }
      place += 12 + number(bytes, place)
    }
    return false
  }

  /// After its segments, which may hold small pictures of their own, a scan and the marker D9 come (ITU-T T.81, B.2).
  private static func hasEndOfImage(_ bytes: [UInt8]) -> Bool {
    var place = 2
    while place + 4 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if marker == 0xDA {
        return (place..<(bytes.count - 1)).reversed().contains { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xD9 }
      }
      place += marker == 0xFF ? 1 : 2 + (Int(bytes[place + 2]) << 8 | Int(bytes[place + 3]))
    }
    return false
  }

  /// The blocks end with 3B (GIF89a, 27), each after its sub-blocks, of which the last is empty.
  private static func hasTrailer(_ bytes: [UInt8]) -> Bool {
    func colours(_ flags: Int) -> Int { bytes[flags] & 0x80 == 0 ? 0 : 3 << (Int(bytes[flags] & 7) + 1) }
    guard bytes.count > 13 else { return false }
    var place = 13 + colours(10)
    while place < bytes.count {
      switch bytes[place] {
      case 0x3B: return true
      case 0x21: place += 2
      case 0x2C where place + 9 < bytes.count: place += 11 + colours(place + 9)
      default: return false
      }
      while place < bytes.count, bytes[place] > 0 { place += 1 + Int(bytes[place]) }
      place += 1
    }
    return false
  }

  /// Each box says how long it is; the last may be of length 0, to the end of the file (ISO/IEC 14496-12, 4.2).
  private static func holdsItsBoxes(_ bytes: [UInt8]) -> Bool {
    var place = 0
    while place + 8 <= bytes.count {
      let size = number(bytes, place)
      if size == 0 { return true }
      let isLong = size == 1 && place + 16 <= bytes.count
      let long = isLong && number(bytes, place + 8) == 0 ? number(bytes, place + 12) : size
      guard long >= 8 else { return false }
      place += long
    }
    return place == bytes.count
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
    bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func text(_ bytes: [UInt8], _ place: Int) -> String? {
    bytes.count < place + 4 ? nil : String(decoding: bytes[place..<(place + 4)], as: UTF8.self)
  }
}
