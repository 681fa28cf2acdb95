/// The style sheet of a message: what narrow windows and dark looks add where a mail program reads it.
///
/// Nothing depends on it; ``MailStyle`` alone already holds the layout.
struct MailSheet: Sendable {
  /// For the Word engine alone, which gives headings and cells a font of its own.
  var wordRules: String { "table,td,th,p,li,h1,h2,h3,h4,h5,h6,a{font-family:\(theme.wordFonts)}" }

  var theme: MailTheme

  var rules: String {
    """
    .masthead strong{font-size:16px;color:\(theme.light.accent)}
    a:focus{outline:2px solid;outline-offset:2px}
    @media (max-width:480px){.masthead,.body,.footer{padding-left:20px!important;padding-right:20px!important}\
    h1{font-size:26px!important}\(stackedRows)}
    @media (min-width:40em){.wide th,.wide td{word-break:normal}}
    @media (prefers-color-scheme:dark){\(dark)}
    """
  }

  /// The rows of a table that is too wide for the window, cell below cell.
  private var stackedRows: String {
    """
    .wide,.wide tbody,.wide tr,.wide td{display:block!important;width:auto!important}\
    .wide thead{display:none!important}\
    .wide tr{padding:8px 0;border-bottom:1px solid \(theme.light.line)}\
    .wide td{padding:2px 0!important;border:0!important;text-align:left!important}\
    .wide .label{display:inline!important;font-weight:700}
    """
  }

  private var dark: String {
    let colours = theme.dark
    return """
      .ground,.footer{background-color:\(colours.ground)!important}\
      .masthead,.body{background-color:\(colours.surface)!important;border-color:\(colours.accent)!important}\
      .body,.body h1,.body h3,.body h4,.body h5,.body h6,.body td,.body th{color:\(colours.text)!important}\
      .masthead,.footer{color:\(colours.quiet)!important}\
      h2,.masthead strong{color:\(colours.accent)!important;border-color:\(colours.accent)!important}\
      .ground a{color:\(colours.accent)!important}\
      .ground .button{background-color:\(colours.accent)!important}\
      .ground .button a{color:\(colours.onAccent)!important}\
      hr,blockquote,.wide tr,.body td,.body th{border-color:\(colours.line)!important}\
      .masthead{border-color:\(colours.accent)!important}
      """
  }
}
