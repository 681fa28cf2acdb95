import SpreCore
import SpreFormats

/// Writes an edition as a message that a mail program opens, ready to be looked at and sent.
struct MessageFile: Sendable {
  var brief: Brief
  var settings: NewsletterSettings
  var files: EditionFiles

  /// Why there is no message; a missing sender and a broken subject have been found before.
  struct Refusal: Error {
    var finding: Finding?
  }

  func encoded() -> Result<String, Refusal> {
    guard let sender = brief.organisation.sender else { return .failure(Refusal()) }
    let fill = files.fill(for: .eml)
    let edition = files.edition(fill)
    let html = files.html(edition, fill, files.webImages)
    let text = files.text(edition, .flowed)
    let mailbox = Mailbox(name: sender.name, address: sender.address)
    let hash = StableHash.hex(of: [brief.activity.id, edition.language.rawValue, edition.subject.text, text, html])
    let message = MailMessage(
      from: mailbox, to: [mailbox], subject: edition.subject.text,
      date: MessageDate(
        day: brief.activity.dates?.from ?? brief.today, hour: settings.hour, minute: settings.minute),
      id: "\(hash)@\(sender.address.split(separator: "@").last ?? "")", language: edition.language,
      headers: headers(fill), text: text, html: html)
    do throws(HeaderProblem) {
      return .success(try message.encoded())
    } catch {
      if error == .controlCharacter(header: "Subject") { return .failure(Refusal()) }
      return .failure(Refusal(finding: finding(error, sender)))
    }
  }

  /// Addresses go into headers as such (RFC 2369); another system's merge tags do not belong there.
  private func headers(_ fill: SlotFill) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    if let address = fill[.unsubscribe], WebAddress.isAcceptable(address) {
      headers.append(("List-Unsubscribe", "<\(address)>"))
    }
    if settings.showsView, let address = fill[.view], WebAddress.isAcceptable(address) {
      headers.append(("List-Archive", "<\(address)>"))
    }
    headers.append(("X-Unsent", "1"))
    return headers
  }

  private func finding(_ problem: HeaderProblem, _ sender: Organisation.Sender) -> Finding {
    let header: String
    switch problem {
    case .badAddress, .badIdentifier: return .senderInvalid(sender.address, at: sender.origins["address"])
    case .controlCharacter(let name), .tooLong(let name): header = name
    case .badName, .repeated: header = "From"
    }
    let origin =
      switch header {
      case "Subject": Preflight.subjectOrigin(brief, settings)
      case "List-Unsubscribe": Preflight.slotOrigin(brief, .unsubscribe, .eml)
      case "List-Archive": Preflight.slotOrigin(brief, .view, .eml)
      default: sender.origins["name"]
      }
    return .badHeader(problem, at: origin)
  }
}
