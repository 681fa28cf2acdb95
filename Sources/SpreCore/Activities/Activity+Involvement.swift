extension Activity {
  /// How users took part, where they did: an answer that says no is no involvement.
  public var involvement: String? { isWithoutUsers ? nil : userInvolvement }

  /// Whether the file says that users took no part, as with "nei", "Ingen." or "No, there was no time".
  ///
  /// "No" is also nynorsk for now, and "ingen" may begin any sentence: either is an answer only where its clause ends.
  public var isWithoutUsers: Bool {
    guard let words = userInvolvement?.lowercased() else { return false }
    let clause = words.prefix { !".,;:!–—".contains($0) }
    return [Substring(words), clause].contains { part in
      let words = part.split { !$0.isLetter && !$0.isNumber }
      return words.isEmpty || Self.answersOfNo.contains(words.joined(separator: " "))
    }
  }

  private static let answersOfNo: Set<String> = [
    "nei", "no", "false", "0", "ingen", "inga", "ikke", "ikkje", "none", "nobody",
    "ingen brukere", "ingen brukarar", "ingen brukermedvirkning", "inga brukarmedverknad", "ikke brukermedvirkning",
    "ikkje brukarmedverknad", "uten brukermedvirkning", "utan brukarmedverknad", "ikke aktuelt", "ikkje aktuelt",
    "ikke relevant", "ikkje relevant", "no users", "no user involvement", "not applicable", "not relevant", "n a",
  ]
}
