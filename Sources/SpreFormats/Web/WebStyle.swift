/// The style sheet that all of Spre's pages share.
///
/// Colours are `var(--ground)`, `--surface`, `--text`, `--quiet`, `--line`, `--accent`, `--on-accent`, `--error`,
/// `--warning` and `--note`. Classes: `quiet` for small print, `lead` for an opening paragraph, `button` for a link
/// that asks to be followed, `card` for a framed part, `badge` with `error`, `warning` or `note` for a severity,
/// `scroll` for a part that scrolls sideways, `centre` and `end` for cells, `wide` on header, main and footer,
/// `screen` for what paper can do without.
public enum WebStyle {
  /// The rules, ready for a `style` element.
  public static let sheet =
    ":root{color-scheme:light dark;\(WebPalette.light.properties)}\n"
    + "@media (prefers-color-scheme:dark){:root{\(WebPalette.dark.properties)}}\n" + rules + print

  private static let rules = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,\
    "Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
    header,main,footer{max-width:46rem;margin:0 auto;padding:1.5rem 1.25rem}
    header.wide,main.wide,footer.wide{max-width:84rem}
    header{padding-bottom:0}
    footer{margin-top:2rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.9rem}
    main:focus{outline:none}
    h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2rem 0 .75rem;text-wrap:balance}
    h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.25rem);margin-top:.5rem;letter-spacing:-.01em}
    h2{font-size:1.4rem;margin-top:2.5rem}
    h3{font-size:1.15rem}
    h4,h5,h6{font-size:1rem}
    p,ul,ol,pre,blockquote,dl,table,figure{margin:0 0 1rem}
    ul,ol{padding-left:1.5rem}
    li{margin:.25rem 0}
    a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.08em}
    a:hover{text-decoration-thickness:.16em}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
    img,svg{max-width:100%;height:auto}
    blockquote{margin-left:0;padding-left:1rem;border-left:4px solid var(--line)}
    hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
    code,pre,kbd{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
    code{background:var(--surface);padding:.1em .3em;border-radius:.25rem}
    pre{background:var(--surface);padding:1rem;border-radius:.5rem;overflow-x:auto}
    pre code{padding:0}
    table{border-collapse:collapse;font-size:.95rem}
    caption{text-align:start;font-weight:600;padding:.25rem 0 .5rem}
    th,td{padding:.5rem .75rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
    thead th{background:var(--surface);border-bottom-width:2px}
    .centre{text-align:center}
    .end{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
    .scroll{overflow-x:auto;margin:0 0 1rem}
    .scroll table{margin:0}
    .quiet{color:var(--quiet);font-size:.9rem}
    .lead{font-size:1.15rem}
    .card{border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;margin:0 0 1rem}
    .card>:last-child{margin-bottom:0}
    .button{display:inline-block;background:var(--accent);color:var(--on-accent);padding:.6rem 1.25rem;\
    border-radius:.375rem;font-weight:600;text-decoration:none}
    .button:hover{text-decoration:underline}
    .badge{display:inline-block;padding:0 .5rem;border:1px solid currentColor;border-radius:1rem;font-size:.85rem;\
    font-weight:600;white-space:nowrap}
    .error{color:var(--error)}
    .warning{color:var(--warning)}
    .note{color:var(--note)}
    .skip{position:absolute;left:-999rem;top:0;background:var(--accent);color:var(--on-accent);padding:.75rem 1.25rem;\
    z-index:1}
    .skip:focus{left:0}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    @media (forced-colors:active){.button,.badge{border:1px solid}}

    """

  private static let print = """
    @page{margin:18mm}
    @media print{:root{color-scheme:light;\(WebPalette.light.properties)}body{font-size:10.5pt}.skip,.screen{display:none}\
    header,main,footer,header.wide,main.wide,footer.wide{max-width:none;padding:0}.scroll{overflow:visible}\
    h1,h2,h3{break-after:avoid}tr,img,svg,.card{break-inside:avoid}thead{display:table-header-group}\
    a[href^="http"]:not(.button)::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}}

    """
}
