public import SpreCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What Spre last made for one activity, so that a person's edits can be told from Spre's own writing.
///
/// It lies as `manifest.json` among the drafts and is written after them. The fingerprint of a draft is that of
/// what Spre made, also where a person's version was kept in its place.
public struct Manifest: Sendable, Hashable {
  /// The version of the file's format; a file of another version is not read.
  public static let schema = 1
  /// The name of the file, in the activity's folder of drafts.
  public static let name = "manifest.json"

  /// One draft as it was made.
  public struct Entry: Sendable, Hashable {
    /// The path from the activity's folder of drafts.
    public var path: String
    /// The SHA-256 of the content, see ``SHA256Hex``.
    public var sha256: String
    /// The media type (RFC 6838), such as `text/html`.
    public var mediaType: String
    /// Whether a person edits the draft in place.
    public var isEditable: Bool
    /// The codes of the groups it is for.
    public var groups: [String]
    /// The language it is written in; absent when it has several or none.
    public var language: Language?
    /// The ids of the items it carries.
    public var items: [String]
    /// Which of its words the log counts.
    public var counting: WordCounting

    /// Remembers a draft whose content has these bytes.
    public init(_ draft: Draft, bytes: [UInt8]) {
      path = draft.path
      sha256 = SHA256Hex.of(bytes)
      mediaType = draft.mediaType
      isEditable = draft.isEditable
      groups = draft.groups
      language = draft.language
      items = draft.items
      counting = draft.counting
    }
  }

  /// The entries by the bytes of their paths.
  public let drafts: [Entry]

  public init(drafts: [Entry] = []) {
    self.drafts = drafts.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The entry of the draft with a path.
  public subscript(path: String) -> Entry? { drafts.first { $0.path == path } }

  /// Reads the JSON; nothing when it is broken, of another schema, or names unsafe or repeated paths.
  public init?(json bytes: [UInt8]) {
    guard let file = try? JSONDecoder().decode(ManifestFile.self, from: Data(bytes)), file.schema == Self.schema else {
      return nil
    }
    guard DraftPath.problems(file.drafts.map(\.path)).isEmpty else { return nil }
    self.init(drafts: file.drafts)
  }

  /// The JSON, the same for the same manifest: sorted, indented, with a line feed at its end.
  public var json: [UInt8] {
    get throws { try JSONFile.bytes(ManifestFile(schema: Self.schema, drafts: drafts)) }
  }
}

/// The form of the file.
private struct ManifestFile: Codable {
  var schema: Int
  var drafts: [Manifest.Entry]
}

extension Manifest.Entry: Codable {
  private enum Key: String, CodingKey {
    case path, sha256, mediaType, editable, groups, language, items, counted
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    path = try fields.decode(String.self, forKey: .path)
    sha256 = try fields.decode(String.self, forKey: .sha256)
    mediaType = try fields.decode(String.self, forKey: .mediaType)
    isEditable = try fields.decode(Bool.self, forKey: .editable)
    groups = try fields.decode([String].self, forKey: .groups)
    items = try fields.decode([String].self, forKey: .items)
    counting = try fields.decodeIfPresent(String.self, forKey: .counted).flatMap(WordCounting.init) ?? .none
    if let tag = try fields.decodeIfPresent(String.self, forKey: .language) {
      guard let known = Language(rawValue: tag) else {
        throw DecodingError.dataCorruptedError(forKey: .language, in: fields, debugDescription: tag)
      }
      language = known
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(path, forKey: .path)
    try fields.encode(sha256, forKey: .sha256)
    try fields.encode(mediaType, forKey: .mediaType)
    try fields.encode(isEditable, forKey: .editable)
    try fields.encode(groups, forKey: .groups)
    try fields.encodeIfPresent(language?.rawValue, forKey: .language)
    try fields.encode(items, forKey: .items)
    if counting != .none { try fields.encode(counting.description, forKey: .counted) }
  }
}
