public import SpreCore

/// The matrix for programs: the counts, what each group gets, and the groups of each measure.
///
/// `{schema, cells: {filled, of}, targeted: {filled, of}, groups: [{code, cells, targeted}],
/// measures: [{id, all, groups}]}`
public struct MatrixJSON: Sendable, Hashable, Codable {
  public struct Share: Sendable, Hashable, Codable {
    public var filled: Int
    public var of: Int
  }

  public struct Group: Sendable, Hashable, Codable {
    public var code: String
    /// The number of measures that reach the group.
    public var cells: Int
    /// The number of measures that name it.
    public var targeted: Int
  }

  public struct Measure: Sendable, Hashable, Codable {
    public var id: String
    /// Whether the measure is for whatever groups the plan has.
    public var all: Bool
    /// The codes it reaches, written out, in the plan's order.
    public var groups: [String]
  }

  public var schema = 1
  public var cells: Share
  public var targeted: Share
  public var groups: [Group]
  public var measures: [Measure]

  public init(_ matrix: Matrix) {
    let plan = matrix.plan
    cells = Share(filled: matrix.cells.filled, of: matrix.cells.of)
    targeted = Share(filled: matrix.targeted.filled, of: matrix.targeted.of)
    groups = zip(plan.groups, zip(matrix.cellsByGroup, matrix.targetedByGroup)).map { group, counts in
      Group(code: group.code, cells: counts.0, targeted: counts.1)
    }
    measures = plan.measures.map { measure in
      Measure(id: measure.id, all: measure.audience == .all, groups: plan.codes(of: measure.audience))
    }
  }

  /// The matrix as text, keys sorted.
  public func text() throws -> String { try JSONText.of(self) }
}
