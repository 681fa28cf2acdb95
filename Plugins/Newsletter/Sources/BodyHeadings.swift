import SpreCore

/// Puts the headings of an item's text below the item's own, which is of level 3, without leaving out a level.
struct BodyHeadings {
  /// The level of an item's title.
  private static let title = 3

  /// The highest level that the text itself has.
  private let highest: Int
  /// The level of the heading before.
  private var before = BodyHeadings.title

  /// The blocks with their headings from level 4 on, also inside quotes and lists.
  static func lowered(_ blocks: [Block]) -> [Block] {
    guard let highest = blocks.flatMap(\.headingLevels).min() else { return blocks }
    var headings = BodyHeadings(highest: highest)
    return blocks.map { headings.lowered($0) }
  }

  private init(highest: Int) { self.highest = highest }

  private mutating func lowered(_ block: Block) -> Block {
    var block = block
    switch block.content {
    case .heading(let level, let parts):
      before = min(BodyHeadings.title + 1 + level - highest, before + 1, 6)
      block.content = .heading(level: before, parts)
    case .quote(let blocks): block.content = .quote(blocks.map { lowered($0) })
    case .list(let list):
      let items = list.items.map { blocks in blocks.map { lowered($0) } }
      block.content = .list(Block.List(start: list.start, items: items))
    case .paragraph, .table, .image, .button, .code, .rule: break
    }
    return block
  }
}

extension Block {
  fileprivate var headingLevels: [Int] {
    switch content {
    case .heading(let level, _): [level]
    case .quote(let blocks): blocks.flatMap(\.headingLevels)
    case .list(let list): list.items.flatMap { $0.flatMap(\.headingLevels) }
    case .paragraph, .table, .image, .button, .code, .rule: []
    }
  }
}
