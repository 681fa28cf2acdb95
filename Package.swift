// swift-tools-version: 6.2
import PackageDescription

/// The channels, one folder each under `Plugins/`; adding one is adding its name here.
let channels = [
  "Conference",
  "Newsletter",
  "Social",
  "Website",
]

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "spre",
  products: [
    .executable(name: "spre", targets: ["spre"]),
    .library(name: "SpreCore", targets: ["SpreCore"]),
    .library(name: "SpreFormats", targets: ["SpreFormats"]),
    .library(name: "SpreCLI", targets: ["SpreCLI"]),
    .library(name: "SpreTestKit", targets: ["SpreTestKit"]),
    .plugin(name: "LinkedChannels", targets: ["LinkedChannels"]),
  ],
  dependencies: [
    // The command line's grammar, help and shell completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SHA-256, for telling a person's edits from Spre's own writing and for freezing what went out.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // YAML with a line and a column for every value.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "SpreCore", swiftSettings: settings),
    .target(name: "SpreFormats", dependencies: ["SpreCore"], swiftSettings: settings),
    .target(
      name: "SpreWorkspace",
      dependencies: [
        "SpreCore", "CCmarkGFM",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "SpreReports", dependencies: ["SpreCore", "SpreFormats"], swiftSettings: settings),
    .target(
      name: "SpreCLI",
      dependencies: [
        "SpreCore", "SpreFormats", "SpreWorkspace", "SpreReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "SpreTestKit", dependencies: ["SpreCore", "SpreFormats", "SpreWorkspace"],
      swiftSettings: settings),
    .executableTarget(
      name: "spre", dependencies: ["SpreCore", "SpreCLI"], swiftSettings: settings,
      plugins: ["LinkedChannels"]),

    .plugin(
      name: "LinkedChannels", capability: .buildTool(), dependencies: ["spre-codegen"],
      path: "Sources/Build/LinkedChannels"),
    .executableTarget(
      name: "spre-codegen", path: "Sources/Build/spre-codegen", swiftSettings: settings),

    .testTarget(
      name: "SpreCoreTests", dependencies: ["SpreCore", "SpreTestKit"], swiftSettings: settings),
    .testTarget(
      name: "SpreFormatsTests", dependencies: ["SpreCore", "SpreFormats", "SpreWorkspace", "SpreTestKit"],
      swiftSettings: settings),
    .testTarget(
      name: "SpreWorkspaceTests", dependencies: ["SpreCore", "SpreFormats", "SpreWorkspace", "SpreTestKit"],
      swiftSettings: settings),
    .testTarget(
      name: "SpreCLITests", dependencies: ["SpreCore", "SpreCLI", "SpreTestKit"], swiftSettings: settings),
    .testTarget(
      name: "SpreReportsTests",
      dependencies: ["SpreCore", "SpreFormats", "SpreReports", "SpreTestKit", "SpreWorkspace"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "SpreTestKitTests", dependencies: ["SpreCore", "SpreFormats", "SpreTestKit"], swiftSettings: settings),
    .testTarget(
      name: "DamageTests", dependencies: ["SpreCore", "SpreWorkspace", "SpreTestKit"],
      swiftSettings: settings, plugins: ["LinkedChannels"]),
    // What `make bench` times inside one process; no product ships it.
    .executableTarget(
      name: "MessageBench", dependencies: ["SpreCore", "SpreFormats"], path: "Tests/Benchmarks/MessageBench",
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["spre", "SpreCore", "SpreWorkspace"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

for channel in channels {
  let module = "Spre\(channel)"
  package.targets.append(
    .target(
      name: module, dependencies: ["SpreCore", "SpreFormats"], path: "Plugins/\(channel)/Sources",
      swiftSettings: settings))
  package.targets.append(
    .testTarget(
      name: "\(module)Tests",
      dependencies: ["SpreCore", "SpreFormats", "SpreTestKit", .byName(name: module)],
      path: "Plugins/\(channel)/Tests", swiftSettings: settings))
  package.products.append(.library(name: module, targets: [module]))
  for target in package.targets where ["spre", "DamageTests"].contains(target.name) {
    target.dependencies.append(.byName(name: module))
  }
}
