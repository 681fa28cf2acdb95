/// Who sends, as readers will see it.
public struct Organisation: Sendable, Hashable {
  public var name: LocalizedText
  public var postalAddress: String?
  public var sender: Sender?
  public var brand: Brand
  /// The labels of the roles, by key.
  public var roles: [String: String]

  /// The mailbox that newsletters come from.
  public struct Sender: Sendable, Hashable {
    public var name: String
    public var address: String
    public var origins: Origins

    public init(name: String, address: String, origins: Origins = Origins(Origin(file: "spre.yml"))) {
      self.name = name
      self.address = address
      self.origins = origins
    }
  }

  /// Colours as `#RRGGBB`.
  public struct Brand: Sendable, Hashable {
    public var colour: String
    public var logo: String?
    public var logoAlt: String?

    public init(colour: String = "#1f4e5f", logo: String? = nil, logoAlt: String? = nil) {
      self.colour = colour
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
