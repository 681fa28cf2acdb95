import SpreCore

/// Writes a message as it goes over the wire: its headers, the plain part, and the HTML with the pictures it carries.
struct MessageWriter {
  let message: MailMessage
  /// The slots whose marks in the texts become tokens, each alone where any value fits.
  let slots: [MessageSlot]

  func bytes() throws(HeaderProblem) -> [UInt8] {
    let headers = MessageHeaders(message: message, slots: slots)
    let boundary = boundary("=_")
    let plain = body("text/plain; charset=utf-8; format=flowed", message.text, .text)
    let rich = body("text/html; charset=utf-8", message.html, .html)
    var output = Array(try headers.fields().utf8)
    output += multipart("alternative", boundary)
    output += [0x0D, 0x0A]
    output += parts([plain, message.embedded.isEmpty ? rich : try related(rich, self.boundary("=_r"))], boundary)
    return output
  }

  /// The HTML and after it the pictures it shows (RFC 2387).
  private func related(_ html: [UInt8], _ boundary: String) throws(HeaderProblem) -> [UInt8] {
    var all = [html]
    for file in message.embedded { all.append(try file.part()) }
    return multipart("related", boundary, root: "text/html") + [0x0D, 0x0A] + parts(all, boundary)
  }

  private func multipart(_ kind: String, _ boundary: String, root: String? = nil) -> [UInt8] {
    let type = root.map { " type=\"\($0)\";" } ?? ""
    return Array("Content-Type: multipart/\(kind);\(type)\r\n boundary=\"\(boundary)\"\r\n".utf8)
  }

  private func parts(_ parts: [[UInt8]], _ boundary: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(parts.reduce(0) { $0 + $1.count + 50 } + 50)
    for part in parts {
      output += "--\(boundary)\r\n".utf8
      output += part
      output += "\r\n".utf8
    }
    output += "--\(boundary)--\r\n".utf8
    return output
  }

  private func body(_ type: String, _ text: String, _ place: MessageSlot.Place) -> [UInt8] {
    let head = "Content-Type: \(type)\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    let pieces = slots.pieces(of: text)
    var output = Array(head.utf8)
    output.reserveCapacity(head.utf8.count + text.utf8.count * 5 / 4)
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .words(let words): output += QuotedPrintable.encode(words, continues: index < pieces.count - 1)
      case .slot(let slot): output += "\(slot.token(place))=\r\n".utf8
      }
    }
    return output
  }

  /// A line that no part can hold, since `=_` never comes out of quoted-printable and base64.
  ///
  /// Neither of two boundaries begins with the other, as a line that begins with one ends its part (RFC 2046, 5.1.1).
  private func boundary(_ start: String) -> String {
    start + StableHash.hex(of: [message.id, message.subject, message.text, message.html])
  }
}
