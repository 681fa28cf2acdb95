import SpreCore

/// `delivery.yml`: what went out, one entry after the other; entries are only ever added at the end.
enum DeliveryFile {
  static let name = "delivery.yml"

  /// The deliveries of a file, in order; an entry that cannot be understood is left out.
  static func deliveries(in value: Value) -> [Delivery] {
    (value["deliveries"]?.elements ?? []).compactMap(Delivery.init)
  }

  /// The file's bytes with one more entry; those that were there stay as the beginning of the new ones.
  ///
  /// The entry is indented as the last one in the file, and its lines end as the file's lines do.
  static func appending(_ delivery: Delivery, to bytes: [UInt8]?, value: Value?) -> [UInt8] {
    guard let bytes, !bytes.isEmpty else {
      let lines = ["schema: \(ArchiveFields.schema)", "deliveries:"] + delivery.record.element.map { "  " + $0 }
      return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
    let lineEnd = bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    let column = value?["deliveries"]?.elements?.last?.origin.column ?? 5
    let indent = String(repeating: " ", count: max(0, column - 3))
    let start = bytes.last == UInt8(ascii: "\n") ? "" : lineEnd
    let lines = delivery.record.element.map { indent + $0 + lineEnd }
    return bytes + Array((start + lines.joined()).utf8)
  }
}

extension Delivery {
  fileprivate init?(_ value: Value) {
    guard let date = value["date"]?.day else { return nil }
    self.init(
      date: date, by: value["by"]?.text ?? "", channel: value["channel"]?.text,
      parts: (value["drafts"]?.elements ?? []).compactMap(Part.init),
      counts: (value["counts"]?.elements ?? []).compactMap { Count($0) },
      urls: value["urls"]?.texts ?? [])
  }

  fileprivate var record: YAMLRecord {
    var record = YAMLRecord()
    record.add("date", .plain("\(date)"))
    record.add("by", by.isEmpty ? nil : .text(by))
    record.add("channel", channel.map { .text($0) })
    record.add("drafts", .records(parts.map(\.record)))
    record.add("counts", .records(counts.map(\.record)))
    record.add("urls", .texts(urls))
    return record
  }
}

extension Delivery.Part {
  fileprivate init?(_ value: Value) {
    guard let text = ApprovalFile.Text(value) else { return nil }
    func number(_ value: Value?) -> Int { max(0, min(value?.int ?? 0, ArchiveFields.mostWords)) }
    let foreign = Language.allCases.map { ($0, number(value["foreign"]?[$0.rawValue])) }
    self.init(
      text,
      FrozenWords(all: number(value["words"]), foreign: Dictionary(uniqueKeysWithValues: foreign.filter { $1 > 0 })))
  }

  init(_ text: ApprovalFile.Text, _ words: FrozenWords) {
    self.init(
      path: text.path, sha256: text.sha256, language: text.language, groups: text.groups, items: text.items,
      words: words.all, foreign: words.foreign)
  }

  fileprivate var record: YAMLRecord {
    var record = ApprovalFile.Text(path: path, sha256: sha256, language: language, groups: groups, items: items).record
    record.add("words", .plain("\(words)"))
    let foreign = foreign.sorted { $0.key < $1.key }.map { (name: $0.key.rawValue, n: $0.value) }
    record.add("foreign", foreign.isEmpty ? nil : .numbers(foreign))
    return record
  }
}

extension Count {
  fileprivate var record: YAMLRecord {
    var record = YAMLRecord()
    record.add("groups", .texts(groups))
    record.add("n", n.map { .plain("\($0)") })
    record.add("qualifier", .plain(qualifier.rawValue))
    return record
  }
}
