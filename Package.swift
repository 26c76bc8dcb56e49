// swift-tools-version: 6.2

import PackageDescription

/// Every target of ours is built with the same strict settings, and a warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A module of the house: `Sources/<name>` and what it may import.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module: `Tests/<module>Tests`.
func tests(
  of module: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: "\(module)Tests",
    dependencies: [.target(name: module)] + dependencies,
    resources: resources,
    swiftSettings: strict)
}

let package = Package(
  name: "Briefing",
  targets: [
    // Floor by floor: a module imports only what stands above it in this list.
    .systemLibrary(
      name: "Ccmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    module("Diagnostics"),
    module("Markup"),
    module("Languages"),
    module("Tables", ["Diagnostics"]),
    module("Quantities", ["Languages", "Diagnostics"]),
    module("Charts", ["Languages", "Quantities", "Markup", "Diagnostics"]),

    tests(of: "Diagnostics"),
    tests(of: "Markup"),
    tests(of: "Languages"),
    tests(of: "Tables", ["Diagnostics"]),
    tests(of: "Quantities", ["Languages"]),
    tests(
      of: "Charts", ["Languages", "Quantities", "Markup"], resources: [.copy("Snapshots")]),
  ],
  swiftLanguageModes: [.v6]
)
