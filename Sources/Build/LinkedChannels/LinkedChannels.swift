import Foundation
import PackagePlugin

/// Writes the list of channels that a program links, from that program's own dependencies.
///
/// A channel is a module named `SpreX` that holds a file `XChannel.swift` with the type `XChannel`.
@main
struct LinkedChannels: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let modules = target.dependencies
      .flatMap(modules(of:))
      .filter(isChannel)
      .map(\.moduleName)
    let names = Set(modules).sorted()
    let output = context.pluginWorkDirectoryURL.appending(path: "LinkedChannels.swift")
    return [
      .buildCommand(
        displayName: "Registering channels: \(names.joined(separator: ", "))",
        executable: try context.tool(named: "spre-codegen").url,
        arguments: [output.path()] + names,
        outputFiles: [output])
    ]
  }

  private func modules(of dependency: TargetDependency) -> [any SourceModuleTarget] {
    switch dependency {
    case .target(let target): [target].compactMap(\.sourceModule)
    case .product(let product): product.targets.compactMap(\.sourceModule)
    @unknown default: []
    }
  }

  private func isChannel(_ module: any SourceModuleTarget) -> Bool {
    guard module.moduleName.hasPrefix("Spre") else { return false }
    let file = "\(module.moduleName.dropFirst(4))Channel.swift"
    return module.sourceFiles.contains { $0.url.lastPathComponent == file }
  }
}
