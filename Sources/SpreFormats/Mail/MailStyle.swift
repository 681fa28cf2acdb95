import SpreCore

/// The style that stands on each element of a message, since many mail programs drop style sheets.
///
/// Only properties that the Word engine of classic Outlook reads are needed for the layout to hold; the rest refines it.
/// The styles are put together once, as a message has far more elements than styles.
struct MailStyle: Sendable {
  let tone: MailRenderer.Tone
  let text: Colour
  let paragraph: String
  let link: String
  let list = "margin:0 0 16px 24px;padding:0"
  let listItem = "margin:0 0 6px"
  let quote: String
  let rule: String
  let code = "font-family:Consolas,Menlo,monospace;font-size:14px"
  let codeBlock: String
  let table = "margin:0 0 16px;border-collapse:collapse;width:100%"
  let buttonCell: String
  let buttonLink: String
  private let colours: MailTheme.Colours
  private let headings: [String]

  init(theme: MailTheme, tone: MailRenderer.Tone) {
    let colours = theme.light
    self.tone = tone
    self.colours = colours
    let (text, accent, line) = (colours.text.description, colours.accent.description, colours.line.description)
    self.text = tone == .body ? colours.text : colours.quiet
    paragraph = tone == .body ? "margin:0 0 16px" : "margin:0 0 10px"
    link = "color:\(accent);text-decoration:underline"
    quote = "margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid \(line)"
    rule = "margin:28px 0;border:0;border-top:1px solid \(line)"
    codeBlock = "margin:0 0 16px;white-space:pre-wrap;\(code);line-height:1.5"
    buttonCell = "padding:13px 26px;background-color:\(accent);border-radius:4px"
    buttonLink =
      "color:\(colours.onAccent);text-decoration:none;font-family:\(theme.fonts);font-size:16px;font-weight:700"
    headings = [
      "margin:0 0 20px;font-size:30px;line-height:1.2;font-weight:700;letter-spacing:-0.3px;color:\(text)",
      "margin:44px 0 20px;padding:0 0 8px;border-bottom:2px solid \(accent);font-size:22px;line-height:1.3;"
        + "font-weight:700;color:\(accent)",
      "margin:28px 0 10px;font-size:19px;line-height:1.35;font-weight:700;color:\(text)",
      "margin:24px 0 8px;font-size:16px;line-height:1.4;font-weight:700;color:\(text)",
    ]
  }

  /// Font, size and colour; for a table cell, from which words inherit.
  ///
  /// Long words break by `word-break`, which Gmail and Outlook know; they do not know `overflow-wrap` (caniemail, 2022).
  static func cell(_ theme: MailTheme, _ tone: MailRenderer.Tone) -> String {
    let size = tone == .body ? "font-size:16px;line-height:1.6" : "font-size:14px;line-height:1.55"
    let text = tone == .body ? theme.light.text : theme.light.quiet
    return "font-family:\(theme.fonts);\(size);color:\(text);word-break:break-word"
  }

  func heading(_ level: Int) -> String { headings[min(max(level, 1), 4) - 1] }

  func tableCell(_ alignment: Block.Table.Alignment, isHeader: Bool, isTight: Bool) -> String {
    let line = isHeader ? "2px solid \(colours.accent)" : "1px solid \(colours.line)"
    let side =
      switch alignment {
      case .start: "left"
      case .centre: "center"
      case .end: "right"
      }
    return
      "padding:8px \(isTight ? 8 : 12)px 8px 0;border-bottom:\(line);text-align:\(side);vertical-align:top;font-size:15px;"
      + "line-height:1.45;color:\(text)"
  }

  /// A picture fills the text's width and shrinks with it; a logo keeps its size on a white field of its own, so that
  /// it can be seen in the dark.
  func picture(width: Int) -> String {
    let shape = "display:block;width:100%;max-width:\(width)px;height:auto;border:0"
    return tone == .masthead ? shape + ";background-color:\(Colour.white);padding:6px;border-radius:4px" : shape
  }
}
