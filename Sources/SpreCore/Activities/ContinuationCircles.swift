/// The activities that are carried on into each other in a circle, so that the work comes to no end.
public struct ContinuationCircles: Sendable, Hashable {
  private var next: [String: String] = [:]
  private var members: Set<String> = []

  /// Follows every activity once, however long the rows are.
  public init(_ activities: [Activity]) {
    let steps = activities.compactMap { activity in activity.into.map { (activity.id, $0) } }
    next = Dictionary(steps) { first, _ in first }
    var walks: [String: Int] = [:]
    for (walk, step) in steps.enumerated() {
      var id: String? = step.0
      while let here = id, walks[here] == nil {
        walks[here] = walk
        id = next[here]
      }
      // A walk that meets its own steps has gone round.
      guard let meeting = id, walks[meeting] == walk, !members.contains(meeting) else { continue }
      members.formUnion(row(from: meeting))
    }
  }

  /// The ids from one activity on to the next until the first comes round again; nothing when it is on no circle.
  public func circle(through id: String) -> [String]? { members.contains(id) ? row(from: id) + [id] : nil }

  private func row(from id: String) -> [String] {
    var ids = [id]
    while let following = next[ids[ids.count - 1]], following != id { ids.append(following) }
    return ids
  }
}
