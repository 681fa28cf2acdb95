import SpreCore

/// A field of the letter that sending fills in.
enum Slot: String, Sendable, CaseIterable {
  /// The reader's name, for the greeting.
  case name
  case unsubscribe
  /// The letter in a browser.
  case view

  /// What a merge tag stands between in the sending systems in use (Mailchimp, Brevo, Make, APSIS, listmonk and kin).
  private static let marks = [("*|", "|*"), ("{{", "}}"), ("[[", "]]"), ("%%", "%%"), ("[", "]"), ("{", "}")]

  /// Whether a text may fill the slot: a web or mail address, or another system's merge tag; a name may be any words,
  /// also none.
  func accepts(_ text: String) -> Bool {
    if self == .name { return Slot.isOneLine(text) && !WebAddress.isAcceptable(text) }
    return WebAddress.isAcceptable(text) || Slot.isMergeTag(text)
  }

  static func isMergeTag(_ text: String) -> Bool {
    let isMarked = marks.contains { opener, closer in
      text.hasPrefix(opener) && text.hasSuffix(closer) && text.utf8.count > opener.utf8.count + closer.utf8.count
    }
    guard isMarked else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isWhitespace && scalar.value > 0x20 && scalar.value != 0x7F
        && !"\"'`<>\\".unicodeScalars.contains(scalar)
    }
  }

  private static func isOneLine(_ text: String) -> Bool {
    text.unicodeScalars.count <= 200
      && text.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0.value != 0x2028 && $0.value != 0x2029
      }
  }
}

extension Slot {
  /// What `spre.yml` may say of the slot.
  var declaration: FieldDeclaration {
    switch self {
    case .name: FieldDeclaration(rawValue, .text, nb: "Mottakerens navn.", en: "The recipient's name.")
    case .unsubscribe:
      FieldDeclaration(rawValue, .text, nb: "Der leseren melder seg av.", en: "Where readers unsubscribe.")
    case .view:
      FieldDeclaration(
        rawValue, .text, nb: "Der leseren åpner brevet i nettleseren.",
        en: "Where readers open the letter in a browser.")
    }
  }
}

/// A way of exporting, for which `spre.yml` says what the slots become.
enum Export: String, Sendable, CaseIterable {
  /// A file for another system to send.
  case html
  /// A message to open in a mail program.
  case eml
}
