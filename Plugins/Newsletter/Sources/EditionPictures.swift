import SpreCore
import SpreFormats

/// Looks at the pictures that an edition shows: their formats against what mail programs can, their weight and width.
struct EditionPictures: Sendable {
  var brief: Brief
  var settings: NewsletterSettings

  var findings: [Finding] {
    shown.flatMap { path, origin in
      (format(of: path, at: origin).map { [$0] } ?? [])
        + PictureFiles.findings(
          path, among: brief.attachments, shownWidth: EditionPictures.shownWidth, at: origin)
    }
  }

  /// The number of picture files that the host has measured.
  var measured: Int {
    let paths = Set(shown.map(\.path))
    return brief.attachments.count { file in
      if case .cutOff = file.content { false } else { paths.contains(file.path) && file.pixels != nil }
    }
  }

  /// The folder among the drafts with the pictures that belong at `imageBase`, each at its path there.
  static let folder = "pictures"

  /// Copies of the pictures that readers fetch from the web, to be put there before the letter goes out; nothing where
  /// the workspace has no place for them.
  var drafts: [Draft] {
    guard brief.imageBase != nil else { return [] }
    let paths = Set(shown.map(\.path)).filter { path in brief.attachments.contains { $0.path == path } }
    return paths.sorted().map { path in
      Draft(
        path: "\(EditionPictures.folder)/\(path)",
        mediaType: PictureFormat(endingOf: path)?.mediaType ?? "application/octet-stream", content: .attachment(path),
        groups: brief.groups, items: brief.items.filter { shows(path, $0) }.map(\.id))
    }
  }

  private func shows(_ path: String, _ item: KnowledgeItem) -> Bool {
    item.image == path || item.versions.values.contains { $0.body.pictures.contains { $0.image.source == path } }
  }

  private static let shownWidth = MailTheme(of: Organisation.Brand()).contentWidth

  /// The pictures by their paths, each with the place that names it.
  private var shown: [(path: String, origin: Origin)] {
    var pictures =
      settings.showsImages
      ? brief.items.compactMap { item in item.image.map { (path: $0, origin: item.origins["image"]) } } : []
    if settings.showsImages, settings.carriesBody {
      pictures += brief.items.flatMap { item in
        item.versions.sorted { $0.key < $1.key }.flatMap { _, version in
          version.body.pictures.map { ($0.image.source, $0.origin ?? version.origins.record) }
        }
      }
    }
    if let logo = brief.organisation.brand.logo {
      pictures.append((logo, brief.places.nearest("brand.logo")))
    }
    return pictures
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
