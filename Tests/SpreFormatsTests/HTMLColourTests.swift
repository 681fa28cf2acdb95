import SpreFormats
import Testing

@Suite("Colours")
struct HTMLColourTests {
  @Test(
    "Given two colours, the contrast is the one WCAG's formula gives",
    arguments: [
      ("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#777777", "#FFFFFF", 4.48),
      ("#ff0000", "#ffffff", 4.00), ("#1f4e5f", "#ffffff", 9.08), ("#123456", "#123456", 1.0),
    ])
  func contrast(first: String, second: String, expected: Double) throws {
    let contrast = try #require(Colour(first)).contrast(with: #require(Colour(second)))
    #expect(abs(contrast - expected) < 0.01)
  }

  @Test(
    "Given anything but #RRGGBB, there is no colour",
    arguments: ["", "#fff", "red", "#12345g", "#+12345", "1f4e5f0"])
  func refuses(text: String) { #expect(Colour(text) == nil) }

  @Test("Given a colour, inversion turns every channel, or light and dark alone")
  func inverts() throws {
    let colour = try #require(Colour("#1f4e5f"))
    #expect(colour.inverted.description == "#e0b1a0")
    #expect(colour.lightnessInverted.description == "#a0cfe0")
    #expect(colour.description == "#1f4e5f")
  }

  @Test("Given any brand colour, every text of a message can be read, also after forced inversion")
  func themesAreReadable() {
    var random = HTMLRandom(seed: 1)
    for _ in 0..<300 {
      let brand = Colour(
        red: UInt8(random.below(256)), green: UInt8(random.below(256)), blue: UInt8(random.below(256)))
      let theme = MailTheme(brand: brand)
      for pair in theme.light.pairs {
        #expect(pair.text.lastingContrast(with: pair.ground) >= 4.5, "\(brand): \(pair.text) on \(pair.ground)")
      }
      for pair in theme.dark.pairs {
        #expect(pair.text.contrast(with: pair.ground) >= 4.5, "\(brand): \(pair.text) on \(pair.ground), dark")
      }
    }
  }

  @Test("Given a brand colour that already reads well, it is left alone")
  func keepsGoodBrand() throws {
    let brand = try #require(Colour("#1f4e5f"))
    #expect(MailTheme(brand: brand).light.accent == brand)
  }

  @Test("Given Spre's own pages, light or dark, every text can be read", arguments: [WebPalette.light, .dark])
  func pagesAreReadable(palette: WebPalette) {
    let texts = [palette.text, palette.quiet, palette.accent, palette.error, palette.warning, palette.note]
    for text in texts {
      for ground in [palette.ground, palette.surface] { #expect(text.contrast(with: ground) >= 4.5) }
    }
    #expect(palette.onAccent.contrast(with: palette.accent) >= 4.5)
  }
}
