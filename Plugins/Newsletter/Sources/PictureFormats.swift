import SpreCore
import SpreFormats

/// Looks at the formats of the pictures that an edition shows, against what mail programs can.
struct PictureFormats: Sendable {
  var brief: Brief
  var settings: NewsletterSettings

  var findings: [Finding] {
    guard settings.showsImages else { return [] }
    var pictures = brief.items.compactMap { item in item.image.map { ($0, item.origins["image"]) } }
    if settings.carriesBody {
      pictures += brief.items.flatMap { item in
        item.versions.sorted { $0.key < $1.key }.flatMap { _, version in
          version.body.pictures.map { ($0.image.source, $0.origin ?? version.origins.record) }
        }
      }
    }
    if let logo = brief.organisation.brand.logo {
      pictures.append((logo, Origin(file: "spre.yml", field: "brand.logo")))
    }
    return pictures.compactMap { path, origin in
      let name = path.split(separator: "/").last ?? ""
      guard let ending = name.split(separator: ".").dropFirst().last?.lowercased() else { return nil }
      guard let feature = MailFeatureTable.feature(for: "image \(ending)") else {
        return .unknownFormat(String(name), at: origin)
      }
      let clients = feature.lackingClients.filter(\.isEssential)
      return clients.isEmpty ? nil : .unseenFormat(String(name), clients, at: origin)
    }
  }
}

extension Finding {
  private static let otherFormat = Phrase(
    nb: "Lagre bildet som PNG eller JPEG.", en: "Save the picture as PNG or JPEG.")

  fileprivate static func unseenFormat(_ name: String, _ clients: [MailClient], at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.picture.format",
      Phrase(
        nb:
          "Bildet «\(name)» vises ikke i \(clients.map(\.name.nb).joined(separator: ", ")); der står bare teksten til det.",
        en:
          "The picture '\(name)' is not shown by \(clients.map(\.name.en).joined(separator: ", ")); its words stand there."
      ),
      fix: otherFormat, at: origin)
  }

  fileprivate static func unknownFormat(_ name: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.picture.format",
      Phrase(
        nb: "Bildet «\(name)» er i et format som Spre ikke vet om e-postprogrammer viser.",
        en: "The picture '\(name)' has a format that Spre does not know mail programs to show."),
      fix: otherFormat, at: origin)
  }
}
