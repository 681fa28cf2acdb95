import Foundation

/// Records and drafts that somebody or something has changed.
extension BrokenWorkspace {
  private static let approval = "archive/brev-10/approval.yml"
  private static let log = "archive/brev-10/delivery.yml"

  static let archive: [BrokenWorkspace] = [
    BrokenWorkspace(
      "a frozen text that was changed", .file("archive/brev-10/newsletter.nb.txt", "Kort sagt!\n"),
      whole: "archive/brev-10/newsletter.nb.txt  archive.changed error"),
    BrokenWorkspace(
      "a frozen text that is gone", .remove("archive/brev-10/newsletter.nb.txt"),
      whole: "archive/brev-10/newsletter.nb.txt  archive.missing error"),
    BrokenWorkspace(
      "a delivery after today",
      .edit(log, "date: 2026-10-05", "date: ⟦error delivery.date deliveries[0].date⟧2026-12-05")),
    BrokenWorkspace(
      "a delivery in an unknown channel",
      .edit(log, "channel: newsletter", "channel: ⟦warning archive.channel.unknown deliveries[0].channel⟧nyhetsbrev")),
    BrokenWorkspace(
      "a delivery without a date",
      .edit(log, "  - date: 2026-10-05\n    by:", "  - ⟦error field.missing deliveries[0].date⟧by:")),
    BrokenWorkspace(
      "an approval half written",
      .file(
        approval,
        "schema: 1\nby: redaktor\ndate: 2026-10-04\ndrafts:\n  - path: newsletter.nb.txt\n    ⟦error yaml.syntax⟧sha2")),
    BrokenWorkspace(
      "an empty approval", .file(approval, ""), whole: "archive/brev-10/approval.yml  archive.empty error"),
    BrokenWorkspace(
      "a record of an item that there is not",
      .edit(log, "[sak]", "[⟦warning archive.item.unknown deliveries[0].drafts[0].items[0]⟧sakk]")),
    BrokenWorkspace(
      "a record that does not say for whom",
      .edit(log, "        groups: [A, B]\n        items", "        items"),
      .edit(log, "- path:", "- ⟦warning archive.incomplete deliveries[0].drafts[0].groups⟧path:")),
    BrokenWorkspace(
      "the first line of a delivery twice",
      .edit(
        log, "  - date: 2026-10-05",
        "  - ⟦warning archive.incomplete deliveries[0]⟧date: 2026-10-05\n  - date: 2026-10-05")),
    BrokenWorkspace(
      "an approval by nobody", .edit(approval, "by: redaktor", "by: ⟦warning archive.role.unknown by⟧kari")),
    BrokenWorkspace(
      "a delivery logged twice",
      .edit(log, "  - date: 2026-10-05", "  - ⟦error list.repeated deliveries[1]⟧date: 2026-10-05"),
      .edit(log, "deliveries:\n", "deliveries:\n" + twice)),
    BrokenWorkspace(
      "records of an activity that there is not", .file("archive/brev-09/delivery.yml", "schema: 1\ndeliveries: []\n"),
      whole: "archive/brev-09  archive.activity.unknown warning"),
    BrokenWorkspace("garbage for a manifest", .file("drafts/brev-11/manifest.json", "{\"schema\": 1, drafts")),
    BrokenWorkspace(
      "garbage among the drafts", .bytes("drafts/brev-11/newsletter.nb.html", [0, 0xFF, 0]),
      .file("drafts/notat.md", "Husk dette\n"), .folder("drafts/index.html")),
  ]

  /// The one delivery of the sound workspace once more.
  private static var twice: String {
    let text = SoundWorkspace.files[log]!
    return String(text[text.range(of: "deliveries:\n")!.upperBound...])
  }
}
