/// The plugin's sources name nothing that could differ from one run to the next.
enum QuietSources {
  static func violations(in folder: PluginFolder) -> [String] {
    let files = folder.swiftFiles
    if files.isEmpty { return ["there is no Swift file under \(folder.path)"] }
    return files.flatMap { path -> [String] in
      guard let source = try? folder.text(of: path) else { return ["\(path) cannot be read"] }
      return ForbiddenName.uses(in: SwiftTokens.tokens(of: source)).map {
        "\(path):\($0.line): \($0.name) is \($0.source)"
      }
    }
  }
}
