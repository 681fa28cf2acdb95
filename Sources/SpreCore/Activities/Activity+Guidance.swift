extension Activity {
  /// The ways that guidance is given and counted in, by the names of their fields.
  public static let waysOfGuidance = ["meetings", "video", "phone", "mail"]

  /// How many were guided in each way, for the ways that the file gives; none for what is no guidance.
  public var guided: [(way: String, n: Int)] {
    guard kind == "guidance" else { return [] }
    return Self.waysOfGuidance.compactMap { way in details[way]?.int.map { (way, $0) } }
  }

  /// The contacts that the ways of guidance add up to, with all the groups together that the activity is `meant` for.
  func guidedCount(meant: [String]) -> Count? {
    guard !guided.isEmpty else { return nil }
    let sum = CountSum(guided.map { Count(groups: [], n: $0.n, qualifier: .exact) })
    return Count(groups: meant, n: sum.number, qualifier: .exact)
  }
}
