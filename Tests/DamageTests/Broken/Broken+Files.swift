/// Files with the wrong name, in the wrong place or with the wrong bytes.
extension BrokenWorkspace {
  private static let item = "items/sak.md"
  private static let letter = "activities/2026/brev-11.yml"
  private static let sound = SoundWorkspace.files

  static let files: [BrokenWorkspace] = [
    BrokenWorkspace(
      "a space and a capital in an item's file name", .file("items/Ny sak.md", sound[item]!),
      whole: "items/Ny sak.md  file.name error"),
    BrokenWorkspace(
      "æ, ø or å in an activity's file name", .file("activities/2026/høring.yml", sound[letter]!),
      whole: "activities/2026/høring.yml  file.name error"),
    BrokenWorkspace(
      "an activity saved as .yaml", .file("activities/2026/brev-12.yaml", sound[letter]!),
      whole: "activities/2026/brev-12.yaml  file.ending warning"),
    BrokenWorkspace(
      "an item saved as .txt", .file("items/ny-sak.txt", sound[item]!), whole: "items/ny-sak.txt  file.ending warning"),
    BrokenWorkspace(
      "an item with a capital ending", .file("items/ny-sak.MD", sound[item]!),
      whole: "items/ny-sak.MD  file.ending warning"),
    BrokenWorkspace(
      "a translation of nothing", .file("items/borte.nn.md", sound["items/sak.nn.md"]!),
      .edit("items/sak.nn.md", "title: Ei sak", "title: Ei sak"),
      whole: "items/borte.nn.md  item.translation.alone error"
    ),
    BrokenWorkspace(
      "a translation in the item's own language", .file("items/sak.nb.md", sound["items/sak.nn.md"]!),
      whole: "items/sak.nb.md  item.translation.same error"),
    BrokenWorkspace(
      "a translation into no", .file("items/sak.no.md", sound["items/sak.nn.md"]!),
      whole: "items/sak.no.md  language.no error"),
    BrokenWorkspace(
      "a translation that says which kind it is",
      .edit("items/sak.nn.md", "summary:", "⟦error field.unknown kind⟧kind: news\nsummary:")),
    BrokenWorkspace(
      "an item without fields at its top", .file("items/ny.md", "⟦error item.frontMatter⟧# En ny sak\n\nTekst.\n")),
    BrokenWorkspace(
      "fields that are never closed",
      .file("items/ny.md", "⟦error item.frontMatter⟧---\ntitle: En sak\n\nTekst.\n")),
    BrokenWorkspace(
      "an empty line before the fields", .file("items/ny.md", "⟦error item.frontMatter⟧\n" + sound["items/sak.nn.md"]!)),
    BrokenWorkspace("Windows line ends change nothing", .crlf(item), .crlf(letter), .crlf("plan.yml")),
    BrokenWorkspace(
      "Windows line ends move no place", .edit(letter, "[sak]", "[⟦error reference.item.unknown items[0]⟧sakk]"),
      .crlf(letter)),
    BrokenWorkspace(
      "a byte order mark changes nothing", .file(item, "\u{FEFF}" + sound[item]!),
      .file(letter, "\u{FEFF}" + sound[letter]!)),
    BrokenWorkspace(
      "an item in Latin-1", .bytes("items/ny.md", Array("---\ntitle: S".utf8) + [0xE5] + Array("rt\n---\n".utf8)),
      whole: "items/ny.md:2:9  file.encoding error"),
    BrokenWorkspace(
      "an activity in UTF-16",
      .bytes("activities/2026/ny.yml", [0xFF, 0xFE] + "title: Ny\n".utf8.flatMap { [$0, 0] }),
      whole: "activities/2026/ny.yml:1:1  file.encoding error"),
    BrokenWorkspace(
      "a NUL byte in an activity",
      .file("activities/2026/ny.yml", "title: N⟦error yaml.syntax⟧\u{0}y\n" + sound[letter]!)),
    BrokenWorkspace(
      "an empty activity", .file("activities/2026/ny.yml", "⟦error file.empty⟧")),
    BrokenWorkspace(
      "an activity of comments only", .file("activities/2026/ny.yml", "⟦error file.empty⟧# Fyll ut senere\n")),
    BrokenWorkspace("an empty plan", .file("plan.yml", "⟦error file.empty⟧")),
    BrokenWorkspace("an empty item", .file("items/ny.md", "⟦error item.frontMatter⟧")),
    BrokenWorkspace(
      "a huge item", .file("items/ny.md", sound["items/sak.nn.md"]! + String(repeating: "ord ", count: 20_000)),
      whole: "items/ny.md  file.large error"),
    BrokenWorkspace(
      "a huge activity", .file("activities/2026/ny.yml", String(repeating: "# ord\n", count: 200_000)),
      whole: "activities/2026/ny.yml  file.large error"),
    BrokenWorkspace(
      "no plan", .remove("plan.yml"), whole: "plan.yml  file.missing error"),
    BrokenWorkspace(
      "no settings", .remove("spre.yml"), whole: "spre.yml  file.missing error"),
    BrokenWorkspace(
      "a link that leads outside", .remove(letter), .link(letter, to: "/etc/hostname"),
      whole: "activities/2026/brev-11.yml  file.link error"),
    BrokenWorkspace(
      "an item that is a link to nothing", .link("items/ny.md", to: "borte.md"),
      whole: "items/ny.md  file.link error"),
    BrokenWorkspace(
      "a folder where a file should be", .remove("plan.yml"), .folder("plan.yml"),
      whole: "plan.yml  file.kind error"),
    BrokenWorkspace(
      "a file where a folder should be", .remove("activities"), .bytes("activities", [0x0A]),
      whole: "activities  folder.kind error"),
    BrokenWorkspace(
      "a file where the folder of items should be", .remove("items"), .bytes("items", [0x0A]),
      whole: "items  folder.kind error"),
    BrokenWorkspace(
      "an item in a folder of its own", .file("items/ny/ny.md", sound[item]!),
      whole: "items/ny/ny.md  item.place warning"),
    BrokenWorkspace(
      "an activity outside its year's folder", .file("activities/brev-12.yml", sound[letter]!),
      whole: "activities/brev-12.yml  activity.place error"),
    BrokenWorkspace(
      "an activity in a folder that is no year", .file("activities/host/brev-12.yml", sound[letter]!),
      whole: "activities/host/brev-12.yml  activity.place error"),
    BrokenWorkspace(
      "the same id in two years", .file("activities/2027/brev-11.yml", sound[letter]!),
      whole: "activities/2027/brev-11.yml  activity.twice error"),
    BrokenWorkspace(
      "an activity's folder without an activity", .file("activities/2026/fagdag/program.txt", "09:00\n"),
      whole: "activities/2026/fagdag  activity.file error"),
  ]
}
