import SpreCore

extension Brief {
  /// The same brief with its dictionaries filled anew into larger tables, so that they are walked in another order.
  var refilled: Brief {
    var brief = self
    brief.items = items.map(\.refilled)
    brief.site.pages = site.pages.map { page in
      var page = page
      page.item = page.item.refilled
      return page
    }
    brief.plan.groups = plan.groups.map { group in
      var group = group
      group.name = group.name.refilled
      return group
    }
    brief.plan.measures = plan.measures.map { measure in
      var measure = measure
      measure.blanks = measure.blanks.refilled
      measure.name = measure.name.refilled
      return measure
    }
    brief.activity.title = activity.title.refilled
    brief.activity.details = activity.details.refilled
    brief.organisation.name = organisation.name.refilled
    brief.organisation.roles = organisation.roles.refilled
    brief.slots = Slots(slots.values.mapValues(\.refilled).refilled)
    brief.edited = edited.refilled
    return brief
  }
}

extension KnowledgeItem {
  fileprivate var refilled: KnowledgeItem {
    var item = self
    item.versions =
      versions.mapValues { version in
        var version = version
        version.short = version.short.refilled
        return version
      }.refilled
    return item
  }
}

extension LocalizedText {
  fileprivate var refilled: LocalizedText { LocalizedText(texts.refilled) }
}

extension Dictionary {
  fileprivate var refilled: [Key: Value] {
    var other = [Key: Value](minimumCapacity: 4 * count + 64)
    for (key, value) in self { other[key] = value }
    return other
  }
}
