import SpreCore

/// The features that messages may use, against the mail programs of ``MailClient``.
///
/// Data of caniemail.com as of June 2026 (github.com/hteumeuleu/caniemail, latest value for each program), under this
/// licence:
///
/// MIT License. Copyright (c) 2019 Rémi Parmentier.
///
/// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
/// documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
/// rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
/// persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice
/// and this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS
/// PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
/// MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
/// HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
/// ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
///
/// The fallbacks are Spre's own.
public enum MailFeatureTable {
  /// The month that the data is of.
  public static let month = "2026-06"

  /// The feature that a message's key stands for.
  public static func feature(for key: String) -> MailFeature? { byKey[key] }

  /// Whether a key is of HTML 4.01 or CSS 2.1 (both W3C), is for Word or screen readers alone, or says nothing that
  /// readers see; caniemail.com has no page for it.
  public static func isBasic(_ key: String) -> Bool { basics.contains(key) }

  private static let byKey = Dictionary(
    all.flatMap { feature in feature.keys.map { ($0, feature) } }
  ) { first, _ in first }

  private static let basics: Set<String> = [
    "<html>", "<head>", "<title>", "<meta>", "<thead>", "<tbody>", "<th>", "<p>", "<a>", "<em>", "<s>", "<br>",
    "@charset", "@name", "@content", "@class", "@style", "@bgcolor", "@scope", "@start", "@href", "@src", "@alt",
    "@aria-roledescription", "meta charset", "meta viewport", "meta supported-color-schemes", "meta format-detection",
    "meta x-apple-disable-message-reformatting", "href http", "href https", "href merge tag", "color", "font-family",
    "font-style", "mso-hide",
  ]

  /// The features by what they are of: the page, HTML, CSS, pictures.
  public static let all: [MailFeature] = [
    MailFeature(
      "html-doctype", tested: "2019-07-25", "nyyyyyyyyyyynn", ["<!doctype>"],
      .init([], Phrase(nb: "Siden holder også i eldre visninger.", en: "The page holds in older modes too."))),
    MailFeature(
      "html-body", tested: "2021-11-30", "yaaaaayynaaayy", ["<body>"],
      .init(
        ["@bgcolor"],
        Phrase(nb: "Bunnfargen står også på omslaget inni.", en: "The ground stands on the wrapper inside too."))),
    MailFeature(
      "html-meta-color-scheme", tested: "2023-09-18", "nnnnnnynnnnnyn", ["meta color-scheme"],
      .init([], Phrase(nb: "Fargene tåler å bli snudd.", en: "The colours bear being turned over."))),
    MailFeature(
      "html-style", tested: "2023-07-27", "ayaaanyyyyyyyy", ["<style>"],
      .init([], Phrase(nb: "Alt som trengs, står på hvert element.", en: "Whatever is needed stands on each element."))),
    MailFeature(
      "html-comments", tested: "2024-05-1", "yyyyyyyyyyyyyy", ["<!-- -->"]),
    MailFeature(
      "html-div", tested: "2020-05-08", "yyyyyyyyyyyyyy", ["<div>"]),
    MailFeature(
      "html-table", tested: "2019-09-15", "yyyyyyyyyyyyyy", ["<table>", "<tr>", "<td>"]),
    MailFeature(
      "html-h1-h6", tested: "2020-05-08", "yyyyyyyyyyyyyy", ["<h1>", "<h2>", "<h3>", "<h4>", "<h5>", "<h6>"]),
    MailFeature(
      "html-blockquote", tested: "2020-05-08", "yyyyyyyyyyyyyy", ["<blockquote>"]),
    MailFeature(
      "html-lists", tested: "2024-02-17", "aaaaaayyaaaayy", ["<ul>", "<ol>", "<li>"],
      .init(
        [],
        Phrase(
          nb: "Punkter og tall vises; innrykket kan bli et annet.",
          en: "Bullets and numbers show; the indent may differ."))),
    MailFeature(
      "html-img", tested: "2023-12-16", "yyyyyyyyyyyyuy", ["<img>"]),
    MailFeature(
      "html-hr", tested: "2023-09-08", "yyyyyyyyyyyyyy", ["<hr>"]),
    MailFeature(
      "html-pre", tested: "2023-04-25", "yyyyyyyyyyyyyy", ["<pre>"]),
    MailFeature(
      "html-code", tested: "2023-04-25", "yyyyyyyyyyyyyy", ["<code>"]),
    MailFeature(
      "html-anchor-links", tested: "2019-08-08", "yyynyyyyyyyayn", ["href #"],
      .init(
        [],
        Phrase(nb: "Innholdslisten leses uten lenkene også.", en: "The list of contents reads without its links too."))),
    MailFeature(
      "html-mailto-links", tested: "2021-05-20", "yyyyyyyyyyyyyy", ["href mailto:"]),
    MailFeature(
      "html-strong", tested: "2020-05-08", "yyyyyyyyyyyyyy", ["<strong>"]),
    MailFeature(
      "html-span", tested: "2020-05-08", "yyyyyyyyyyyyyy", ["<span>"]),
    MailFeature(
      "html-lang", tested: "2020-10-25", "yyyyyyyyyyyayy", ["@lang"]),
    MailFeature(
      "html-dir", tested: "2021-11-01", "ayyyyayyyyyyyy", ["@dir"],
      .init(
        [],
        Phrase(
          nb: "Retningen står på omslaget og på hvert avsnitt.",
          en: "The direction stands on the wrapper and on each paragraph."))),
    MailFeature(
      "html-role", tested: "2020-02-04", "yyyyyyyyyyyayy", ["@role"]),
    MailFeature(
      "html-aria-label", tested: "2019-02-28", "yyyyyyyyyyynny", ["@aria-label"]),
    MailFeature(
      "html-align", tested: "2021-11-10", "yyyyyyyyayyyyy", ["@align"]),
    MailFeature(
      "html-valign", tested: "2020-12-21", "yyyyyyyyyyyyyy", ["@valign"]),
    MailFeature(
      "html-width", tested: "2019-09-27", "ayyyyyyyyyyyyy", ["@width"],
      .init(
        [],
        Phrase(
          nb: "Bare hele tall i piksler og prosent brukes.", en: "Only whole numbers of pixels and percent are used."))),
    MailFeature(
      "html-height", tested: "2019-09-27", "ayyyyyyyyyyyyy", ["@height"],
      .init([], Phrase(nb: "Bare hele tall i piksler brukes.", en: "Only whole numbers of pixels are used."))),
    MailFeature(
      "html-cellpadding", tested: "2024-05-01", "yyyyyyyyyyyyyy", ["@cellpadding"]),
    MailFeature(
      "html-cellspacing", tested: "2024-05-01", "yyyyyyyyyyyyyy", ["@cellspacing"]),
    MailFeature(
      "css-margin", tested: "2019-10-01", "aaaaaayyaaaayy",
      ["margin", "margin-top", "margin-right", "margin-bottom", "margin-left"],
      .init(
        [],
        Phrase(
          nb: "Ingen marg er negativ, og tabellen er midtstilt med align.",
          en: "No margin is negative, and the table is centred by align."))),
    MailFeature(
      "css-padding", tested: "2019-07-25", "ayyyyyyyyyyyyy",
      ["padding", "padding-top", "padding-right", "padding-bottom", "padding-left"],
      .init(
        [],
        Phrase(
          nb: "Rommet som trengs, står på celler; resten er luft.",
          en: "The space that is needed stands on cells; the rest is air."))),
    MailFeature(
      "css-background-color", tested: "2019-02-28", "yyyyyyyyyyyyyy", ["background-color"]),
    MailFeature(
      "css-font-size", tested: "2024-02-28", "ayyyyyyyyyyaya", ["font-size"],
      .init([], Phrase(nb: "Størrelsene er hele piksler.", en: "The sizes are whole pixels."))),
    MailFeature(
      "css-font-weight", tested: "2022-06-23", "ayyyyyyyyyyayy", ["font-weight"],
      .init([], Phrase(nb: "Bare vanlig og halvfet brukes.", en: "Only normal and bold are used."))),
    MailFeature(
      "css-line-height", tested: "2021-10-02", "ayyyyyyyyyyyyy", ["line-height"],
      .init([], Phrase(nb: "Linjene får programmets egen avstand.", en: "The lines get the program's own spacing."))),
    MailFeature(
      "css-letter-spacing", tested: "2020-01-19", "ayyyyyyyyyyyyy", ["letter-spacing"],
      .init([], Phrase(nb: "Overskriften får vanlig avstand.", en: "The heading gets normal spacing."))),
    MailFeature(
      "css-word-break", tested: "2022-02-15", "yayaaaaaaaanya", ["word-break"],
      .init([], Phrase(nb: "Lange ord kan stikke ut, men leses.", en: "Long words may stick out, yet read."))),
    MailFeature(
      "css-border", tested: "2021-07-22", "ayyyyyyyyyyyyy",
      ["border", "border-top", "border-right", "border-bottom", "border-left", "border-color"],
      .init([], Phrase(nb: "Streken er pynt.", en: "The line is decoration."))),
    MailFeature(
      "css-border-collapse", tested: "2023-12-20", "yyyyyyyyyyyyyy", ["border-collapse"]),
    MailFeature(
      "css-border-radius", tested: "2021-03-09", "nyyyyyyyyyyayy", ["border-radius"],
      .init([], Phrase(nb: "Hjørnene blir rette.", en: "The corners are square."))),
    MailFeature(
      "css-text-align", tested: "2025-11-14", "ayyyaayyyyaaya", ["text-align"],
      .init([], Phrase(nb: "Teksten står til venstre.", en: "The text stands to the left."))),
    MailFeature(
      "css-text-decoration", tested: "2019-02-28", "ayyaayyyyyyyyy", ["text-decoration"],
      .init([], Phrase(nb: "Bare understreking, som alle viser.", en: "Only underlining, which all show."))),
    MailFeature(
      "css-vertical-align", tested: "2020-12-21", "yyyyyyyyyyyyyy", ["vertical-align"]),
    MailFeature(
      "css-white-space", tested: "2019-02-28", "nyyaayyyyyyyyn", ["white-space"],
      .init(["<pre>"], Phrase(nb: "Elementet pre holder linjene.", en: "The element pre keeps the lines."))),
    MailFeature(
      "css-width", tested: "2019-09-27", "ayyyyyyyyyyyyy", ["width"],
      .init(
        ["@width", "max-width"],
        Phrase(nb: "Bredden står også som attributt.", en: "The width stands as an attribute too."))),
    MailFeature(
      "css-max-width", tested: "2019-08-02", "ayyyyyyyyyyyyy", ["max-width"],
      .init(
        ["@width", "display:none"],
        Phrase(nb: "Bredden står også som attributt.", en: "The width stands as an attribute too."))),
    MailFeature(
      "css-min-width", tested: "2021-11-29", "nyyyyyyyyyyyyy", ["min-width"],
      .init([], Phrase(nb: "Ord i smale kolonner kan brytes.", en: "Words in narrow columns may break."))),
    MailFeature(
      "css-max-height", tested: "2021-11-29", "nyyyyyyyyyyyyy", ["max-height"],
      .init(
        ["display:none"],
        Phrase(nb: "Teksten er skjult på tre andre måter.", en: "The text is hidden in three other ways."))),
    MailFeature(
      "css-height", tested: "2019-09-27", "ayyyyyyyyyynyy", ["height"],
      .init(
        ["@height", "@width"],
        Phrase(nb: "Høyden står også som attributt.", en: "The height stands as an attribute too."))),
    MailFeature(
      "css-display", tested: "2021-12-01", "ayyaayyyyyyayy", ["display"],
      .init(["@width"], Phrase(nb: "Bildet står alene i avsnittet.", en: "The picture stands alone in its paragraph."))),
    MailFeature(
      "css-display-none", tested: "2019-02-28", "ayyyynyyyyyyyy", ["display:none"],
      .init(
        ["mso-hide"],
        Phrase(
          nb: "Teksten er skjult på tre andre måter, og i Word med mso-hide.",
          en: "The text is hidden in three other ways, and in Word by mso-hide."))),
    MailFeature(
      "css-opacity", tested: "2019-02-28", "nyyyynyyyyyyyy", ["opacity"],
      .init(
        ["display:none"],
        Phrase(nb: "Teksten er skjult på tre andre måter.", en: "The text is hidden in three other ways."))),
    MailFeature(
      "css-overflow", tested: "2025-05-27", "naaaaaaaaaaaya", ["overflow"],
      .init(
        ["display:none"],
        Phrase(nb: "Teksten er skjult på tre andre måter.", en: "The text is hidden in three other ways."))),
    MailFeature(
      "css-outline", tested: "2022-03-17", "nyyyyyyyyyyyyy", ["outline"],
      .init([], Phrase(nb: "Programmets egen markering av fokus vises.", en: "The program's own mark of focus shows."))),
    MailFeature(
      "css-outline-offset", tested: "2022-12-26", "nnnnnnyynnnnyy", ["outline-offset"],
      .init([], Phrase(nb: "Markeringen ligger tett på.", en: "The mark lies close."))),
    MailFeature(
      "css-important", tested: "2021-11-30", "ayaaaayyyyyayy", ["!important"],
      .init([], Phrase(nb: "Gjelder bare regler som pynter.", en: "Concerns only rules that refine."))),
    MailFeature(
      "css-at-media", tested: "2023-12-13", "naaaanyyaaaana", ["@media", "@media max-width", "@media min-width"],
      .init([], Phrase(nb: "Oppsettet krymper uten regelen.", en: "The layout shrinks without the rule."))),
    MailFeature(
      "css-at-media-prefers-color-scheme", tested: "2023-03-08", "nynnnnyyyyynny", ["@media prefers-color-scheme"],
      .init(
        [],
        Phrase(nb: "Fargene tåler å bli snudd av programmet.", en: "The colours bear being turned over by the program.")
      )),
    MailFeature(
      "css-pseudo-class-focus", tested: "2019-10-28", "nannnnynanyyyy", [":focus"],
      .init([], Phrase(nb: "Programmets egen markering av fokus vises.", en: "The program's own mark of focus shows."))),
    MailFeature(
      "css-selector-class", tested: "2019-10-13", "yyyaanyyyyyyyy", ["selector ."],
      .init([], Phrase(nb: "Gjelder bare regler som pynter.", en: "Concerns only rules that refine."))),
    MailFeature(
      "css-selector-type", tested: "2019-10-13", "yyyaanyyyyyyyy", ["selector type"],
      .init([], Phrase(nb: "Gjelder bare regler som pynter.", en: "Concerns only rules that refine."))),
    MailFeature(
      "css-selector-descendant", tested: "2019-10-13", "yyyaanyyyyyyyy", ["selector descendant"],
      .init([], Phrase(nb: "Gjelder bare regler som pynter.", en: "Concerns only rules that refine."))),
    MailFeature(
      "css-selector-grouping", tested: "2019-10-13", "yyyaanyyyyyyyy", ["selector ,"],
      .init([], Phrase(nb: "Gjelder bare regler som pynter.", en: "Concerns only rules that refine."))),
    MailFeature(
      "css-unit-px", tested: "2020-02-25", "yyyyyyyyyyyyyy", ["unit px"]),
    MailFeature(
      "css-unit-percent", tested: "2020-02-25", "yyyyyyyyyyyyyy", ["unit %"]),
    MailFeature(
      "css-unit-em", tested: "2020-02-25", "yyyyyyyyyyyyyy", ["unit em"]),
    MailFeature(
      "image-png", tested: "2020-02-06", "yyyyyyyyyyyyyy", ["image png"]),
    MailFeature(
      "image-jpg", tested: "2020-02-06", "yyyyyyyyyyyyyy", ["image jpg", "image jpeg"]),
    MailFeature(
      "image-gif", tested: "2020-02-06", "ayyyyyyyyyyyyy", ["image gif"],
      .init(
        ["@alt"],
        Phrase(nb: "Outlook viser første bilde i en animasjon.", en: "Outlook shows the first picture of an animation.")
      )),
    MailFeature(
      "image-svg", tested: "2023-01-15", "yynaanyyyyyyyy", ["image svg"],
      .init(["@alt"], Phrase(nb: "Teksten til bildet vises i stedet.", en: "The picture's words show instead."))),
    MailFeature(
      "image-webp", tested: "2021-02-06", "nyaaaayyyyyyyy", ["image webp"],
      .init(["@alt"], Phrase(nb: "Teksten til bildet vises i stedet.", en: "The picture's words show instead."))),
    MailFeature(
      "image-avif", tested: "2023-01-14", "nyaaaayyyyyyyy", ["image avif"],
      .init(["@alt"], Phrase(nb: "Teksten til bildet vises i stedet.", en: "The picture's words show instead."))),
  ]
}
