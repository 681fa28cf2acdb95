/// A text that somebody could put into a title to make a draft say or do something else.
public struct HostileText: Sendable {
  /// What the text imitates, for telling which one got through.
  public var name: String
  /// The text itself.
  public var text: String

  /// A word that stands in every hostile text and nowhere else in the samples.
  public static let mark = "planted7q"

  /// The texts, each aimed at one way of writing carelessly.
  public static let all: [HostileText] = [
    HostileText(name: "an element", text: "<\(mark)>x</\(mark)>"),
    HostileText(name: "a script", text: "</title></style></script><script>\(mark)()</script>"),
    HostileText(name: "a picture", text: "<img src=x onerror=\(mark)()>"),
    HostileText(name: "double quotes", text: "\" onmouseover=\"\(mark)()\" data-\(mark)=\""),
    HostileText(name: "single quotes", text: "' onmouseover='\(mark)()' data-\(mark)='"),
    HostileText(name: "the end of a comment", text: "--><\(mark)><!--"),
    HostileText(name: "the end of a conditional comment", text: "<![endif]--><\(mark)>"),
    HostileText(name: "the end of character data", text: "]]><\(mark)/>"),
    HostileText(name: "references", text: "&lt;\(mark)&gt; &#60;\(mark)&#62; &\(mark) &amp; &"),
    HostileText(name: "mail headers", text: "x\r\nBcc: \(mark)@example.org\r\nX-\(mark): y\r\n\r\n<\(mark)>"),
    HostileText(name: "a line feed", text: "x\nX-\(mark): y"),
    HostileText(name: "an encoded word", text: "=?utf-8?Q?=0D=0AX-\(mark):_y?="),
    HostileText(name: "a calendar's lines", text: "x\r\nEND:VEVENT\r\nX-\(mark):y"),
    HostileText(name: "a calendar's marks", text: "x;X-\(mark)=\"y\":z,\\n"),
    HostileText(name: "control characters", text: "\(mark)\u{0}\u{1}\u{8}\u{1B}[31m\u{7F}\u{85}"),
    HostileText(name: "a formula", text: "=\(mark)+1"),
    HostileText(name: "a formula with plus", text: "+\(mark)"),
    HostileText(name: "a formula with minus", text: "-\(mark)"),
    HostileText(name: "a formula with at", text: "@\(mark)"),
    HostileText(name: "a formula after a tab", text: "\t=\(mark)"),
    HostileText(name: "a table's marks", text: "a\",\"=\(mark)\";\"b\"\r\n=\(mark),c | d"),
    HostileText(name: "merge tags", text: "*|\(mark)|* {{\(mark)}} %%\(mark)%% [[\(mark)]] ${\(mark)} {% \(mark) %}"),
    HostileText(name: "Markdown", text: "[\(mark)](javascript:\(mark)) ![x](\(mark)) # \(mark)\n---\n`"),
    HostileText(name: "a script's line ends", text: "\\\u{2028}\u{2029}');\(mark)();//"),
    HostileText(name: "writing from the right", text: "\u{202E}\(mark) שלום مرحبا\u{2066}"),
    HostileText(name: "a path upwards", text: "../../\(mark)"),
    HostileText(name: "an absolute path", text: "/etc/\(mark)"),
    HostileText(name: "a path of another system", text: "C:\\\(mark)\\NUL"),
    HostileText(name: "a long word", text: mark + String(repeating: "å", count: 2000)),
    HostileText(name: "many words", text: String(repeating: "\(mark) ord ", count: 200)),
    HostileText(name: "emoji", text: "\(mark) 👩‍👩‍👧‍👦🇳🇴🧑🏽‍🔬 Z" + String(repeating: "\u{308}", count: 60)),
    HostileText(name: "nothing but space", text: " \u{A0}\u{200B} "),
    HostileText(name: "nothing", text: ""),
  ]
}
