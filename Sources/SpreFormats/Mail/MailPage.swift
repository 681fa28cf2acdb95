public import SpreCore

/// A complete HTML message: one column that holds without a style sheet, at 320 pixels and in classic Outlook.
///
/// Language and direction stand on `html` and again inside `body`, because mail programs drop the outer element.
public struct MailPage: Sendable {
  /// The title of the page, which is also what screen readers call the message.
  public var title: String
  /// The words that an inbox shows after the subject; seen nowhere else.
  public var preheader: String
  /// The language of the message.
  public var language: Language
  /// The colours and measures.
  public var theme: MailTheme
  /// Who sends, above the content; left out when empty.
  public var masthead: [Node]
  /// What the message says.
  public var content: [Node]
  /// The small print below the content; left out when empty.
  public var footer: [Node]

  public init(
    title: String, preheader: String = "", language: Language, theme: MailTheme, masthead: [Node] = [],
    content: [Node], footer: [Node] = []
  ) {
    self.title = title
    self.preheader = preheader
    self.language = language
    self.theme = theme
    self.masthead = masthead
    self.content = content
    self.footer = footer
  }

  /// The message as text, with its doctype.
  public func html() -> String { MarkupWriter.page(element) }

  /// The message as its root element.
  public var element: Element {
    Element(
      "html", ["lang": language.rawValue, "dir": "ltr"],
      [
        .tag("head", [:], head),
        .tag(
          "body",
          [
            "class": "ground", "bgcolor": theme.light.ground.description,
            "style": "margin:0;padding:0;\(ground)",
          ],
          [wrapper]),
      ])
  }

  private var ground: String { "background-color:\(theme.light.ground)" }

  private var head: [Node] {
    let sheet = MailSheet(theme: theme)
    return [
      .tag("meta", ["charset": "utf-8"]),
      .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .tag("meta", ["name": "color-scheme", "content": "light dark"]),
      .tag("meta", ["name": "supported-color-schemes", "content": "light dark"]),
      .tag(
        "meta", ["name": "format-detection", "content": "telephone=no, date=no, address=no, email=no, url=no"]),
      .tag("meta", ["name": "x-apple-disable-message-reformatting", "content": ""]),
      .tag("title", [:], title),
      .outlookOnly([.tag("style", [:], [.styleSheet(sheet.wordRules)])]),
      .tag("style", [:], [.styleSheet(sheet.rules)]),
    ]
  }

  private var wrapper: Node {
    var nodes: [Node] = []
    if !preheader.isEmpty { nodes.append(hiddenPreheader) }
    nodes.append(frame)
    return .tag(
      "div",
      [
        "role": "article", "aria-roledescription": "email", "aria-label": title, "lang": language.rawValue,
        "dir": "ltr", "class": "ground", "style": "padding:24px 0;\(ground)",
      ],
      nodes)
  }

  /// The preheader, and after it characters without width so that an inbox does not go on with the first line.
  private var hiddenPreheader: Node {
    let hidden =
      "display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all"
    return .tag("div", ["style": hidden], preheader + String(repeating: "\u{00A0}\u{200C}", count: 60))
  }

  /// A table of the full width that shrinks with the window: Word reads the first width, all others the limit.
  private var frame: Node {
    var rows: [Node] = []
    if !masthead.isEmpty { rows.append(row(masthead, .masthead)) }
    rows.append(row(content, .body))
    if !footer.isEmpty { rows.append(row(footer, .footer)) }
    return .tag(
      "table",
      [
        "role": "presentation", "align": "center", "width": String(theme.width), "cellpadding": "0",
        "cellspacing": "0", "style": "width:\(theme.width)px;max-width:100%;margin:0 auto",
      ],
      rows)
  }

  private func row(_ nodes: [Node], _ tone: MailRenderer.Tone) -> Node {
    let colours = theme.light
    let side = theme.padding
    let (name, background, place): (String, Colour, String) =
      switch tone {
      case .masthead: ("masthead", colours.surface, "padding:24px \(side)px 0;border-top:6px solid \(colours.accent)")
      case .body: ("body", colours.surface, "padding:28px \(side)px 40px")
      case .footer: ("footer", colours.ground, "padding:28px \(side)px 16px")
      }
    let font = MailStyle.cell(theme, tone)
    return .tag(
      "tr", [:],
      [
        .tag(
          "td",
          [
            "class": name, "bgcolor": background.description,
            "style": "\(place);background-color:\(background);\(font)",
          ], nodes)
      ])
  }
}
