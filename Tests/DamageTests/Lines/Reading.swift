import SpreCore

@testable import SpreWorkspace

/// What one file says, with the types that its fields are declared to have.
struct Reading {
  let value: Value
  let type: FieldType
  /// The body of an item.
  let body: Document?

  /// Reads the text of a file; nothing when it cannot be read, which loading has said then.
  init?(_ text: String, file: String) {
    let parts = file.hasSuffix(".md") ? FrontMatter(text) : nil
    if file.hasSuffix(".md"), parts == nil { return nil }
    guard let value = YAMLReader.read(parts?.fields ?? text, file: file).value else { return nil }
    self.value = value
    body = parts.map { MarkdownReader.read($0.body, file: file).document }
    let register = RegisterKind.standard.first { file == "registers/\($0.id).yml" }
    type = register.map { .list(.record($0.fields)) } ?? .record(Self.fields(of: file, value))
  }

  private static func fields(of file: String, _ value: Value) -> [FieldDeclaration] {
    let infos = linkedChannels.map(\.info)
    let settings = FieldType.record(infos.flatMap(\.settings))
    switch file {
    case "spre.yml":
      return SettingsFields.file(exports: infos.flatMap(\.exports)).map { field in
        field.name == "channels" ? FieldDeclaration(field.name, .map(.identifier, settings), help: field.help) : field
      }
    case "plan.yml":
      return PlanFields.file.map { field in
        guard field.name == "measures" else { return field }
        return FieldDeclaration(field.name, .list(.record(PlanFields.measure.typed(settings))), help: field.help)
      }
    case let path where path.hasSuffix("/approval.yml"): return ArchiveFields.approval
    case let path where path.hasSuffix("/delivery.yml"): return ArchiveFields.deliveryLog
    case let path where path.hasSuffix(".md"):
      return path.split(separator: ".").count > 2 ? ItemFields.translation : ItemFields.item
    case let path where path.hasPrefix("activities/"):
      let loader = WorkspaceLoader(WorkspaceFolder(path: "."), channels: infos)
      return ActivityFields.all(kinds: loader.kinds, kind: value["kind"]?.text).typed(settings)
    default: return []
    }
  }
}

extension [FieldDeclaration] {
  /// The fields, where settings have the types that channels declare for them.
  fileprivate func typed(_ settings: FieldType) -> [FieldDeclaration] {
    map { $0.name == "settings" ? FieldDeclaration($0.name, settings, help: $0.help) : $0 }
  }
}
