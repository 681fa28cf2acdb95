public import SpreCore

/// A mail program that messages are tried against, by the name that caniemail.com has for it.
///
/// The order is that of the letters in ``MailFeature/support``. The new Outlook for Windows has no row of its own there.
public enum MailClient: String, Sendable, Hashable, CaseIterable {
  case classicOutlook = "outlook.windows"
  case outlookCom = "outlook.outlook-com"
  case gmail = "gmail.desktop-webmail"
  case gmailOnIPhone = "gmail.ios"
  case gmailOnAndroid = "gmail.android"
  /// Gmail in a telephone's browser, which drops every style sheet, as the apps do with accounts elsewhere.
  case gmailWithoutSheet = "gmail.mobile-webmail"
  case appleMail = "apple-mail.macos"
  case appleMailOnIPhone = "apple-mail.ios"
  case outlookOnMac = "outlook.macos"
  case outlookOnIPhone = "outlook.ios"
  case outlookOnAndroid = "outlook.android"
  case yahoo = "yahoo.desktop-webmail"
  case thunderbird = "thunderbird.macos"
  case samsung = "samsung-email.android"

  /// What people call the program.
  public var name: Phrase {
    switch self {
    case .classicOutlook: Phrase(nb: "klassisk Outlook", en: "classic Outlook")
    case .outlookCom: Phrase(nb: "Outlook.com", en: "Outlook.com")
    case .gmail: Phrase(nb: "Gmail", en: "Gmail")
    case .gmailOnIPhone: Phrase(nb: "Gmail på iPhone", en: "Gmail on iPhone")
    case .gmailOnAndroid: Phrase(nb: "Gmail på Android", en: "Gmail on Android")
    case .gmailWithoutSheet: Phrase(nb: "Gmail uten stilark", en: "Gmail without style sheets")
    case .appleMail: Phrase(nb: "Apple Mail", en: "Apple Mail")
    case .appleMailOnIPhone: Phrase(nb: "Mail på iPhone", en: "Mail on iPhone")
    case .outlookOnMac: Phrase(nb: "Outlook på Mac", en: "Outlook on Mac")
    case .outlookOnIPhone: Phrase(nb: "Outlook på iPhone", en: "Outlook on iPhone")
    case .outlookOnAndroid: Phrase(nb: "Outlook på Android", en: "Outlook on Android")
    case .yahoo: Phrase(nb: "Yahoo", en: "Yahoo")
    case .thunderbird: Phrase(nb: "Thunderbird", en: "Thunderbird")
    case .samsung: Phrase(nb: "Samsung E-post", en: "Samsung Email")
    }
  }

  /// Whether a feature that the program lacks must have something to stand in for it, or the message may not go out.
  public var isEssential: Bool {
    switch self {
    case .classicOutlook, .outlookCom, .gmail, .gmailOnIPhone, .gmailOnAndroid, .gmailWithoutSheet, .appleMail,
      .appleMailOnIPhone:
      true
    case .outlookOnMac, .outlookOnIPhone, .outlookOnAndroid, .yahoo, .thunderbird, .samsung: false
    }
  }
}

extension [MailClient] {
  /// What people call the programs, Gmail once where it lacks the same with and without style sheets.
  public var names: (nb: [String], en: [String]) {
    let told = filter { $0 != .gmailWithoutSheet || !contains(.gmail) }
    return (told.map(\.name.nb), told.map(\.name.en))
  }
}
