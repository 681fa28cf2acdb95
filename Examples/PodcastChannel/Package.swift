// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A product of the package that Spre comes in.
func spre(_ product: String) -> Target.Dependency { .product(name: product, package: "spre") }

let package = Package(
  name: "spre-podcast",
  products: [
    .executable(name: "spre-podcast", targets: ["spre-podcast"]),
    .library(name: "SprePodcast", targets: ["SprePodcast"]),
  ],
  dependencies: [
    // Spre itself; elsewhere than in its own repository, its address and a version stand here.
    .package(name: "spre", path: "../..")
  ],
  targets: [
    .target(name: "SprePodcast", dependencies: [spre("SpreCore"), spre("SpreFormats")], swiftSettings: settings),
    .executableTarget(
      name: "spre-podcast",
      dependencies: [spre("SpreCore"), spre("SpreCLI"), spre("SpreNewsletter"), "SprePodcast"],
      swiftSettings: settings,
      plugins: [.plugin(name: "LinkedChannels", package: "spre")]),
    .testTarget(
      name: "SprePodcastTests",
      dependencies: [spre("SpreCore"), spre("SpreTestKit"), "SprePodcast", "spre-podcast"], path: "Tests",
      exclude: ["Workspace"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
