import SpreCore

/// What was counted, and what can be said of it.
extension CoverageTable {
  var contacts: [String] {
    let contacts = coverage.contacts
    var lines = (contacts.single + contacts.together).map { sum in
      "\(sum.groups.joined(separator: ", ")): \(CoverageWords.sum(sum.sum)[language])"
    }
    if !lines.isEmpty { lines.append(CoverageWords.inAll(contacts.all)[language]) }
    if !contacts.uncounted.isEmpty { lines.append(CoverageWords.uncounted(contacts.uncounted.count)[language]) }
    return list(CoverageWords.contacts, lines)
  }

  var things: [String] {
    let lines = coverage.contacts.things.map { sum in
      let name = sum.what?.best(for: language.read) ?? ""
      return "\(sum.measure ?? ""): \(name): \(CoverageWords.sum(sum.sum)[language])"
    }
    return list(CoverageWords.things, lines)
  }

  var deviation: [String] {
    guard let deviation = coverage.deviation else {
      let hasIntent = coverage.plan.groups.contains { $0.share != nil }
      return list(CoverageWords.deviation, [(hasIntent ? CoverageWords.nothingYet : CoverageWords.noIntent)[language]])
    }
    let lines = coverage.plan.groups.indices.map { index in
      CoverageWords.share(
        of: coverage.plan.groups[index].code, count: deviation.counts[index], share: deviation.shares[index],
        intended: deviation.intended[index])[language]
    }
    return list(CoverageWords.deviation, ["Hoover \(language.decimal(deviation.hoover, 3))"] + lines)
  }

  var netReach: [String] {
    let contacts = coverage.contacts
    let lines = coverage.plan.groups.compactMap { group -> String? in
      let counts = contacts.single(group.code)?.counts ?? []
      let totals = contacts.totals(over: group.code)
      if counts.isEmpty && totals == 0 { return nil }
      var parts: [String] = []
      if let reach = NetReach(counts, size: group.size) {
        parts.append(CoverageWords.reach(reach)[language])
      } else if group.size == nil {
        parts.append(CoverageWords.noSize[language])
      } else {
        parts.append(CoverageWords.noneAlone[language])
      }
      if totals > 0 { parts.append(CoverageWords.totals(totals)[language]) }
      return "\(group.code): \(parts.joined(separator: "; "))"
    }
    return list(CoverageWords.netReach, lines)
  }
}
