import Foundation
import Testing

@Suite("From draft to delivery")
struct DraftLifeTests {
  private let day = ["--today", "2026-11-02"]

  @Test("a draft is made, approved, delivered and then taken")
  func life() throws {
    let folder = try TemporaryFolder.example()
    func spre(_ arguments: String...) throws -> Program.Run { try Program.run(arguments + day, in: folder.url) }

    #expect(try spre("approve", "nyhetsbrev-2026-11", "--as", "leder").status == 1)
    let draft = try spre("draft", "nyhetsbrev-2026-11")
    #expect(draft.status == 0)
    #expect(draft.errors.contains("drafts/index.html"))
    for file in ["index.html", "nyhetsbrev-2026-11/newsletter.nb.preview.html", "nyhetsbrev-2026-11/newsletter.nb.eml"]
    {
      #expect(folder.exists("drafts/" + file), "\(file) is missing")
    }
    #expect(try spre("deliver", "nyhetsbrev-2026-11").status == 1)
    #expect(try spre("approve", "nyhetsbrev-2026-11", "--as", "leder").status == 0)
    #expect(
      try folder.text("archive/nyhetsbrev-2026-11/newsletter.nb.txt")
        == folder.text("drafts/nyhetsbrev-2026-11/newsletter.nb.txt"))

    let delivered = try spre(
      "deliver", "nyhetsbrev-2026-11", "--count", "A+B=atLeast:120", "--url", "https://example.org/11")
    #expect(delivered.status == 0)
    let log = try folder.text("archive/nyhetsbrev-2026-11/delivery.yml")
    #expect(log.contains("atLeast") && log.contains("https://example.org/11"))
    #expect(try spre("check").status == 0)
    #expect(try spre("draft").output.contains("nyhetsbrev-2026-11:") == false)
  }

  @Test("a hand edit is kept, and approval waits until it is settled")
  func handEdit() throws {
    let folder = try TemporaryFolder.example()
    func spre(_ arguments: String...) throws -> Program.Run { try Program.run(arguments + day, in: folder.url) }
    let path = "drafts/nyhetsbrev-2026-11/newsletter.nb.txt"
    _ = try spre("draft", "nyhetsbrev-2026-11")
    try folder.write("For hånd.\n", to: path)
    #expect(try spre("draft", "nyhetsbrev-2026-11").status == 0)
    #expect(try folder.text(path) == "For hånd.\n")
    #expect(folder.exists("drafts/nyhetsbrev-2026-11/newsletter.nb.new.txt"))
    #expect(try spre("approve", "nyhetsbrev-2026-11", "--as", "leder").status == 1)
    #expect(!folder.exists("archive/nyhetsbrev-2026-11/approval.yml"))
  }

  @Test("a list of tasks that a person has ticked is judged as it lies")
  func ticks() throws {
    let folder = try TemporaryFolder.example()
    func spre(_ arguments: String...) throws -> Program.Run { try Program.run(arguments + day, in: folder.url) }
    try folder.write(
      """
      title: {nb: Prøvesamling}
      kind: conference
      measure: konferanser
      channel: conference
      languages: [nb]
      date: 2026-11-24
      settings: {standardTasks: false}
      tasks:
        - {title: {nb: Bestill lokaler}, before: 60}
        - {title: {nb: Bestill tolk}, before: 50}
      """, to: "activities/2026/provesamling.yml")
    #expect(try spre("draft", "provesamling").output.split(separator: "conference.task.overdue").count == 3)
    let path = "drafts/provesamling/tasks.nb.internal.md"
    let list = try folder.text(path)
    let box = try #require(list.firstRange(of: "[ ]"))
    try folder.write(list.replacingCharacters(in: box, with: "[x]"), to: path)
    let output = try spre("draft", "provesamling").output
    #expect(output.split(separator: "conference.task.overdue").count == 2)
    #expect(output.contains("Bestill tolk") && !output.contains("Bestill lokaler"))
    #expect(try spre("approve", "provesamling", "--as", "leder").status == 0)
    #expect(folder.exists("archive/provesamling/site/nb/activities/provesamling.html"))
    #expect(!folder.exists("archive/provesamling/tasks.nb.internal.md"))
  }

  @Test("what has changed since an approval is printed, written as a page, and linked from the page over all drafts")
  func changes() throws {
    let folder = try TemporaryFolder.example()
    func spre(_ arguments: String...) throws -> Program.Run { try Program.run(arguments + day, in: folder.url) }
    let activity = "nyhetsbrev-2026-11"
    _ = try spre("draft", activity)
    #expect(try spre("approve", activity, "--changes", "--out", "endret.html").output.isEmpty)
    #expect(!folder.exists("endret.html"))
    #expect(try spre("approve", activity, "--as", "leder").status == 0)
    _ = try spre("draft", activity)
    #expect(
      try !folder.exists("drafts/changes/\(activity).html") && !folder.text("drafts/index.html").contains("changes/"))
    let settings = try folder.text("spre.yml")
    let colour = try #require(settings.firstMatch(of: /colour: "?#[0-9a-fA-F]{6}"?/)?.0)
    let address = try #require(settings.firstMatch(of: /address: \S+@\S+/)?.0)
    try folder.write(
      settings.replacing(colour, with: "colour: \"#7a1fa2\"").replacing(address, with: "address: ny@example.org"),
      to: "spre.yml")
    let told = try spre("approve", activity, "--changes").output
    #expect(told.contains("Utseendet er endret: newsletter.nb.html") && told.contains("<ny@example.org>"), "\(told)")
    #expect(try spre("approve", activity, "--changes", "--out", "endret.html").status == 0)
    #expect(try folder.text("endret.html").contains("&lt;ny@example.org&gt;</ins>"))
    #expect(try spre("approve", activity, "--changes", "--out", "endret.pdf").status == 64)
    #expect(try spre("approve", activity, "--as", "leder", "--out", "endret.html").status == 64)
    _ = try spre("draft", activity)
    #expect(try folder.text("drafts/changes/\(activity).html") == folder.text("endret.html"))
    #expect(try folder.text("drafts/index.html").contains("href=\"./changes/\(activity).html\""))
    #expect(try spre("approve", activity, "--as", "leder").status == 0)
    #expect(try folder.text("drafts/changes/\(activity).html").contains("Ingenting."))
    _ = try spre("draft", activity)
    #expect(!folder.exists("drafts/changes/\(activity).html"))
  }

  @Test("an approval reopens when an item changes, not when the plan's other lines do")
  func reopening() throws {
    let folder = try TemporaryFolder.example()
    func spre(_ arguments: String...) throws -> Program.Run { try Program.run(arguments + day, in: folder.url) }
    _ = try spre("draft", "nyhetsbrev-2026-11")
    #expect(try spre("approve", "nyhetsbrev-2026-11", "--as", "leder").status == 0)
    #expect(try spre("plan", "set", "undervisning", "A,C").status == 0)
    let item = "items/smil.md"
    let before = try folder.text(item)
    try folder.write(before + "\nNy setning.\n", to: item)
    #expect(try spre("deliver", "nyhetsbrev-2026-11").status == 1)
    try folder.write(before, to: item)
    #expect(try spre("deliver", "nyhetsbrev-2026-11").status == 0)
  }

  @Test("a listed item that cannot be read holds the approval back", arguments: ["items/smil.md", "items/smil.nb.md"])
  func brokenItem(path: String) throws {
    let folder = try TemporaryFolder.example()
    func spre(_ arguments: String...) throws -> Program.Run { try Program.run(arguments + day, in: folder.url) }
    try folder.write(folder.text(path).replacingOccurrences(of: "title: ", with: "title: \"broken "), to: path)
    let draft = try spre("draft", "nyhetsbrev-2026-11")
    #expect(draft.status == 1)
    #expect(try spre("approve", "nyhetsbrev-2026-11", "--as", "leder").status == 1)
    #expect(!folder.exists("archive/nyhetsbrev-2026-11/approval.yml"))
  }

  @Test("an item that still has its help text is not let out")
  func unfinishedItem() throws {
    let folder = try TemporaryFolder.example()
    func spre(_ arguments: String...) throws -> Program.Run { try Program.run(arguments + day, in: folder.url) }
    _ = try spre("new", "item", "ny-rapport")
    let path = "activities/2026/nyhetsbrev-2026-11.yml"
    let letter = try folder.text(path)
    #expect(letter.contains("- smil"))
    try folder.write(letter.replacingOccurrences(of: "- smil", with: "- ny-rapport"), to: path)
    #expect(try spre("draft", "nyhetsbrev-2026-11").output.contains("item.unfinished"))
    #expect(try spre("approve", "nyhetsbrev-2026-11", "--as", "leder").status == 1)
  }

  @Test("an activity that cannot be drafted costs only itself, and the page holds every draft there is")
  func oneBadActivity() throws {
    let folder = try TemporaryFolder.example()
    func spre(_ arguments: String...) throws -> Program.Run { try Program.run(arguments + day, in: folder.url) }
    let letter = "title: Ekstra\nkind: newsletter\nchannel: newsletter\ndate: 2026-11-03\nmeasure: "
    try folder.write(letter + "qqq\n", to: "activities/2026/ekstra.yml")
    let draft = try spre("draft")
    #expect(draft.status == 1)
    #expect(draft.output.contains("activities/2026/ekstra.yml"))
    #expect(folder.exists("drafts/nyhetsbrev-2026-11/newsletter.nb.eml"))
    _ = try spre("draft", "nyhetsbrev-2026-11")
    let index = try folder.text("drafts/index.html")
    for id in ["nyhetsbrev-2026-09", "nyhetsbrev-2026-10", "nyhetsbrev-2026-11"] {
      #expect(index.contains("\(id)/newsletter.nb"))
    }
  }

  @Test("an activity that was called off is neither approved nor delivered")
  func calledOff() throws {
    let folder = try TemporaryFolder.example()
    func spre(_ arguments: String...) throws -> Program.Run { try Program.run(arguments + day, in: folder.url) }
    let path = "activities/2026/nyhetsbrev-2026-11.yml"
    try folder.write(folder.text(path) + "\nstate: cancelled\nreason: Ingen saker\n", to: path)
    #expect(try spre("draft", "nyhetsbrev-2026-11").output.contains("activity.calledOff"))
    #expect(try spre("approve", "nyhetsbrev-2026-11", "--as", "leder").status == 1)
    #expect(try spre("deliver", "nyhetsbrev-2026-11", "--as", "leder").status == 1)
    #expect(!folder.exists("archive/nyhetsbrev-2026-11"))
  }

  @Test("an error closes the gate; an override needs its code and a reason, and is logged")
  func override() throws {
    let folder = try TemporaryFolder.example()
    func spre(_ arguments: String...) throws -> Program.Run { try Program.run(arguments + day, in: folder.url) }
    let settings = try folder.text("spre.yml")
    let without = settings.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("unsubscribe:") }.joined(separator: "\n")
    try folder.write(without, to: "spre.yml")
    let draft = try spre("draft", "nyhetsbrev-2026-11")
    #expect(draft.status == 1)
    #expect(draft.output.contains("newsletter.slot.missing"))
    #expect(try spre("approve", "nyhetsbrev-2026-11", "--as", "leder").status == 1)
    #expect(
      try spre("approve", "nyhetsbrev-2026-11", "--as", "leder", "--override", "newsletter.slot.missing").status == 1)
    let approved = try spre(
      "approve", "nyhetsbrev-2026-11", "--as", "leder", "--override", "newsletter.slot.missing", "--reason",
      "Sendes fra Outlook")
    #expect(approved.status == 0)
    #expect(try folder.text("archive/nyhetsbrev-2026-11/approval.yml").contains("Sendes fra Outlook"))
  }
}
