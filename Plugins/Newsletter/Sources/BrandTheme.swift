import SpreCore
import SpreFormats

extension MailTheme {
  /// The theme that a brand asks for.
  init(of brand: Organisation.Brand) {
    self.init(brand: Colour(brand.colour) ?? Colour(Organisation.Brand().colour)!, fonts: brand.fonts)
  }
}
