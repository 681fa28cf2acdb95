extension Activity {
  /// The ids of all items it carries: those listed, and those that fields of its kind name.
  public var carriedItems: [String] {
    let listed = items ?? []
    return listed + namedItems.filter { !listed.contains($0) }
  }

  /// The ids of the items that fields of its kind name, such as the film that was shown.
  public var namedItems: [String] {
    let fields = ActivityKind.standard.first { $0.id == kind }?.fields ?? []
    return fields.flatMap { field -> [String] in
      switch field.type {
      case .reference(.item): [details[field.name]?.text].compactMap(\.self)
      case .list(.reference(.item)): details[field.name]?.texts ?? []
      default: []
      }
    }
  }
}
