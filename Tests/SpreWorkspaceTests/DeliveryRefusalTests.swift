import SpreCore
import SpreWorkspace
import Testing

/// What cannot have been delivered that way.
@Suite struct DeliveryRefusalTests {
  let desk = ApprovalDesk()

  @Test func aDeliveryBeforeItsApprovalIsRefused() throws {
    try desk.draft("one", post: "first")
    _ = try desk.approve("one", post: "first", on: "2026-11-02", paths: ["post.md"])
    _ = try desk.approve("one", post: "first", by: "leader", on: "2026-11-06", paths: ["page.html"])
    #expect(try desk.deliver(on: "2026-11-01", paths: ["post.md"]).codes == ["delivery.date"])
    #expect(try desk.deliver(on: "2026-11-05").codes == ["delivery.date"])
    #expect(desk.scratch.text("archive/x/delivery.yml") == nil)
    #expect(try desk.deliver(on: "2026-11-02", paths: ["post.md"]).delivery != nil, "each text has its own day")
    #expect(try desk.deliver(on: "2026-11-06").delivery != nil)
    #expect(try desk.deliver(on: "2026-01-01", channel: nil, by: "x").delivery != nil, "nothing was approved for it")
  }

  @Test(arguments: [
    (Count(groups: ["A", "A"], n: 5, qualifier: .exact), "list.repeated"),
    (Count(groups: ["A", "B", "A"], n: 5, qualifier: .about), "list.repeated"),
    (Count(groups: ["A"], n: nil, qualifier: .atLeast), "count.number"),
    (Count(groups: ["A"], n: 5, qualifier: .unknown), "count.number"),
  ])
  func aCountThatCannotBeIsRefused(_ count: Count, _ code: String) throws {
    #expect(try desk.deliver(channel: nil, counts: [count], by: "x").codes == [code])
    #expect(desk.scratch.text("archive/x/delivery.yml") == nil)
  }

  @Test func theSameGroupMayStandInTwoCounts() throws {
    let counts = [Count(groups: ["A"], n: 5, qualifier: .exact), Count(groups: ["A", "B"], n: 9, qualifier: .about)]
    #expect(try desk.deliver(channel: nil, counts: counts, by: "x").delivery?.counts == counts)
  }
}
