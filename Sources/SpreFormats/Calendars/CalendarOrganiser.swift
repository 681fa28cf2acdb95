/// Who stands behind what a calendar holds; RFC 5546 asks for one in a calendar that is published.
public struct CalendarOrganiser: Sendable, Hashable {
  /// The name that people see.
  public var name: String
  /// The mail address, such as `post@example.org`; the organiser is left out when no link may have it.
  public var mailAddress: String

  public init(name: String, mailAddress: String) {
    self.name = name
    self.mailAddress = mailAddress
  }

  var line: ContentLine? {
    ContentLine(address: "ORGANIZER", "mailto:\(mailAddress)", parameters: name.isEmpty ? [] : [("CN", name)])
  }
}
