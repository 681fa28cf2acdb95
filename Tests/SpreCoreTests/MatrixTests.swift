import SpreCore
import SpreTestKit
import Testing

struct MatrixTests {
  @Test("Given the example plan, the cells are counted as the source has them")
  func exampleCounts() {
    let matrix = Matrix(.example)
    #expect((matrix.cells.filled, matrix.cells.of) == (60, 90))
    #expect((matrix.targeted.filled, matrix.targeted.of) == (24, 54))
    #expect(matrix.cellsByGroup == [8, 8, 9, 6, 8, 5, 8, 4, 4])
    #expect(matrix.targetedByGroup == [4, 4, 5, 2, 4, 1, 4, 0, 0])
    #expect(matrix.reachedByAllOnly == ["H", "I"])
    #expect(matrix.inversions.map { "\($0.higher)<\($0.lower)" } == ["A<C", "B<C", "D<E", "D<G", "F<G"])
  }

  @Test("Given the same groups listed one by one, the cells are named and not all")
  func allIsNotListed() {
    var plan = Plan.example
    plan.measures = [plan.measures[0], plan.measures[0]]
    plan.measures[1].audience = .named(plan.groups.map(\.code))
    let matrix = Matrix(plan)
    #expect((matrix.cells.filled, matrix.targeted.filled, matrix.targeted.of) == (18, 9, 9))
  }

  @Test("Given a blank with a reason, the cell keeps the reason and stays unfilled")
  func blanks() {
    var plan = Plan.example
    plan.measures[1].blanks = ["D": "får eget brev"]
    let matrix = Matrix(plan)
    #expect(matrix.rows[1][3] == .blank(reason: "får eget brev"))
    #expect(matrix.rows[1][5] == .empty)
    #expect(matrix.cells.filled == 60)
  }

  @Test("Given the groups in another order, counts follow the codes and inversions follow the order")
  func priorityIsPosition() {
    var plan = Plan.example
    plan.groups.reverse()
    let matrix = Matrix(plan)
    #expect(matrix.cellsByGroup == [4, 4, 8, 5, 8, 6, 9, 8, 8])
    #expect(matrix.inversions.contains { $0.higher == "I" && $0.lower == "A" })
    #expect(!matrix.inversions.contains { $0.higher == "D" && $0.lower == "E" })
  }

  @Test("Given any plan, the counts equal a brute-force count", arguments: 0..<200)
  func countsEqualBruteForce(seed: Int) {
    var dice = SeededNumbers(seed: UInt64(seed))
    let plan = Plan.random(&dice)
    let matrix = Matrix(plan)

    var filled = 0
    var named = 0
    var targetedCells = 0
    var byGroup: [String: Int] = [:]
    var namedByGroup: [String: Int] = [:]
    for measure in plan.measures {
      for group in plan.groups {
        switch measure.audience {
        case .all:
          filled += 1
          byGroup[group.code, default: 0] += 1
        case .named(let codes):
          targetedCells += 1
          for code in codes where code == group.code {
            filled += 1
            named += 1
            byGroup[code, default: 0] += 1
            namedByGroup[code, default: 0] += 1
          }
        }
      }
    }
    #expect((matrix.cells.filled, matrix.cells.of) == (filled, plan.measures.count * plan.groups.count))
    #expect((matrix.targeted.filled, matrix.targeted.of) == (named, targetedCells))
    #expect(matrix.cellsByGroup == plan.groups.map { byGroup[$0.code] ?? 0 })
    #expect(matrix.targetedByGroup == plan.groups.map { namedByGroup[$0.code] ?? 0 })
    var pairs: Set<[String]> = []
    for (rank, high) in plan.groups.enumerated() {
      for (lowRank, low) in plan.groups.enumerated()
      where lowRank > rank && (byGroup[high.code] ?? 0) < (byGroup[low.code] ?? 0) {
        pairs.insert([high.code, low.code])
      }
    }
    #expect(Set(matrix.inversions.map { [$0.higher, $0.lower] }) == pairs)
  }
}

extension Plan {
  /// A plan of any shape: no groups or many, all-groups measures, blanks, codes the plan lacks.
  static func random(_ dice: inout SeededNumbers) -> Plan {
    let codes = (0..<Int.random(in: 0...14, using: &dice)).map { "G\($0)" }.shuffled(using: &dice)
    let groups = codes.map { TargetGroup(code: $0, name: [.nb: "gruppe \($0)"]) }
    let measures = (0..<Int.random(in: 0...12, using: &dice)).map { index in
      let chosen = codes.filter { _ in Bool.random(using: &dice) }.shuffled(using: &dice)
      let named = Audience.named(chosen + (Int.random(in: 0..<8, using: &dice) == 0 ? ["X9"] : []))
      return Measure(
        id: "m\(index)", number: index + 1, name: [.nb: "tiltak"],
        audience: Int.random(in: 0..<4, using: &dice) == 0 ? .all : named,
        blanks: codes.randomElement(using: &dice).map { [$0: "en grunn"] } ?? [:])
    }
    return Plan(groups: groups, measures: measures)
  }
}
