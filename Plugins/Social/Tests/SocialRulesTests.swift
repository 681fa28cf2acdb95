import Testing

@testable import SpreSocial

@Suite("The networks' rules as data")
struct SocialRulesTests {
  @Test("Given a network, every rule has a source and a month, and its limits are sane", arguments: Network.allCases)
  func hasSources(network: Network) {
    let rules = NetworkRules.of(network)
    let numbers = [
      rules.limit, rules.byteLimit, rules.fold, rules.mostHashtags, rules.fewHashtags, rules.mostLinks,
      rules.alternative,
      rules.pictures,
    ].compactMap(\.self)
    #expect(
      rules.network == network && numbers.allSatisfy { $0.value > 0 && $0.source.count > 5 && $0.checked.count == 7 })
    #expect(rules.fold.map { $0.value < rules.limit.value } ?? true)
    #expect(rules.mostHashtags.map { $0.value > rules.fewHashtags.value } ?? true)
    #expect(rules.hasLinks.source.count > 5)
  }
}
