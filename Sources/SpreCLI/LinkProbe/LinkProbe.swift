import Foundation
import SpreCore
import SpreFormats

/// Asks web addresses whether they answer, by the program curl; done only when somebody asks for it.
///
/// Each address is asked for its head, then, where that fails or leads on, for its content along every redirect. Only
/// http and https are followed; nothing that comes back is kept or read.
struct LinkProbe {
  /// An address and where it was written.
  struct Link {
    var address: String
    var origin: Origin
    /// The draft to put there, where the address is that of a picture.
    var picture: String?
  }

  /// What an address answered.
  struct Answer: Hashable {
    /// The status of HTTP; 0 where there was no answer.
    var status: Int
    /// Where the last redirect led, or the address itself.
    var address: String
    /// What curl says of the fault.
    var fault: String
    /// The number that curl ends with (man curl, "Exit codes").
    var code: Int

    var isAlive: Bool { (200..<300).contains(status) }
  }

  /// Seconds for one address, and how many are asked at once.
  private static let patience = 20
  private static let atOnce = 4

  /// What is amiss with the addresses, each told wherever it stands.
  static func findings(_ links: [Link]) throws -> [Finding] {
    let addresses = Set(links.map(\.address)).filter(isAskable).sorted()
    guard !addresses.isEmpty else { return [] }
    guard let first = try ask(addresses, followsRedirects: false) else { return [.noCurl] }
    let rest = addresses.filter { first[$0]?.isAlive != true }
    let second = rest.isEmpty ? [:] : try ask(rest, followsRedirects: true) ?? [:]
    // Numbers 5 to 7: no proxy, no name, no connection.
    let isOffline = rest.count == addresses.count && rest.allSatisfy { (5...7).contains(second[$0]?.code ?? 0) }
    if isOffline, addresses.count > 1 { return [.offline(addresses.count)] }
    return links.compactMap { link in
      guard isAskable(link.address), let answer = second[link.address] else { return nil }
      return finding(link, first: first[link.address], answer)
    }
  }

  private static func finding(_ link: Link, first: Answer?, _ last: Answer) -> Finding? {
    if last.isAlive {
      // 301 and 308 say that the address has moved for good (RFC 9110, sections 15.4.2 and 15.4.9).
      guard [301, 308].contains(first?.status ?? 0), last.address != link.address else { return nil }
      return .moved(link.address, last.address, at: link.origin)
    }
    if let picture = link.picture { return .pictureNotThere(link.address, picture, at: link.origin) }
    if last.status == 0 { return .noAnswer(link.address, last.fault, at: link.origin) }
    // Many sites turn programs away and let people in.
    let isTurnedAway = [401, 403, 405, 406, 429, 999].contains(last.status)
    return isTurnedAway
      ? .turnedAway(link.address, last.status, at: link.origin) : .dead(link.address, last.status, at: link.origin)
  }

  private static func isAskable(_ address: String) -> Bool {
    let lowered = address.lowercased()
    return (lowered.hasPrefix("https://") || lowered.hasPrefix("http://")) && WebAddress.isAcceptable(address)
  }

  /// The answers by address; nothing where there is no curl.
  private static func ask(_ addresses: [String], followsRedirects: Bool) throws -> [String: Answer]? {
    let arguments = [
      "--disable", "--config", "-", "--globoff", "--silent", "--parallel", "--parallel-max", "\(atOnce)",
      "--proto", "=http,https", "--proto-redir", "=http,https", "--max-time", "\(patience)", "--user-agent",
      "Mozilla/5.0 (compatible; spre link check)", "--write-out",
      #"%{urlnum}\t%{http_code}\t%{exitcode}\t%{url_effective}\t%{errormsg}\n"#,
    ]
    let way = followsRedirects ? ["--location", "--max-redirs", "5", "--max-filesize", "50000000"] : ["--head"]
    // An address holds no quote, line end or space, so it cannot leave its line.
    let lines = addresses.map {
      "url = \"\($0.replacingOccurrences(of: "\\", with: "%5C"))\"\noutput = \"/dev/null\"\n"
    }
    guard let run = try OutsideProgram("curl").run(arguments + way, input: lines.joined()) else { return nil }
    let text = String(decoding: run.output, as: UTF8.self)
    var answers: [String: Answer] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 5, let index = Int(fields[0]), addresses.indices.contains(index) else { continue }
      answers[addresses[index]] = Answer(
        status: Int(fields[1]) ?? 0, address: fields[3], fault: fields[4], code: Int(fields[2]) ?? 0)
    }
    return answers
  }
}

extension LinkProbe.Link {
  /// The pictures among an activity's drafts that readers fetch from the web, where they should lie by now.
  static func pictures(_ drafts: [Draft], in brief: Brief) -> [LinkProbe.Link] {
    let sources = ImageSources(base: brief.imageBase)
    return drafts.compactMap { draft in
      // Pictures of the web site lie elsewhere, and under other names.
      guard case .attachment(let path) = draft.content, draft.path.hasSuffix("/\(path)"),
        !draft.path.hasPrefix("\(Site.folder)/"), let address = sources.address(of: path)
      else { return nil }
      let origin = brief.items.first { $0.image == path }?.origins["image"] ?? Origin(file: path)
      return LinkProbe.Link(address: address, origin: origin, picture: draft.path)
    }
  }

  /// Every address that items lead to: their own links, and those in their texts.
  static func all(of items: [KnowledgeItem]) -> [LinkProbe.Link] {
    items.flatMap { item in
      item.versions.sorted { $0.key < $1.key }.flatMap { _, version in
        [version.link].compactMap(\.self).map { LinkProbe.Link(address: $0, origin: version.origins["link"]) }
          + version.body.links.map { LinkProbe.Link(address: $0.url, origin: $0.origin ?? version.origins.record) }
      }
    }
  }
}
