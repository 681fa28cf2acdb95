/// The files that a new channel begins with: a small channel that keeps its promises, to be changed part by part.
struct ChannelScaffold {
  let name: ChannelName

  /// A file, by its path from the plugin's folder.
  struct File: Hashable {
    var path: String
    var text: String
  }

  /// The plugin's folder, from the package's.
  var folder: String { "Plugins/\(name.text)" }

  /// The files, the page that explains them first.
  var files: [File] {
    [
      File(path: "README.md", text: readme),
      source("Channel", channel),
      source("Check", check),
      source("Messages", messages),
      source("DraftPage", page),
      source("Settings", settings),
      source("Words", words),
      test("ConformanceTests", conformanceTests),
      test("DraftTests", draftTests),
    ]
  }

  private func source(_ part: String, _ text: String) -> File {
    File(path: "Sources/\(name.text)\(part).swift", text: text)
  }

  private func test(_ part: String, _ text: String) -> File {
    File(path: "Tests/\(name.text)\(part).swift", text: text)
  }
}
