import SpreCore

/// The style that stands on each element of a message, since many mail programs drop style sheets.
///
/// Only properties that the Word engine of classic Outlook reads are needed for the layout to hold; the rest refines it.
struct MailStyle: Sendable {
  var theme: MailTheme
  var tone: MailRenderer.Tone

  private var colours: MailTheme.Colours { theme.light }

  var text: Colour { tone == .body ? colours.text : colours.quiet }

  /// Font, size and colour; for a table cell, from which words inherit.
  ///
  /// Long words break by `word-break`, which Gmail and Outlook know; they do not know `overflow-wrap` (caniemail, 2022).
  var cell: String {
    let size = tone == .body ? "font-size:16px;line-height:1.6" : "font-size:14px;line-height:1.55"
    return "font-family:\(theme.fonts);\(size);color:\(text);word-break:break-word"
  }

  func heading(_ level: Int) -> String {
    switch level {
    case 1: "margin:0 0 20px;font-size:30px;line-height:1.2;font-weight:700;letter-spacing:-0.3px;color:\(colours.text)"
    case 2:
      "margin:44px 0 20px;padding:0 0 8px;border-bottom:2px solid \(colours.accent);font-size:22px;line-height:1.3;"
        + "font-weight:700;color:\(colours.accent)"
    case 3: "margin:28px 0 10px;font-size:19px;line-height:1.35;font-weight:700;color:\(colours.text)"
    default: "margin:24px 0 8px;font-size:16px;line-height:1.4;font-weight:700;color:\(colours.text)"
    }
  }

  var paragraph: String { tone == .body ? "margin:0 0 16px" : "margin:0 0 10px" }
  var link: String { "color:\(colours.accent);text-decoration:underline" }
  var list: String { "margin:0 0 16px 24px;padding:0" }
  var listItem: String { "margin:0 0 6px" }
  var quote: String { "margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid \(colours.line)" }
  var rule: String { "margin:28px 0;border:0;border-top:1px solid \(colours.line)" }
  var code: String { "font-family:Consolas,Menlo,monospace;font-size:14px" }
  var codeBlock: String { "margin:0 0 16px;white-space:pre-wrap;\(code);line-height:1.5" }
  var table: String { "margin:0 0 16px;border-collapse:collapse;width:100%" }
  var buttonCell: String { "padding:13px 26px;background-color:\(colours.accent);border-radius:4px" }
  var buttonLink: String {
    "color:\(colours.onAccent);text-decoration:none;font-family:\(theme.fonts);font-size:16px;font-weight:700"
  }

  func tableCell(_ alignment: Block.Table.Alignment, isHeader: Bool) -> String {
    let line = isHeader ? "2px solid \(colours.accent)" : "1px solid \(colours.line)"
    let side =
      switch alignment {
      case .start: "left"
      case .centre: "center"
      case .end: "right"
      }
    return "padding:8px 12px 8px 0;border-bottom:\(line);text-align:\(side);vertical-align:top;font-size:15px;"
      + "line-height:1.45;color:\(text)"
  }

  /// A picture fills the text's width and shrinks with it; a logo keeps its size on a white field of its own, so that
  /// it can be seen in the dark.
  func picture(width: Int) -> String {
    let shape = "display:block;width:100%;max-width:\(width)px;height:auto;border:0"
    return tone == .masthead ? shape + ";background-color:\(Colour.white);padding:6px;border-radius:4px" : shape
  }
}
