/// An element of HTML or SVG: a name, attributes in order, and what stands inside.
public struct Element: Sendable, Hashable {
  /// A name with a value, in the start tag of an element.
  public struct Attribute: Sendable, Hashable {
    /// The name, written as it is.
    public var name: String
    /// The value before escaping; an attribute without a value when absent.
    public var value: String?
  }

  /// The name, such as `p`.
  public var name: String
  /// The attributes, in the order they were given.
  public private(set) var attributes: [Attribute]
  /// What stands inside, in order.
  public var children: [Node]

  public init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [Node] = []) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in value.map { Attribute(name: name, value: $0) } }
    self.children = children
  }

  /// The value of an attribute; setting nothing removes it.
  public subscript(attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      if let index = attributes.firstIndex(where: { $0.name == attribute }) {
        if let newValue { attributes[index].value = newValue } else { attributes.remove(at: index) }
      } else if let newValue {
        attributes.append(Attribute(name: attribute, value: newValue))
      }
    }
  }
}

/// What may stand inside an element.
///
/// Text is escaped when written; there is no way to put in markup as a string.
public enum Node: Sendable, Hashable {
  /// An element with all that stands inside it.
  case element(Element)
  /// Words, before escaping.
  case text(String)
  /// Rules for a `style` element, written as they are; the writer refuses what could end the element.
  case styleSheet(String)
  /// Markup that only the Word engine of classic Outlook reads.
  case outlookOnly([Node])

  /// An element, made in place.
  public static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [Node] = []
  ) -> Node {
    .element(Element(name, attributes, children))
  }

  /// An element that holds nothing but text.
  public static func tag(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ text: String) -> Node {
    .element(Element(name, attributes, [.text(text)]))
  }
}
