// swift-tools-version: 6.2

import PackageDescription

// The chart engine alone, with the program that measures it: built in a minute, without the site.
// The folders are links to those of the house.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "ChartBench",
  platforms: [.macOS(.v15)],
  targets: [
    module("Diagnostics"),
    module("Markup"),
    module("Languages"),
    module("Quantities", ["Languages", "Diagnostics"]),
    module("Charts", ["Languages", "Quantities", "Markup", "Diagnostics"]),
    .executableTarget(
      name: "chart-bench",
      dependencies: ["Charts", "Languages", "Quantities", "Markup", "Diagnostics"],
      swiftSettings: strict),
    .target(name: "SeededGenerator", path: "Tests/SeededGenerator", swiftSettings: strict),
    .testTarget(
      name: "ChartsTests",
      dependencies: [
        "Charts", "Languages", "Quantities", "Markup", "Diagnostics", "SeededGenerator",
      ],
      resources: [.copy("Snapshots")], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
