import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("The size of pictures")
struct PictureSizeTests {
  @Test("a PNG says it in its first chunk")
  func png() {
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    #expect(
      PictureSize.pixels(of: header + [0, 0, 2, 0x80, 0, 0, 1, 0x40])
        == SpreCore.Attachment.Pixels(width: 640, height: 320))
  }

  @Test("a GIF says it after its signature")
  func gif() {
    #expect(
      PictureSize.pixels(of: Array("GIF89a".utf8) + [0x2C, 1, 0x64, 0])
        == SpreCore.Attachment.Pixels(width: 300, height: 100))
  }

  @Test("a JPEG says it in its frame, behind whatever comes first")
  func jpeg() {
    let tables: [UInt8] = [0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9]
    let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 0, 100, 1, 44, 3]
    #expect(
      PictureSize.pixels(of: [0xFF, 0xD8] + tables + frame) == SpreCore.Attachment.Pixels(width: 300, height: 100))
  }

  @Test("anything else and every cut-off header says nothing")
  func broken() {
    #expect(PictureSize.pixels(of: Array("<svg/>".utf8)) == nil)
    let whole: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC2, 0, 17, 8, 0, 100, 1, 44, 3]
    for count in 0..<11 { #expect(PictureSize.pixels(of: Array(whole.prefix(count))) == nil) }
  }
}
