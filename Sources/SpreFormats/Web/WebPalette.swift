/// The colours of Spre's own pages, in a light and a dark set.
public struct WebPalette: Sendable, Hashable {
  /// Behind everything.
  public var ground: Colour
  /// Behind cards, table heads and code.
  public var surface: Colour
  /// The text itself, on ground and surface.
  public var text: Colour
  /// Text that matters less; still readable on ground and surface.
  public var quiet: Colour
  /// Lines that only decorate.
  public var line: Colour
  /// Links, buttons and focus.
  public var accent: Colour
  /// Text on accent.
  public var onAccent: Colour
  /// What findings of severity error, warning and note are marked with.
  public var error: Colour
  /// What warnings are marked with.
  public var warning: Colour
  /// What notes are marked with.
  public var note: Colour

  /// The set for a light window; its texts keep a contrast of 4.5 (WCAG 2.2, 1.4.3).
  public static let light = WebPalette(
    ground: .white, surface: Colour(red: 0xF3, green: 0xF5, blue: 0xF4),
    text: Colour(red: 0x1B, green: 0x21, blue: 0x24),
    quiet: Colour(red: 0x51, green: 0x5B, blue: 0x61), line: Colour(red: 0xD3, green: 0xD9, blue: 0xDA),
    accent: Colour(red: 0x14, green: 0x53, blue: 0x6B), onAccent: .white,
    error: Colour(red: 0xA8, green: 0x1B, blue: 0x1B), warning: Colour(red: 0x85, green: 0x4D, blue: 0x00),
    note: Colour(red: 0x2B, green: 0x56, blue: 0x7A))

  /// The set for a dark window; its texts keep a contrast of 4.5 (WCAG 2.2, 1.4.3).
  public static let dark = WebPalette(
    ground: Colour(red: 0x14, green: 0x18, blue: 0x1A), surface: Colour(red: 0x1F, green: 0x25, blue: 0x28),
    text: Colour(red: 0xE9, green: 0xED, blue: 0xEE), quiet: Colour(red: 0xB3, green: 0xBD, blue: 0xC2),
    line: Colour(red: 0x3A, green: 0x44, blue: 0x49), accent: Colour(red: 0x8C, green: 0xC9, blue: 0xDE),
    onAccent: Colour(red: 0x0D, green: 0x1B, blue: 0x21), error: Colour(red: 0xFF, green: 0xA3, blue: 0x9A),
    warning: Colour(red: 0xF2, green: 0xC0, blue: 0x6B), note: Colour(red: 0xA5, green: 0xC9, blue: 0xEA))

  /// The colours as custom properties of a style sheet.
  var properties: String {
    [
      ("ground", ground), ("surface", surface), ("text", text), ("quiet", quiet), ("line", line), ("accent", accent),
      ("on-accent", onAccent), ("error", error), ("warning", warning), ("note", note),
    ].map { "--\($0.0):\($0.1);" }.joined()
  }
}
