/// Who sends, as readers will see it.
public struct Organisation: Sendable, Hashable {
  /// The name of the service.
  public var name: LocalizedText
  /// The postal address, as readers see it.
  public var postalAddress: String?
  /// The mailbox that newsletters come from, where there is one.
  public var sender: Sender?
  /// The colour and the logo that drafts wear.
  public var brand: Brand
  /// The labels of the roles, by key.
  public var roles: [String: String]

  /// The mailbox that newsletters come from.
  public struct Sender: Sendable, Hashable {
    /// The name that readers see where there is none in their language.
    public var name: String
    /// The name in each language that it is said in.
    public var names: [Language: String]
    /// The mail address, such as `post@example.org`.
    public var address: String
    /// Where the fields were read from, for findings to point at.
    public var origins: Origins

    public init(
      name: String, names: [Language: String] = [:], address: String,
      origins: Origins = Origins(Origin(file: "spre.yml"))
    ) {
      self.name = name
      self.names = names
      self.address = address
      self.origins = origins
    }

    /// The name that readers of a language see.
    public func name(for language: Language) -> String { names[language] ?? name }
  }

  /// What makes a draft look like the sender's own.
  public struct Brand: Sendable, Hashable {
    /// The main colour, as `#RRGGBB`.
    public var colour: String
    /// The path of the logo from the workspace's folder.
    public var logo: String?
    /// What the logo says, for those who do not see it.
    public var logoAlt: String?
    /// The names of fonts to show texts in, best first; each reader sees the first that their machine has.
    public var fonts: [String]

    public init(colour: String = "#1f4e5f", logo: String? = nil, logoAlt: String? = nil, fonts: [String] = []) {
      self.colour = colour
      self.fonts = fonts
      self.logo = logo
      self.logoAlt = logoAlt
    }
  }

  public init(
    name: LocalizedText, postalAddress: String? = nil, sender: Sender? = nil, brand: Brand = Brand(),
    roles: [String: String] = [:]
  ) {
    self.name = name
    self.postalAddress = postalAddress
    self.sender = sender
    self.brand = brand
    self.roles = roles
  }
}

extension Organisation.Brand {
  /// Whether a text can be a font's name: letters a to z, digits, spaces and hyphens, at most 40, a letter first.
  ///
  /// So it can stand in a style sheet without meaning anything else.
  public static func isFontName(_ text: String) -> Bool {
    text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " " || $0 == "-") }
      && text.count <= 40 && text.first?.isLetter == true && text.last != " "
  }
}
