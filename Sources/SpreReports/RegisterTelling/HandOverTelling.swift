import SpreCore

/// Which product has come how far in which region, in words, with whose word it is.
struct HandOverTelling: Sendable {
  var telling: Telling
  var products: [ProductInRegion]

  var blocks: [Block] {
    guard !products.isEmpty else { return [] }
    let map = HandOverMap(products, regions: telling.plan.regions)
    let rows = map.products.map { product in
      [telling.own(product)] + map.regions.map { cell(map, product, $0) }
    }
    return [
      .section(telling.say(RegisterWords.products)), .paragraph(telling.say(RegisterWords.productsLead)),
      .table([telling.say(ReviewWords.product)] + map.regions.map { telling.own($0) }, rows),
    ] + sources
  }

  private func cell(_ map: HandOverMap, _ product: String, _ region: String) -> [Inline] {
    let record = map.record(of: product, in: region)
    let words = telling.say(RegisterWords.product(map.status(of: product, in: region)))
    return words + (record?.date.map { [.text(" (\(telling.stretch($0)))")] } ?? [])
  }

  /// Each source once with what it says, and what stands without one.
  private var sources: [Block] {
    let said = products.filter { $0.status != .unknown }
    var names: [String?] = []
    for record in said where !names.contains(record.source) { names.append(record.source) }
    let lines = names.map { name -> [Inline] in
      let own = said.filter { $0.source == name }
      var seen: Set<String> = []
      let products = own.filter { seen.insert($0.product).inserted }.map { record in
        telling.own(record.product)
          + [.text(" (\(own.filter { $0.product == record.product }.map(\.region).joined(separator: ", ")))")]
      }
      let label = name.map { telling.own($0) } ?? telling.say(ReviewWords.productsWithoutSource)
      return label + [.text(": ")] + telling.joined(products, by: "; ") + [.text(".")]
    }
    return lines.isEmpty ? [] : [.part(telling.say(RegisterWords.sources)), .bullets(lines)]
  }
}
