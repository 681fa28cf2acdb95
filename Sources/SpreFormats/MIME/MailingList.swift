import SpreCore

/// What the headers of a message tell mail programs about the list it goes to (RFC 2369, RFC 2919, RFC 8058).
public struct MailingList: Sendable, Hashable {
  /// The list's name, as readers see it; none when empty.
  public var name: String
  /// What tells the list from every other one for as long as it lives, as a domain: `newsletter.example.org`.
  public var id: String
  /// Where readers unsubscribe: web and mailto addresses, the one to be preferred first.
  public var unsubscribe: [String]
  /// Whether a web address there unsubscribes at a POST without a question, so that mail programs have a button.
  ///
  /// RFC 8058 asks that the address tells who the reader is.
  public var hasOneClick: Bool
  /// Where earlier messages are read.
  public var archive: String?

  public init(
    name: String = "", id: String, unsubscribe: [String] = [], hasOneClick: Bool = false, archive: String? = nil
  ) {
    self.name = name
    self.id = id
    self.unsubscribe = unsubscribe
    self.hasOneClick = hasOneClick
    self.archive = archive
  }
}

extension MailingList {
  /// The names of the headers that a list writes.
  static let headers = ["List-Id", "List-Unsubscribe", "List-Unsubscribe-Post", "List-Archive"]

  /// The headers, each as its name and its words; `slots` may stand for web addresses.
  func fields(_ slots: [MessageSlot]) throws(HeaderProblem) -> [(name: String, words: [String])] {
    var fields = [(name: "List-Id", words: try identity())]
    if !unsubscribe.isEmpty {
      var words: [String] = []
      for (index, address) in unsubscribe.enumerated() {
        let word = try inBrackets(address, "List-Unsubscribe", slots)
        words.append(word + (index < unsubscribe.count - 1 ? "," : ""))
      }
      fields.append(("List-Unsubscribe", words))
    }
    if hasOneClick, unsubscribe.contains(where: { isSecure($0, slots) }) {
      fields.append(("List-Unsubscribe-Post", ["List-Unsubscribe=One-Click"]))
    }
    if let archive { fields.append(("List-Archive", [try inBrackets(archive, "List-Archive", slots)])) }
    return fields
  }

  /// The name and, in angle brackets, the identifier: at most 255 characters with a dot (RFC 2919, section 3).
  private func identity() throws(HeaderProblem) -> [String] {
    try HeaderField.check(name, in: "List-Id")
    guard let ascii = DomainName.ascii(id), ascii.contains(".") else { throw .badList(id) }
    return (name.isEmpty ? [] : Mailbox.nameWords(name, used: 9)) + ["<\(ascii)>"]
  }

  private func inBrackets(
    _ address: String, _ header: String, _ slots: [MessageSlot]
  ) throws(HeaderProblem) -> String {
    if let slot = slot(address, slots) { return "<\(slot.token(.header))>" }
    guard WebAddress.isAcceptable(address) else { throw .badLink(header: header, address) }
    return "<\(AddressInBrackets.ascii(address[...]))>"
  }

  private func isSecure(_ address: String, _ slots: [MessageSlot]) -> Bool {
    slot(address, slots) != nil || address.lowercased().hasPrefix("https://")
  }

  /// The slot whose mark the address is; one that takes no web address cannot stand here.
  private func slot(_ address: String, _ slots: [MessageSlot]) -> MessageSlot? {
    slots.first { $0.kind == .webAddress && $0.mark == address }
  }
}
