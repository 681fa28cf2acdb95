import SpreCore

/// Reads the width and height of a picture from the first bytes of its file.
enum PictureSize {
  /// The size in pixels of a PNG, GIF or JPEG file; nothing for anything else or a broken header.
  static func pixels(of bytes: [UInt8]) -> Attachment.Pixels? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return png(bytes) }
    if bytes.starts(with: Array("GIF8".utf8)) { return gif(bytes) }
    if bytes.starts(with: [0xFF, 0xD8]) { return jpeg(bytes) }
    return nil
  }

  /// The IHDR chunk comes first (PNG, third edition, 11.2.1).
  private static func png(_ bytes: [UInt8]) -> Attachment.Pixels? {
    guard bytes.count >= 24 else { return nil }
    let number = { (at: Int) in bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
    return pixels(number(16), number(20))
  }

  /// The logical screen follows the signature, little end first (GIF89a, 18).
  private static func gif(_ bytes: [UInt8]) -> Attachment.Pixels? {
    guard bytes.count >= 10 else { return nil }
    return pixels(Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
  }

  /// The frame header is the first marker from C0 to CF but C4, C8 and CC (ITU-T T.81, table B.1).
  private static func jpeg(_ bytes: [UInt8]) -> Attachment.Pixels? {
    var place = 2
    while place + 9 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if marker == 0xFF {
        place += 1
        continue
      }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        let number = { (at: Int) in Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
        return pixels(number(place + 7), number(place + 5))
      }
      place += 2 + (Int(bytes[place + 2]) << 8 | Int(bytes[place + 3]))
    }
    return nil
  }

  private static func pixels(_ width: Int, _ height: Int) -> Attachment.Pixels? {
    width > 0 && height > 0 ? Attachment.Pixels(width: width, height: height) : nil
  }
}
