/// How far a product has come in a region.
public enum ProductStatus: String, Sendable, Hashable, CaseIterable {
  /// People there can get it.
  case offered
  /// The region runs it itself.
  case adopted
  /// Nobody knows.
  case unknown

  /// The status for people who work with Spre.
  public var label: Phrase {
    switch self {
    case .offered: Phrase(nb: "tilbys", en: "offered")
    case .adopted: Phrase(nb: "overtatt", en: "adopted")
    case .unknown: Phrase(nb: "ukjent", en: "unknown")
    }
  }
}

/// What is known of one product in one region.
public struct ProductInRegion: Sendable, Hashable {
  /// The product's name.
  public var product: String
  /// The region's name.
  public var region: String
  /// How far it has come there.
  public var status: ProductStatus
  /// The organisation that offers it or has taken it over.
  public var organisation: String?
  /// The id of the item about the product.
  public var item: String?
  /// When this was established, as far as known.
  public var date: DateSpan?
  /// Where the information comes from.
  public var source: String?
  /// What else should be said.
  public var remark: String?
  /// Whether it was made up to complete an example.
  public var isConstructed: Bool
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  /// Reads a checked record; nothing without a product, a region and a status.
  init?(_ value: Value) {
    guard let product = value["product"]?.text, let region = value["region"]?.text,
      let status = value["status"]?.text.flatMap(ProductStatus.init(rawValue:))
    else { return nil }
    self.product = product
    self.region = region
    self.status = status
    organisation = value["organisation"]?.text
    item = value["item"]?.text
    date = value["date"]?.span
    source = value["source"]?.text
    remark = value["remark"]?.text
    isConstructed = value["constructed"]?.bool ?? false
    origins = value.origins
  }
}

/// Which product has come how far in which region; what the register does not say is unknown.
public struct HandOverMap: Sendable, Hashable {
  /// The products, in the order the register first names them.
  public let products: [String]
  /// The regions: the plan's, then others that the register names.
  public let regions: [String]
  private let known: [[String]: ProductInRegion]

  public init(_ records: [ProductInRegion], regions: [String] = []) {
    products = records.map(\.product).withoutRepetition
    self.regions = (regions + records.map(\.region)).withoutRepetition
    known = Dictionary(records.map { ([$0.product, $0.region], $0) }) { first, _ in first }
  }

  /// What is known of a product in a region; nothing where the register does not say.
  public func record(of product: String, in region: String) -> ProductInRegion? { known[[product, region]] }

  /// How far a product has come in a region.
  public func status(of product: String, in region: String) -> ProductStatus {
    record(of: product, in: region)?.status ?? .unknown
  }
}

extension Sequence<String> {
  /// The texts in the order they first come, each once.
  var withoutRepetition: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
