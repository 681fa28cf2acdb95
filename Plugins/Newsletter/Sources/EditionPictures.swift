import SpreCore
import SpreFormats

/// Looks at the pictures that an edition shows: their formats against what mail programs can, their weight and width.
struct EditionPictures: Sendable {
  var brief: Brief
  var settings: NewsletterSettings

  var findings: [Finding] {
    shown.flatMap { picture in
      (format(of: picture.path, at: picture.origin).map { [$0] } ?? [])
        + PictureFiles.findings(
          picture.path, among: brief.attachments, shownWidth: EditionPictures.shownWidth, at: picture.origin)
    }
  }

  /// The number of picture files that the host has measured.
  var measured: Int {
    let paths = Set(shown.map(\.path))
    return brief.attachments.count { file in
      if case .cutOff = file.content { false } else { paths.contains(file.path) && file.pixels != nil }
    }
  }

  private static let shownWidth = MailTheme(of: Organisation.Brand()).contentWidth

  /// A picture that the letter shows.
  struct Shown: Sendable {
    var path: String
    /// The place that names it.
    var origin: Origin
    /// The id of the item that it belongs to; nothing for the logo.
    var item: String?
  }

  /// The pictures, as often as they are shown.
  var shown: [Shown] {
    let own = settings.showsImages ? brief.items.flatMap(pictures) : []
    let logo = brief.organisation.brand.logo.map { Shown(path: $0, origin: brief.places.nearest("brand.logo")) }
    return own + [logo].compactMap(\.self)
  }

  private func pictures(of item: KnowledgeItem) -> [Shown] {
    let own = item.image.map { [Shown(path: $0, origin: item.origins["image"], item: item.id)] } ?? []
    guard settings.carriesBody else { return own }
    return own
      + item.versions.sorted { $0.key < $1.key }.flatMap { _, version in
        version.body.pictures.map {
          Shown(path: $0.image.source, origin: $0.origin ?? version.origins.record, item: item.id)
        }
      }
  }

  private func format(of path: String, at origin: Origin) -> Finding? {
    let name = path.split(separator: "/").last ?? ""
    let content = brief.attachments.first { $0.path == path }?.content
    let real: String? = if case .whole(let format) = content { format.endings[0] } else { nil }
    guard let ending = real ?? name.split(separator: ".").dropFirst().last?.lowercased() else { return nil }
    guard let feature = MailFeatureTable.feature(for: "image \(ending)") else {
      return .unknownFormat(String(name), at: origin)
    }
    let clients = feature.lackingClients.filter(\.isEssential)
    return clients.isEmpty ? nil : .unseenFormat(String(name), clients, at: origin)
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
          "Bildet «\(name)» vises ikke i \(clients.names.nb.joined(separator: ", ")); der står bare teksten til det.",
        en:
          "The picture '\(name)' is not shown by \(clients.names.en.joined(separator: ", ")); its words stand there."
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
