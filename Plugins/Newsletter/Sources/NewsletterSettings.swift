import SpreCore

/// What can be set for a newsletter, in `spre.yml`, in a measure or in an activity.
struct NewsletterSettings: Sendable {
  var subject: LocalizedText?
  var preheader: LocalizedText?
  var introduction: LocalizedText?
  var closing: LocalizedText?
  var why: LocalizedText?
  var greets: Bool
  /// The id of the item that stands first.
  var lead: String?
  /// Sections of the adviser's own, before those by kind.
  var ownSections: [OwnSection]
  /// The order of the sections by kind, of the kinds that have one.
  var sections: [ItemKind]
  /// The groups that have an edition of their own; nothing where nobody asked for any.
  var groupEditions: Audience?
  /// Words of their own in groups' editions.
  var groupTexts: [GroupTexts]
  var contentsFrom: Int
  /// Whether an item's whole text is carried, not its summary alone.
  var carriesBody: Bool
  var showsImages: Bool
  var showsView: Bool
  /// Whether the messages carry the pictures themselves.
  var embedsImages: Bool
  /// What tells the list from all others, as a domain.
  var listId: String?
  /// A mailbox that unsubscribes who writes to it.
  var unsubscribeMail: String?
  var hour: Int
  var minute: Int
  /// A section with a heading of the adviser's own.
  struct OwnSection: Sendable {
    var heading: LocalizedText
    /// The ids of its items, in order, each with its place.
    var items: [(id: String, origin: Origin)]
    var origin: Origin
  }

  /// Where each text was written.
  var origins: [String: Origin]

  init(_ settings: Settings, main: Language) {
    func text(_ name: String) -> LocalizedText? { settings[name]?.localized(main: main) }
    subject = text("subject")
    preheader = text("preheader")
    introduction = text("introduction")
    closing = text("closing")
    why = text("whyText")
    greets = settings["greeting"]?.bool ?? false
    lead = settings["lead"]?.text
    ownSections = (settings["ownSections"]?.elements ?? []).compactMap { value in
      guard let heading = value["heading"]?.localized(main: main) else { return nil }
      return OwnSection(
        heading: heading,
        items: (value["items"]?.elements ?? []).compactMap { item in
          item.text.map { ($0, item.origin) }
        }, origin: value.origin)
    }
    groupEditions = settings["groupEditions"]?.audience
    groupTexts = (settings["groupTexts"]?.elements ?? []).compactMap { GroupTexts($0, main: main) }
    sections = (settings["sections"]?.texts ?? []).compactMap(ItemKind.init(rawValue:))
    contentsFrom = settings["contentsFrom"]?.int ?? 7
    carriesBody = settings["text"]?.text == "whole"
    showsImages = settings["images"]?.bool ?? true
    showsView = settings["viewInBrowser"]?.bool ?? true
    embedsImages = settings["embedImages"]?.bool ?? false
    listId = settings["listId"]?.text
    unsubscribeMail = settings["unsubscribeMail"]?.text.map { text in
      text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst("mailto:".count)) : text
    }
    let time = (settings["sendAt"]?.text ?? "").split(separator: ":").compactMap { Int($0) }
    (hour, minute) = time.count == 2 ? (time[0], time[1]) : (9, 0)
    origins = Dictionary(settings.all.map { ($0.name, $0.value.origin) }) { first, _ in first }
  }
}
