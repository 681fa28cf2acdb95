import SpreCore

/// The colours and measures of a message, made from a brand's colour so that every text on every ground can be read.
///
/// All pairs in ``pairs`` keep a contrast of 4.5 as designed and after forced inversion, whatever the brand's colour.
public struct MailTheme: Sendable, Hashable {
  /// One set of colours; there is one as designed and one for programs that ask for a dark look.
  public struct Colours: Sendable, Hashable {
    /// Around the message.
    public var ground: Colour
    /// Behind the text.
    public var surface: Colour
    /// The text itself, on surface and on ground.
    public var text: Colour
    /// Small print, on surface and on ground.
    public var quiet: Colour
    /// Links, headings of sections and the ground of buttons.
    public var accent: Colour
    /// The label of a button.
    public var onAccent: Colour
    /// Lines that only decorate.
    public var line: Colour

    /// Every text with every ground it stands on.
    public var pairs: [(text: Colour, ground: Colour)] {
      [
        (text, surface), (text, ground), (quiet, surface), (quiet, ground), (accent, surface), (accent, ground),
        (onAccent, accent),
      ]
    }
  }

  /// The colours as designed.
  public var light: Colours
  /// The colours for programs that ask for a dark look.
  public var dark: Colours
  /// The width of the message in pixels, where there is room.
  public var width: Int
  /// The space at the sides of the text, in pixels.
  public var padding: Int
  /// Names of fonts that readers have on their machines, best first.
  public var fonts: String
  /// The same for the Word engine of classic Outlook, which knows fewer.
  public var wordFonts: String

  /// A theme around a brand's colour, which is darkened or lightened as far as reading needs.
  ///
  /// `ownFonts` come before those that readers have anyway; what cannot be a font's name is left out.
  public init(brand: Colour, fonts ownFonts: [String] = []) {
    let ground = Colour(red: 0xF2, green: 0xF4, blue: 0xF3)
    light = Colours(
      ground: ground, surface: .white, text: Colour(red: 0x1C, green: 0x22, blue: 0x25),
      quiet: Colour(red: 0x4E, green: 0x58, blue: 0x5E),
      accent: brand.moved(towards: .black) {
        $0.lastingContrast(with: ground) >= 4.5 && $0.lastingContrast(with: .white) >= 4.5
      },
      onAccent: .white, line: Colour(red: 0xD5, green: 0xDB, blue: 0xDB))
    let night = Colour(red: 0x12, green: 0x16, blue: 0x18)
    let surface = Colour(red: 0x1D, green: 0x23, blue: 0x26)
    dark = Colours(
      ground: night, surface: surface, text: Colour(red: 0xEC, green: 0xEF, blue: 0xF0),
      quiet: Colour(red: 0xB8, green: 0xC1, blue: 0xC6),
      accent: brand.moved(towards: .white) { $0.contrast(with: surface) >= 6 && $0.contrast(with: night) >= 6 },
      onAccent: night, line: Colour(red: 0x3B, green: 0x45, blue: 0x4A))
    width = 600
    padding = 36
    let own = ownFonts.filter(Organisation.Brand.isFontName).map { $0.contains(" ") ? "'\($0)'," : "\($0)," }
    fonts = own.joined() + "'Segoe UI',-apple-system,BlinkMacSystemFont,Roboto,'Helvetica Neue',Arial,sans-serif"
    wordFonts = own.joined() + "'Segoe UI',Arial,sans-serif"
  }

  /// The width that text and pictures have.
  public var contentWidth: Int { width - 2 * padding }
}

extension Colour {
  /// The first colour on the way towards another that meets a condition; the other one when none does.
  fileprivate func moved(towards end: Colour, until isGood: (Colour) -> Bool) -> Colour {
    for step in 0...50 {
      let colour = mixed(with: end, Double(step) / 50)
      if isGood(colour) { return colour }
    }
    return end
  }
}
