import Foundation
import SpreCore
import SpreFormats
import Testing

@Suite("What mail programs make of a message")
struct MailClientTests {
  private func page(_ nodes: [Node], styles: String = "") -> Element {
    Element(
      "html", ["lang": "nb", "dir": "ltr"],
      [
        .tag("head", [:], [.tag("style", [:], [.styleSheet(styles)])]),
        .tag("body", ["bgcolor": "#ffffff"], [.tag("div", ["lang": "nb", "dir": "ltr"], nodes)]),
      ])
  }

  private func support(_ nodes: [Node], styles: String = "") -> ClientSupport {
    ClientSupport(MailFeatureScan(page(nodes, styles: styles)))
  }

  @Test("Given documents of every shape, all that their message uses is in the table, and nothing is lacking")
  func coversEverything() {
    for seed in UInt64(1)...200 {
      var documents = HTMLDocuments(seed: seed)
      let pictures = ImageSources(
        base: "https://p.example.org",
        sizes: ["items/ærlig.png": .init(width: Int(seed) * 9, height: 80)])
      let tones = [MailRenderer.Tone.masthead, .body, .footer].map { tone in
        MailRenderer(theme: HTMLMailTests.theme, images: pictures, tone: tone)
          .render(documents.document(), language: .nb)
      }
      let page = MailPage(
        title: "t", preheader: "p", language: .nb, theme: HTMLMailTests.theme, masthead: tones[0], content: tones[1],
        footer: tones[2])
      let support = ClientSupport(MailFeatureScan(page.element))
      #expect(support.unknown == [])
      #expect(support.lacks.map(\.feature.id) == [])
    }
  }

  @Test("Given a style sheet of a message, each thing that it uses is covered by something that stands in")
  func coversSheets() {
    let page = MailPage(title: "t", language: .nb, theme: HTMLMailTests.theme, content: [.tag("p", [:], "x")])
    let covered = Set(ClientSupport(MailFeatureScan(page.element)).covered.map(\.id))
    for id in ["css-at-media-prefers-color-scheme", "css-pseudo-class-focus", "html-style", "css-max-width"] {
      #expect(covered.contains(id), "\(id)")
    }
  }

  @Test(
    "Given a feature that nobody has put in the table, it is named",
    arguments: [
      ("<nav>", Node.tag("nav")), ("display:flex", .tag("p", ["style": "display:flex"])),
      ("gap", .tag("p", ["style": "gap:4px"])), ("unit vw", .tag("p", ["style": "font-size:4vw"])),
      ("@onclick", .tag("p", ["onclick": "x"])), ("href ftp", .tag("a", ["href": "ftp://a.no"])),
      ("function calc", .tag("p", ["style": "width:calc(100% - 4px);max-width:3px"])),
      ("image avifs", .tag("img", ["src": "a.avifs", "alt": ""])), ("meta refresh", .tag("meta", ["name": "refresh"])),
    ])
  func namesUnknown(key: String, node: Node) { #expect(support([node]).unknown == [key]) }

  @Test(
    "Given an unknown feature in a style sheet, it is named",
    arguments: [
      ("@supports", "@supports (display:grid){p{color:#000000}}"), (":hover", "a:hover{color:#000000}"),
      ("selector []", "[lang]{color:#000000}"), ("@media orientation", "@media (orientation:portrait){p{color:#000}}"),
      ("function var", "p{color:var(--x)}"), ("selector >", "p > a{color:#000000}"),
      ("@font-face", "@font-face{color:red}"),
    ])
  func namesUnknownInSheets(key: String, sheet: String) { #expect(support([], styles: sheet).unknown == [key]) }

  @Test("Given a limit of width without a width for Word, it is lacking; with the attribute beside it, it is not")
  func wantsStandIns() {
    func lacks(_ attributes: KeyValuePairs<String, String?>) -> [String] {
      support([.tag("img", attributes)]).lacks.map { "\($0.feature.id) \($0.missing)" }
    }
    #expect(lacks(["src": "a.webp"]) == ["image-webp [\"@alt\"]"])
    #expect(lacks(["src": "a.webp", "alt": "Et kart"]) == [])
    #expect(lacks(["src": "a.png", "style": "max-width:90px"]) == ["css-max-width [\"@width\", \"display:none\"]"])
    #expect(lacks(["src": "a.png", "width": "90", "style": "max-width:90px"]) == [])
    #expect(lacks(["src": "a.png", "alt": "", "style": "opacity:0"]) == ["css-opacity [\"display:none\"]"])
    let hidden = support([.tag("div", ["style": "opacity:0;display:none;mso-hide:all"], "x")])
    #expect(hidden.lacks.isEmpty && hidden.unknown.isEmpty)
    let bare = support([.tag("div", ["style": "display:none"], "x")])
    #expect(
      bare.lacks.map(\.feature.id) == ["css-display-none"]
        && bare.lacks[0].clients == [.classicOutlook, .gmailWithoutSheet])
  }

  @Test(
    "Given a feature of the table, each of its clients has a letter, and what an essential one lacks has a fallback")
  func isWhole() {
    var keys: Set<String> = []
    for feature in MailFeatureTable.all {
      #expect(feature.support.count == MailClient.allCases.count)
      #expect(feature.support.allSatisfy { MailFeature.Support(rawValue: $0) != nil })
      let lacking = feature.lackingClients.contains(where: \.isEssential)
      #expect(!lacking || feature.fallback != nil, "\(feature.id)")
      for key in feature.keys {
        #expect(keys.insert(key).inserted, "\(key) stands twice")
        #expect(!MailFeatureTable.isBasic(key), "\(key) is both")
        #expect(MailFeatureTable.feature(for: key) == feature)
      }
    }
  }

  @Test(
    "Given the data of caniemail.com, the table says the same",
    .enabled(if: data != nil, "caniemail.json is not in ../shared/data/newsletter or SPRE_TEST_DATA"))
  func agreesWithSource() throws {
    let root = try #require(MailClientTests.data)
    let features = try JSONDecoder().decode(CanIEmail.self, from: Data(contentsOf: root)).features
    for feature in MailFeatureTable.all {
      let source = try #require(features[feature.id], "\(feature.id) is not at caniemail.com")
      #expect(source.tested == feature.tested, "\(feature.id)")
      for client in MailClient.allCases {
        let letter = source.support[client.rawValue]?.last?.first ?? "u"
        #expect(feature.support(in: client).rawValue == letter, "\(feature.id) in \(client.rawValue)")
      }
    }
  }

  private struct CanIEmail: Decodable {
    struct Feature: Decodable {
      var tested: String
      /// The version and the letter of each program, with references to notes after it.
      var support: [String: [String]]
    }

    var features: [String: Feature]
  }

  /// The data, where it lies: in `SPRE_TEST_DATA`, else in `../shared/data` from the project's root.
  private static let data: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["SPRE_TEST_DATA"].map { URL(filePath: $0) }
      ?? root.deletingLastPathComponent().appending(path: "shared/data")
    let file = folder.appending(path: "newsletter/caniemail.json")
    return FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) ? file : nil
  }()
}
