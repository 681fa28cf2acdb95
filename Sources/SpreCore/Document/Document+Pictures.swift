extension Document {
  /// Every picture in the text, each with the place it was read from, in reading order.
  public var pictures: [(image: Block.Image, origin: Origin?)] { blocks.flatMap(\.pictures) }
}

extension Block {
  fileprivate var pictures: [(image: Image, origin: Origin?)] {
    switch content {
    case .image(let image): [(image, origin)]
    case .quote(let blocks): blocks.flatMap(\.pictures)
    case .list(let list): list.items.flatMap { $0.flatMap(\.pictures) }
    default: []
    }
  }
}
