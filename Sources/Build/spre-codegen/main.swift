import Foundation

// Usage: spre-codegen OUTPUT MODULE…
// Writes a Swift file that lists one channel value for each module.
let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
  FileHandle.standardError.write(Data("usage: spre-codegen OUTPUT MODULE...\n".utf8))
  exit(64)
}
let modules = arguments.dropFirst().sorted()

let imports = modules.map { "import \($0)\n" }.joined()
// The module selector keeps a type that is named like its module from hiding it (SE-0491).
let channels = modules.map { "  \($0)::\($0.dropFirst(4))Channel(),\n" }.joined()
let source = """
  // Made during the build: the channel modules this program depends on, one value each.
  // The rule: module SpreX, file XChannel.swift, type XChannel with an empty initialiser.
  import SpreCore
  \(imports)
  let linkedChannels: [any Channel] = [
  \(channels)]

  """
try Data(source.utf8).write(to: URL(filePath: output))
