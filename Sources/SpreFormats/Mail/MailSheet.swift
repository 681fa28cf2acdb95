/// The style sheet of a message: what narrow windows and dark looks add where a mail program reads it.
///
/// Nothing depends on it; ``MailStyle`` alone already holds the layout.
struct MailSheet: Sendable {
  /// For the Word engine alone, which gives headings and cells a font of its own.
  static let wordRules = "table,td,th,p,li,h1,h2,h3,h4,h5,h6,a{font-family:'Segoe UI',Arial,sans-serif}"

  var theme: MailTheme

  var rules: String {
    """
    .masthead strong{font-size:16px;color:\(theme.light.accent)}
    a:focus{outline:2px solid;outline-offset:2px}
    @media (max-width:480px){.masthead,.body,.footer{padding-left:20px!important;padding-right:20px!important}\
    h1{font-size:26px!important}}
    @media (prefers-color-scheme:dark){\(dark)}
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
      hr,blockquote,.body td,.body th{border-color:\(colours.line)!important}\
      .masthead{border-color:\(colours.accent)!important}
      """
  }
}
