import SpreCore

/// The groups that came, went, changed places or changed words.
struct CompareGroups: Sendable {
  var telling: Telling
  var comparison: PlanComparison

  var blocks: [Block] {
    let groups = comparison.groups
    guard !groups.isEmpty else { return [] }
    let before = Telling(language: telling.language, main: telling.main, plan: comparison.before)
    var items: [[Block]] = groups.added.map { group in
      [.paragraph(telling.say(CompareWords.added) + [.text(": ")] + telling.group(group.code) + place(group))]
    }
    items += groups.removed.map { group in
      [.paragraph(telling.say(CompareWords.removed) + [.text(": ")] + before.group(group.code))]
    }
    items += groups.changed.map { telling.changed(telling.group($0.group.code), lines($0)) }
    return [.section(telling.say(TellingWords.groups)), Block(.list(Block.List(items: items)))] + order
  }

  private func place(_ group: TargetGroup) -> [Inline] {
    comparison.after.rank(of: group.code).map { [.text(" (\(CompareWords.place($0)[telling.language]))")] } ?? []
  }

  private func lines(_ change: GroupChange) -> [[Inline]] {
    var lines: [[Inline]] = []
    if let rank = change.rank {
      lines.append(telling.change(CompareWords.priority, [.text("\(rank.before)")], [.text("\(rank.after)")]))
    }
    if let name = change.name { lines += telling.names(name) }
    if let wording = change.wording { lines.append(telling.wording(CompareWords.wording, wording)) }
    if let size = change.size { lines.append(telling.change(CompareWords.size, words(size.before), words(size.after))) }
    if let aim = change.lixAim {
      lines.append(
        telling.change(
          CompareWords.lixAim, aim.before.map { [.text("\($0)")] } ?? [], aim.after.map { [.text("\($0)")] } ?? []))
    }
    if let share = change.share {
      lines.append(telling.change(CompareWords.share, percent(share.before), percent(share.after)))
    }
    if let cap = change.pressureCap {
      lines.append(telling.change(CompareWords.cap, words(cap.before), words(cap.after)))
    }
    return lines
  }

  private func percent(_ share: Int?) -> [Inline] { share.map { [.text("\($0)\u{A0}%")] } ?? [] }

  private func words(_ cap: PressureCap) -> [Inline] {
    let parts = PressureWindow.allCases.compactMap { window in
      cap[window].map { CompareWords.within($0, days: window.days)[telling.language] }
    }
    return parts.isEmpty ? [] : [.text(parts.joined(separator: ", "))]
  }

  private func words(_ size: TargetGroup.Size?) -> [Inline] {
    size.map { [.text(telling.language.number($0.n) + " (")] + telling.own($0.source) + [.text(")")] } ?? []
  }

  /// The whole order before and after, where it is another one.
  private var order: [Block] {
    let (before, after) = (comparison.before.groups.map(\.code), comparison.after.groups.map(\.code))
    guard before != after else { return [] }
    return [
      .paragraph(
        telling.change(
          CompareWords.order, [.text(before.joined(separator: ", "))], [.text(after.joined(separator: ", "))]))
    ]
  }
}
