import SpreCore
import SpreFormats

/// What the slots of one rendering become: values for an export, or labels for a person to read.
struct SlotFill: Sendable {
  private var values: [Slot: String] = [:]

  /// Whether the letter comes to a reader, who may want to leave; a page on the web is there for anybody.
  let isMail: Bool

  /// Labels only, as in a preview.
  static let labels = SlotFill(isMail: true)

  /// The marks that sending fills for each receiver; the letter's own page, where it has one, is the same for all.
  static func sending(page: String?) -> SlotFill {
    var fill = SlotFill(isMail: true)
    fill.values = [
      .name: MessageSlot.name.mark, .unsubscribe: MessageSlot.unsubscribe.mark, .view: page ?? MessageSlot.view.mark,
    ]
    return fill
  }

  /// Nothing to fill, as on the letter's own page.
  static let web = SlotFill(isMail: false)

  private init(isMail: Bool) { self.isMail = isMail }

  /// The values for an export; a slot whose value is missing or not acceptable keeps its label.
  ///
  /// `page` is the address of the letter's own page, which the view slot leads to where it has no value.
  init(_ slots: Slots, for export: Export, page: String?) {
    isMail = true
    values[.view] = page
    for slot in Slot.allCases {
      guard let value = slots.value(slot.rawValue, for: export.rawValue) else { continue }
      if let text = slot.text(of: value), slot.accepts(text) { values[slot] = text }
    }
  }

  /// The value, where there is one.
  subscript(slot: Slot) -> String? { values[slot] }

  /// The values that are another system's merge tags.
  var mergeTags: Set<String> { Set(values.filter { $0.key != .name }.values.filter(Slot.isMergeTag)) }

  /// A link to where the slot leads, or its words with the slot's name as a label.
  func link(_ slot: Slot, _ words: String) -> [Inline] {
    if let value = values[slot] { return [.link(url: value, [.text(words)])] }
    return [.text("\(words) "), .code(slot.label)]
  }

  /// `Hello, NAME!` (when sending, the slot brings the comma), and `Hello!` where the name is left empty on purpose.
  func greeting(_ words: String) -> [Inline] {
    switch values[.name] {
    case nil: [.text("\(words), "), .code(Slot.name.label), .text("!")]
    case "": [.text("\(words)!")]
    case MessageSlot.name.mark?: [.text("\(words)\(MessageSlot.name.mark)!")]
    case let name?: [.text("\(words), \(name)!")]
    }
  }
}

extension Slot {
  /// How a slot without value is shown.
  var label: String { "‹\(rawValue)›" }

  /// The text that a value gives the slot: a name with nothing after it is empty on purpose.
  func text(of value: Value) -> String? {
    switch value.content {
    case .scalar(let text): self == .name || !text.isEmpty ? text : nil
    case .null: self == .name ? "" : nil
    case .list, .map: nil
    }
  }
}
