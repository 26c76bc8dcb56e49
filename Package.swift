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
  platforms: [.macOS(.v15)],
  products: [
    // The chart engine by itself, with the numbers, dates and words that its values are made of.
    .library(name: "Charts", targets: ["Charts", "Quantities", "Languages"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Floor by floor: a module imports only what stands above it in this list.
    .systemLibrary(
      name: "Ccmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CArena"),
    .target(name: "CFileSystem"),
    module("Diagnostics"),
    module("Markup"),
    module("FileSystem", ["CFileSystem"]),
    module("Parallel"),
    module("Languages"),
    module("Records", ["Diagnostics", .product(name: "Yams", package: "Yams")]),
    module("Tables", ["Diagnostics"]),
    module("Quantities", ["Languages", "Diagnostics"]),
    module("Images"),
    module("Markdown", ["Ccmark", "CArena", "Markup", "Diagnostics"]),
    module("Charts", ["Languages", "Quantities", "Markup", "Diagnostics"]),
    module("SiteModel", ["Languages", "Quantities", "Images", "Diagnostics"]),
    module(
      "SiteReader",
      [
        "SiteModel", "Records", "Tables", "Quantities", "Images", "Languages", "FileSystem",
        "Parallel", "Diagnostics",
      ]),
    module(
      "Authoring",
      [
        "SiteReader", "SiteModel", "Tables", "Quantities", "Languages", "FileSystem", "Diagnostics",
      ]),
    module(
      "SiteRenderer",
      [
        "SiteModel", "Records", "Tables", "Markdown", "Charts", "Quantities", "Images", "Languages",
        "Markup", "Diagnostics",
      ]),
    // The files of the look, embedded by the C compiler's `#embed`.
    .target(
      name: "Cassets", path: "Templates/Assets",
      exclude: ["fonts", "styles", "charts.css", "icon.svg"],
      sources: ["assets.c"], publicHeadersPath: "include"),
    .target(
      name: "Templates",
      dependencies: [
        "Cassets", "SiteRenderer", "SiteModel", "Charts", "Quantities", "Languages", "Markup",
      ],
      path: "Templates", exclude: ["Assets"], swiftSettings: strict),
    module("SiteWriter", ["FileSystem", "Parallel", "Diagnostics"]),
    module(
      "SiteGenerator",
      [
        "SiteReader", "SiteRenderer", "SiteWriter", "SiteModel", "Charts", "Quantities",
        "Languages", "FileSystem", "Parallel", "Diagnostics",
      ]),

    .executableTarget(
      name: "briefing",
      dependencies: [
        "Templates", "SiteGenerator", "SiteWriter", "Authoring", "SiteRenderer", "SiteModel",
        "Charts", "Quantities", "Languages", "Markdown", "Markup", "FileSystem", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What tests share stands below every module, so that none may import it.
    .target(name: "SeededGenerator", path: "Tests/SeededGenerator", swiftSettings: strict),

    tests(
      of: "SiteGenerator",
      [
        "Authoring", "SiteReader", "SiteRenderer", "SiteModel", "Charts", "Quantities", "Languages",
        "Markup", "Diagnostics", "SeededGenerator",
      ]),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "EndToEndTests", dependencies: ["briefing"], swiftSettings: strict),
    tests(of: "Diagnostics"),
    tests(of: "Markup"),
    tests(of: "FileSystem"),
    tests(of: "Parallel"),
    tests(of: "Languages"),
    tests(of: "Records", ["Diagnostics"]),
    tests(of: "Tables", ["Diagnostics", "SeededGenerator"]),
    tests(of: "Quantities", ["Languages", "SeededGenerator"]),
    tests(of: "Images", ["SeededGenerator"]),
    tests(
      of: "Authoring",
      ["SiteReader", "SiteModel", "Records", "Quantities", "Diagnostics", "SeededGenerator"]),
    tests(of: "Markdown", ["Markup", "Diagnostics", "SeededGenerator"]),
    tests(
      of: "Charts", ["Languages", "Quantities", "Markup", "Diagnostics", "SeededGenerator"],
      resources: [.copy("Snapshots")]),
    tests(of: "Templates", ["SiteRenderer", "SiteModel", "Quantities", "Languages", "Markup"]),
    tests(of: "SiteWriter", ["FileSystem", "Parallel", "Diagnostics"]),
  ],
  swiftLanguageModes: [.v6]
)
