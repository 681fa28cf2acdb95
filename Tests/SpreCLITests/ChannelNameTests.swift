import Testing

@testable import SpreCLI

@Suite("Names for channels")
struct ChannelNameTests {
  @Test(
    "Given a good name, the module, the id and the words for people follow from it",
    arguments: [
      ("MinKanal", "SpreMinKanal", "min-kanal", "Min kanal"), ("Podcast", "SprePodcast", "podcast", "Podcast"),
      ("PDFNote", "SprePDFNote", "pdf-note", "PDF note"), ("Radio2Go", "SpreRadio2Go", "radio2-go", "Radio2 go"),
      ("TV", "SpreTV", "tv", "TV"),
    ])
  func derived(text: String, module: String, id: String, words: String) throws {
    let name = try ChannelName(text)
    #expect(name.module == module && name.id == id && name.words == words)
  }

  @Test(
    "Given a bad name, the reason is told and the right spelling is suggested where there is one",
    arguments: [
      ("min-kanal", .notUpperCamelCase, "MinKanal"), ("minKanal", .notUpperCamelCase, "MinKanal"),
      ("min kanal", .notUpperCamelCase, "MinKanal"), ("Min_Kanal", .notUpperCamelCase, "MinKanal"),
      ("podcast", .notUpperCamelCase, "Podcast"), ("../Evil", .notUpperCamelCase, "Evil"),
      ("2Radio", .notUpperCamelCase, nil), ("", .notUpperCamelCase, nil), ("--", .notUpperCamelCase, nil),
      ("Blåbær", .notASCII, "Blabaer"), ("Æ", .notASCII, "Ae"), ("X", .tooShort, nil),
      ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", .tooLong, nil), ("Class", .wordOfSwift, nil), ("class", .notUpperCamelCase, nil),
      ("Self", .wordOfSwift, nil), ("PodcastChannel", .endsInChannel, "Podcast"), ("Channel", .endsInChannel, nil),
      ("CoreTests", .endsInTests, nil), ("Core", .module("SpreCore"), nil), ("Cli", .module("SpreCLI"), nil),
      ("Newsletter", .channel("Newsletter"), nil), ("NewsLetter", .channel("Newsletter"), nil),
    ] as [(String, ChannelName.Fault, String?)])
  func refused(text: String, fault: ChannelName.Fault, suggestion: String?) {
    #expect(throws: ChannelName.Refusal(name: text, fault: fault, suggestion: suggestion)) {
      try ChannelName(text, modules: ["SpreCore", "SpreCLI"], channels: ["Newsletter"])
    }
  }
}
