import SpreCore

/// Words of the letter that some groups' own editions have instead of the common ones.
struct GroupTexts: Sendable {
  /// The groups whose editions have them.
  var groups: Audience
  var subject: LocalizedText?
  var preheader: LocalizedText?
  var introduction: LocalizedText?
  /// Where each text was written, by its name.
  var origins: [String: Origin]
  var origin: Origin

  /// Reads an entry of the setting; nothing where it names no groups.
  init?(_ value: Value, main: Language) {
    guard let groups = value["groups"]?.audience else { return nil }
    self.groups = groups
    subject = value["subject"]?.localized(main: main)
    preheader = value["preheader"]?.localized(main: main)
    introduction = value["introduction"]?.localized(main: main)
    origins = Dictionary((value.entries ?? []).map { ($0.key, $0.value.origin) }) { first, _ in first }
    origin = value.origin
  }

  /// The texts, each with what the common letter says in the languages that it lacks; `title` is the activity's, which
  /// is the common subject where there is no other.
  func over(_ settings: NewsletterSettings, title: LocalizedText) -> GroupTexts {
    var whole = self
    whole.subject = subject?.over(settings.subject ?? title)
    whole.preheader = preheader?.over(settings.preheader)
    whole.introduction = introduction?.over(settings.introduction)
    return whole
  }

  /// The texts by their names, of those that there are.
  var texts: [(name: String, text: LocalizedText)] {
    [("subject", subject), ("preheader", preheader), ("introduction", introduction)].compactMap { name, text in
      text.map { (name, $0) }
    }
  }

  /// The setting as people may write it.
  static let declaration = FieldDeclaration(
    "groupTexts",
    .list(
      .record([
        FieldDeclaration("groups", .audience, required: true, nb: "Gruppene.", en: "The groups."),
        FieldDeclaration("subject", .localizedText, nb: "Emnet deres.", en: "Their subject."),
        FieldDeclaration(
          "preheader", .localizedText, nb: "Ordene innboksen viser etter emnet.",
          en: "The words an inbox shows after the subject."),
        FieldDeclaration(
          "introduction", .localizedText, nb: "Noen ord før sakene.", en: "Some words before the items."),
      ])),
    help: Phrase(
      nb: "Egne ord i gruppers egne utgaver; det som ikke er skrevet her, er som i det felles brevet.",
      en: "Words of their own in groups' own editions; what is not written here is as in the common letter."))
}

extension NewsletterSettings {
  /// The settings of a group's own edition; those of the common one without a group.
  ///
  /// What an entry says in a language stands before what later ones and the common letter say in it.
  func suited(to group: String?, title: LocalizedText) -> NewsletterSettings {
    guard let group else { return self }
    var settings = self
    for own in groupTexts.reversed() where own.groups.contains(group) {
      let whole = own.over(settings, title: title)
      settings.subject = whole.subject ?? settings.subject
      settings.preheader = whole.preheader ?? settings.preheader
      settings.introduction = whole.introduction ?? settings.introduction
      for (name, _) in own.texts { settings.origins[name] = own.origins[name] }
    }
    return settings
  }
}

extension LocalizedText {
  /// The text, and in the languages that it lacks another one.
  fileprivate func over(_ other: LocalizedText?) -> LocalizedText {
    LocalizedText(texts.merging(other?.texts ?? [:]) { own, _ in own })
  }
}
