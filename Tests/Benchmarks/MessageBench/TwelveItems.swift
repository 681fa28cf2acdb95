import SpreCore
import SpreFormats

/// A letter of twelve items, each a title, a picture, a summary and a button, in Norwegian.
struct TwelveItems {
  private let lead =
    "Tjenesten har laget en ny håndbok for lærings- og mestringstilbud på sykehus og i kommuner. Den samler erfaringer "
    + "fra ti år, med øvelser, sjekklister og forslag til samtaler med pårørende, og kan brukes gratis."
  private let theme = MailTheme(brand: Colour("#1f4e5f")!)

  private var document: Document {
    let items = (1...12).flatMap { number -> [Block] in
      let url = "https://example.org/saker/\(number)"
      return [
        Block(.heading(level: 2, [.link(url: url, [.text("Sak nummer \(number): ny håndbok på vei")])])),
        Block(.image(Block.Image(source: "items/\(number).png", alternative: .text("Forsiden på bok \(number)")))),
        Block(.paragraph([.text(lead)])),
        Block(.button(label: [.text("Les om håndbok \(number)")], url: url)),
      ]
    }
    return Document([Block(.heading(level: 1, [.text("Nytt i november")]))] + items)
  }

  func html() -> String {
    let images = ImageSources(base: "https://bilder.example.org")
    func nodes(_ document: Document, _ tone: MailRenderer.Tone) -> [Node] {
      MailRenderer(
        theme: theme, links: LinkPolicy(mergeTags: [MessageSlot.unsubscribe.mark]), images: images, tone: tone
      )
      .render(document, language: .nb)
    }
    return MailPage(
      title: "Nytt i november", preheader: "Tolv saker", language: .nb, theme: theme,
      masthead: nodes(wayOut, .masthead), content: nodes(document, .body), footer: nodes(wayOut, .footer)
    ).html()
  }

  func text() -> String {
    PlainTextRenderer(width: 72, form: .flowed, links: LinkPolicy(mergeTags: [MessageSlot.unsubscribe.mark])).render(
      Document(wayOut.blocks + document.blocks + wayOut.blocks), language: .nb)
  }

  func message(html: String, text: String) -> MailMessage {
    MailMessage(
      from: Mailbox(name: "Tjenesten på Ørland", address: "post@example.org"),
      to: [Mailbox(address: MessageSlot.receiver.mark)], subject: "Nytt i november: læring og mestring",
      date: MessageDate(day: Day("2026-11-02")!, hour: 9, minute: 0), id: "brev.\(MessageSlot.copy.mark)@example.org",
      language: .nb, headers: [("Auto-Submitted", "auto-generated")], text: text, html: html)
  }

  func encoded(html: String, text: String) throws -> [UInt8] {
    try MessageTemplate(message(html: html, text: text), slots: MessageSlot.forSending).bytes
  }

  /// The letter with as much text after it as makes the whole message so large.
  func large(bytes: Int) throws -> MailMessage {
    let small = try MessageTemplate(filled(""), slots: MessageSlot.forSending).bytes.count
    let line = String(repeating: "Mer om mestring og lering. ", count: 2) + "\n"
    return filled(String(repeating: line, count: max(0, bytes - small) / line.utf8.count))
  }

  private func filled(_ more: String) -> MailMessage {
    var message = message(html: html(), text: text() + more)
    message.list = MailingList(
      name: "Nytt", id: "newsletter.example.org",
      unsubscribe: [MessageSlot.unsubscribe.mark, "mailto:av@example.org"], hasOneClick: true)
    return message
  }

  private var wayOut: Document {
    Document([
      Block(
        .paragraph([
          .text("Hei\(MessageSlot.name.mark)! "),
          .link(url: MessageSlot.unsubscribe.mark, [.text("Meld deg av")]),
        ]))
    ])
  }

  /// What the slots become for one receiver.
  static func receiver(_ number: Int) -> [String: String] {
    [
      "name": "Åse Nordmann \(number)", "unsubscribe": "https://example.org/av?k=\(number * 7919)&l=nytt",
      "receiver": "mottaker\(number)@example.org", "copy": "\(number)",
    ]
  }
}
