import SpreCore
import SpreFormats

/// Writes an edition as a message: one that a mail program opens, or one for sending to fill and send.
struct MessageFile: Sendable {
  var brief: Brief
  var settings: NewsletterSettings
  var files: EditionFiles
  var purpose: Purpose

  /// What the message is for, by the ending of its file.
  enum Purpose: String, CaseIterable {
    /// A person opens it in a mail program, looks at it and sends it.
    case opened = "eml"
    /// Sending fills its slots for each receiver; its tokens are those of ``MessageTemplate``.
    case sent = "message"
  }

  /// Why there is no message; nothing new where the sender is missing or the subject broken.
  struct Refusal: Error {
    var findings: [Finding] = []
  }

  func encoded() -> Result<String, Refusal> {
    guard let sender = brief.organisation.sender else { return .failure(Refusal()) }
    let message = message(from: sender)
    do throws(SlotProblem) {
      let bytes = try MessageTemplate(message, slots: purpose == .sent ? MessageSlot.forSending : []).bytes
      return .success(String(decoding: bytes, as: UTF8.self))
    } catch {
      if error == .header(.controlCharacter(header: "Subject")) { return .failure(Refusal()) }
      return .failure(Refusal(findings: [finding(error, sender)]))
    }
  }

  private func message(from sender: Organisation.Sender) -> MailMessage {
    let domain = String(sender.address.split(separator: "@").last ?? "")
    let fill = purpose == .sent ? SlotFill.sending(page: files.pageAddress) : files.fill(for: .eml)
    let edition = files.edition(fill)
    let pictures = settings.embedsImages ? EmbeddedPictures(of: edition.document, in: brief, domain: domain) : nil
    var images = files.webImages
    images.embedded = pictures?.addresses ?? [:]
    let html = files.html(edition, fill, images)
    let text = files.text(edition, fill, .flowed)
    let hash = StableHash.hex(
      of: [brief.activity.id] + [files.group].compactMap(\.self)
        + [edition.language.rawValue, edition.subject.text, text, html])
    let mailbox = Mailbox(name: sender.name(for: edition.language), address: sender.address)
    let isSent = purpose == .sent
    return MailMessage(
      from: mailbox, to: [isSent ? Mailbox(address: MessageSlot.receiver.mark) : mailbox],
      subject: edition.subject.text,
      date: MessageDate(
        day: brief.activity.dates?.from ?? brief.today, hour: settings.hour, minute: settings.minute),
      id: "\(hash)\(isSent ? "." + MessageSlot.copy.mark : "")@\(domain)", language: edition.language,
      list: list(fill, edition.language, domain),
      headers: isSent ? [("Auto-Submitted", "auto-generated")] : [("X-Unsent", "1")],
      text: text, html: html, embedded: pictures?.files ?? [])
  }

  /// What mail programs learn of the list; another system's merge tags do not belong in headers.
  ///
  /// One click is promised only where the address tells who the reader is (RFC 8058): where sending fills it in.
  private func list(_ fill: SlotFill, _ language: Language, _ domain: String) -> MailingList {
    func address(_ slot: Slot) -> String? {
      fill[slot].flatMap { purpose == .sent || WebAddress.isAcceptable($0) ? $0 : nil }
    }
    let link = address(.unsubscribe)
    let isMailto = link?.lowercased().hasPrefix("mailto:") ?? false
    let mail = isMailto && settings.unsubscribeMail == nil ? nil : mailto
    return MailingList(
      name: brief.organisation.name.wording(for: language)?.text ?? "", id: settings.listId ?? "newsletter.\(domain)",
      unsubscribe: [link, mail].compactMap(\.self), hasOneClick: purpose == .sent,
      archive: brief.site.addressOfList(in: language) ?? (settings.showsView ? address(.view) : nil))
  }

  /// Where readers unsubscribe by mail: the setting, else the sender, who reads what comes in answer to the letter anyway.
  private var mailto: String? {
    (settings.unsubscribeMail ?? brief.organisation.sender.map { $0.address + "?subject=unsubscribe" }).map {
      "mailto:" + $0
    }
  }

  private func finding(_ problem: SlotProblem, _ sender: Organisation.Sender) -> Finding {
    guard case .header(let header) = problem else {
      return .badHeader(problem.message, at: brief.activity.origins.record)
    }
    switch header {
    case .badAddress, .badIdentifier: return .senderInvalid(sender.address, at: sender.origins["address"])
    case .badList: return .badHeader(header.message, at: settings.origins["listId"] ?? sender.origins["address"])
    case .badLink(_, let address) where address == mailto:
      return .badHeader(header.message, at: settings.origins["unsubscribeMail"] ?? brief.activity.origins.record)
    case .controlCharacter(let name), .tooLong(let name), .badLink(let name, _):
      return .badHeader(header.message, at: origin(of: name, sender))
    case .badName, .repeated, .badMediaType: return .badHeader(header.message, at: sender.origins["name"])
    }
  }

  /// Where the text of a header was written.
  private func origin(of header: String, _ sender: Organisation.Sender) -> Origin {
    switch header {
    case "Subject": Preflight.subjectOrigin(brief, settings)
    case "List-Unsubscribe": Preflight.slotOrigin(brief, .unsubscribe, .eml)
    case "List-Archive": Preflight.slotOrigin(brief, .view, .eml)
    case "List-Id": brief.places.nearest("organisation.name")
    default: sender.origins["name"]
    }
  }
}
