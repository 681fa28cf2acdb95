/// The few things of an element's own style that a check of a message needs.
struct ElementStyle: Hashable {
  /// The colour of its words, where it sets one.
  var text: Colour?
  /// The colour behind them, where it sets one.
  var ground: Colour?
  var isUnderlined = false
  /// Whether readers never see it, as the words for the inbox.
  var isHidden = false

  init() {}

  /// Reads a `style` attribute.
  init(_ style: String) {
    for declaration in StyleReading.declarations(style) {
      switch declaration.name {
      case "color": text = Colour(declaration.value)
      case "background-color": ground = Colour(declaration.value)
      case "text-decoration": isUnderlined = declaration.value.contains("underline")
      case "display": isHidden = declaration.value == "none"
      default: break
      }
    }
  }
}

extension Element {
  /// The elements right inside.
  var elements: [Element] { children.compactMap { if case .element(let element) = $0 { element } else { nil } } }

  /// The first element of a name right inside.
  func first(_ name: String) -> Element? { elements.first { $0.name == name } }

  /// The elements of a name at any depth, but not inside a table within, whose cells are its own.
  func all(_ name: String) -> [Element] {
    elements.flatMap { inner in
      (inner.name == name ? [inner] : []) + (inner.name == "table" ? [] : inner.all(name))
    }
  }

  /// The words inside, pictures left out.
  var words: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.words
      case .styleSheet, .outlookOnly: ""
      }
    }.joined()
  }

  /// What a screen reader says of it: its words, and those of the pictures in it.
  var spoken: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.name == "img" ? element["alt"] ?? "" : element.spoken
      case .styleSheet, .outlookOnly: ""
      }
    }.joined()
  }
}
