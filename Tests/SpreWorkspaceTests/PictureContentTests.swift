import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("What a picture file is")
struct PictureContentTests {
  /// A picture of each format that can be cut off, as small as its rules let it be.
  private static let whole: [(PictureFormat, [UInt8])] = [
    (
      .png,
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
        + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
    ),
    (
      .jpeg,
      [0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 0xFF, 0xD8, 0xFF, 0xD9, 0xFF, 0xDA, 0, 3, 1, 7, 8, 0xFF, 0, 9, 0xFF, 0xD9]
    ),
    (
      .gif,
      Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6, 0x21, 0xF9, 2, 0x3B, 0, 0]
        + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]
    ),
    (.webp, Array("RIFF".utf8) + [8, 0, 0, 0] + Array("WEBPVP8L".utf8)),
    (.avif, [0, 0, 0, 16] + Array("ftypavif".utf8) + [0, 0, 0, 0]),
    (.heic, [0, 0, 0, 20] + Array("ftypmif1".utf8) + [0, 0, 0, 0] + Array("heic".utf8)),
  ]

  private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(bytes.count)] + Array(name.utf8) + bytes + [0, 0, 0, 0]
  }

  @Test("Given a picture, its format is told whatever comes after it", arguments: whole)
  func isWhole(format: PictureFormat, bytes: [UInt8]) {
    #expect(PictureContent.of(bytes) == .whole(format))
    if ![.avif, .heic].contains(format) { #expect(PictureContent.of(bytes + [0, 0]) == .whole(format)) }
  }

  @Test("Given a picture whose end is missing, wherever it was cut, it is never whole", arguments: whole)
  func isCutOff(format: PictureFormat, bytes: [UInt8]) {
    let ends = format == .png ? bytes.count - 5 : bytes.count
    for count in 0..<ends {
      let found = PictureContent.of(Array(bytes.prefix(count)))
      #expect(found == .cutOff(format) || found == .other, "\(count)")
    }
  }

  @Test("Given a drawing or a text, each is told from the other")
  func texts() {
    #expect(PictureContent.of(Array("\u{FEFF}<?xml version=\"1.0\"?>\n<svg/>".utf8)) == .whole(.svg))
    for text in ["Dette er ikke et bilde.", "<p>svg</p>", "", "Bilde: <svg>"] {
      #expect(PictureContent.of(Array(text.utf8)) == .other)
    }
  }
}
