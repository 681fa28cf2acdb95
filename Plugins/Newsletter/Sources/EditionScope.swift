import SpreCore

/// Whom an edition is for, and the brief cut down to that.
struct EditionScope: Sendable {
  /// The group whose own edition it is; nothing for the common one.
  var group: String?
  /// The brief with the edition's groups and items alone.
  var brief: Brief

  /// An edition for each group that is to have its own, and a common one for the others, each with its items.
  ///
  /// A group's edition holds the items for it: those that name the group before those for all, and otherwise in the
  /// activity's order. The common one leaves out what is for groups with editions of their own alone. None is empty.
  static func all(of brief: Brief, _ settings: NewsletterSettings) -> [EditionScope] {
    let own = groupsWithEdition(brief, settings)
    guard !own.isEmpty else { return [EditionScope(brief: brief)] }
    let rest = brief.groups.filter { !own.contains($0) }
    let common = brief.items.filter { item in
      rest.contains(where: item.groups.contains) || !own.contains(where: item.groups.contains)
    }
    let scopes = own.map { code in
      EditionScope(group: code, brief: brief.cut(to: [code], items(for: code, of: brief)))
    }
    return ((rest.isEmpty ? [] : [EditionScope(brief: brief.cut(to: rest, common))]) + scopes)
      .filter { !$0.brief.items.isEmpty }
  }

  /// The letter's groups that are to have an edition of their own, in order of priority.
  static func groupsWithEdition(_ brief: Brief, _ settings: NewsletterSettings) -> [String] {
    guard let audience = settings.groupEditions else { return [] }
    return brief.groups.filter(audience.contains)
  }

  static func items(for group: String, of brief: Brief) -> [KnowledgeItem] {
    let suited = brief.items.filter { $0.groups.contains(group) }
    return suited.filter { $0.groups != .all } + suited.filter { $0.groups == .all }
  }
}

extension Brief {
  fileprivate func cut(to groups: [String], _ items: [KnowledgeItem]) -> Brief {
    var brief = self
    brief.activity.groups = .named(groups)
    brief.items = items
    return brief
  }
}
