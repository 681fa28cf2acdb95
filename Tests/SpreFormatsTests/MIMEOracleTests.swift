import Foundation
import SpreCore
import SpreFormats
import Testing

/// Python's mail reader as the judge of the messages; skipped where there is no python3.
@Suite("Mail messages as Python reads them", .enabled(if: PythonScript.mail != nil))
struct MIMEOracleTests {
  @Test("Given 150 messages of hard texts, Python finds no defect and reads back what went in")
  func roundTrip() throws {
    var files: [MIMEOracle.File] = []
    for seed in 0..<150 {
      var dice = MIMEDice(seed: UInt64(seed) &+ 5000)
      let message = MIMEMessageTests.random(&dice)
      files.append(MIMEOracle.File(message: try message.encoded(), expectation: MIMEOracle.expectation(message)))
    }
    let verdict = try MIMEOracle.judge(files)
    #expect(verdict == "")
  }

  @Test("Given 150 personal messages of hard texts and values, Python reads what filling before encoding would say")
  func personalRoundTrip() throws {
    var files: [MIMEOracle.File] = []
    for seed in 0..<150 {
      var dice = MIMEDice(seed: UInt64(seed) &+ 7000)
      let message = MIMETemplatePropertyTests.random(&dice)
      var values = MIMETemplatePropertyTests.values(&dice, seed)
      values["unsubscribe"] = "https://example.org/av?k=\(seed)&l='.=;,"
      values["view"] = "https://example.org/" + String(repeating: "v", count: seed * 5)
      let bytes = try MessageTemplate(message, slots: MIMETemplateTests.slots).personal(values)
      files.append(
        MIMEOracle.File(
          message: String(decoding: bytes, as: UTF8.self), expectation: MIMEOracle.expectation(message.filled(values))))
    }
    let verdict = try MIMEOracle.judge(files)
    #expect(verdict == "")
  }

  @Test(
    "Given planted faults, the judge names each",
    arguments: [
      ("a quoted-printable line", "Hei", String(repeating: "x", count: 78)),
      ("a line has|has 1", "Hei", String(repeating: "x", count: 1200)),
      ("an encoded word", "Subject: Nytt", "Subject: =?utf-8?Q?\(String(repeating: "x", count: 70))?="),
      ("cannot be read alone", "Subject: Nytt", "Subject: =?utf-8?Q?=C3?= =?utf-8?Q?=A5?="),
      ("a header line has", "Subject: Nytt", "Subject: \(String(repeating: "nytt ", count: 20))x"),
      ("the header Subject stands 2 times", "Subject: Nytt", "Subject: a\r\nSubject: Nytt"),
      ("a defect", "MIME-Version: 1.0", "Content-Transfer-Encoding: base64\r\nMIME-Version: 1.0"),
      ("ends in white space", "Hei", "Hei "), ("not CR LF", "Hei", "Hei\nhopp"), ("not printable", "Hei", "Hå"),
      ("begins as mail systems do not like", "Hei", "From me"),
    ])
  func plantedFault(expected: String, target: String, fault: String) throws {
    let message = try MIMEMessageTests.message(subject: "Nytt").encoded()
    let untouched = try MIMEOracle.judge([MIMEOracle.File(message: message, expectation: nil)])
    #expect(untouched == "")
    let broken = message.replacing(target, with: fault, maxReplacements: 1)
    let verdict = try MIMEOracle.judge([MIMEOracle.File(message: broken, expectation: nil)])
    #expect(expected.split(separator: "|").contains { verdict.contains($0) }, "\(verdict)")
  }
}

/// Runs the script in `Tests/Oracles` on messages.
enum MIMEOracle {
  struct File {
    var message: String
    var expectation: [String: Any]?
  }

  /// What a reader should get, in the words of the script.
  static func expectation(_ message: MailMessage) -> [String: Any] {
    func pair(_ mailbox: Mailbox) -> [String] {
      [mailbox.name, mailbox.address.replacing("kárášjohka", with: "xn--krjohka-hwab49j")]
    }
    var text: [String: Any] = [
      "subject": message.subject, "legacySubject": message.subject, "from": [pair(message.from)],
      "to": message.to.map(pair), "date": "2026-11-02T09:00:00+01:00", "id": "<\(message.id)>", "language": "nb",
      "text": message.text, "html": message.html, "flowed": "flowed",
      "types": ["multipart/alternative", "text/plain"]
        + (message.embedded.isEmpty ? [] : ["multipart/related"]) + ["text/html"] + message.embedded.map(\.mediaType),
      "files": message.embedded.map { ["<\($0.id)>", $0.name, "inline", Data($0.bytes).base64EncodedString()] },
    ]
    var added = Dictionary(uniqueKeysWithValues: message.headers.map { ($0.name, $0.value) })
    if let list = message.list {
      text["list"] = [list.name, list.id]
      added["List-Unsubscribe"] = list.unsubscribe.map { "<\($0)>" }.joined(separator: ", ")
      if list.hasOneClick { added["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click" }
      added["List-Archive"] = list.archive.map { "<\($0)>" }
    }
    text["added"] = added
    return text
  }

  /// What the script says; nothing when it has no complaint.
  static func judge(_ files: [File]) throws -> String {
    var written: [String: Data] = [:]
    for (index, file) in files.enumerated() {
      written["\(index).eml"] = Data(file.message.utf8)
      if let expectation = file.expectation {
        written["\(index).json"] = try JSONSerialization.data(withJSONObject: expectation)
      }
    }
    return try PythonScript.mail?.judge(written, ending: ".eml") ?? ""
  }
}
