import Foundation
import Testing

/// SwiftPM lets a target import a sibling that it does not name, so the arrows are checked here:
/// every `import` of a source file against `Package.swift`.
@Suite struct ImportTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `every import is an arrow of the package`() throws {
    let targets = try Manifest(Self.root).targets
    #expect(targets.count > 15)
    for target in targets {
      let allowed = Set(target.dependencies).union([target.name])
      for (file, imports) in try target.imports(in: Self.root) {
        for name in imports where !allowed.contains(name) && !Manifest.platform.contains(name) {
          Issue.record("\(file) imports \(name), which '\(target.name)' does not depend on")
        }
      }
    }
  }

  @Test func `every arrow of the package is used`() throws {
    for target in try Manifest(Self.root).targets where !target.isTest {
      let used = Set(try target.imports(in: Self.root).flatMap(\.imports))
      for name in target.dependencies where !used.contains(name) {
        Issue.record("'\(target.name)' depends on \(name) and imports it nowhere")
      }
    }
  }

  @Test func `arrows lead only upwards in the list of targets`() throws {
    var above: Set<String> = ["Ccmark", "ArgumentParser", "Yams"]
    for target in try Manifest(Self.root).targets where !target.isTest {
      for name in target.dependencies where !above.contains(name) {
        Issue.record("'\(target.name)' stands above \(name), which it depends on")
      }
      above.insert(target.name)
    }
  }

  @Test func `what tests share is known to tests alone`() throws {
    let targets = try Manifest(Self.root).targets
    let shared = Set(targets.filter { !$0.isTest && $0.path.hasPrefix("Tests/") }.map(\.name))
    #expect(shared == ["SeededGenerator"])
    for target in targets where !target.isTest {
      for name in target.dependencies where shared.contains(name) {
        Issue.record("'\(target.name)' depends on \(name), which is there for tests")
      }
    }
  }

  @Test(arguments: [("Yams", "Records"), ("Ccmark", "Markdown"), ("ArgumentParser", "briefing")])
  func `a library from outside has one door`(library: String, module: String) throws {
    for target in try Manifest(Self.root).targets where !target.isTest && target.name != module {
      for (file, imports) in try target.imports(in: Self.root) where imports.contains(library) {
        Issue.record("\(file) imports \(library); only '\(module)' may")
      }
    }
  }

  @Test func `no library knows Foundation`() throws {
    for target in try Manifest(Self.root).targets where !target.isTest {
      for (file, imports) in try target.imports(in: Self.root)
      where imports.contains("Foundation") || imports.contains("FoundationEssentials") {
        Issue.record("\(file) imports Foundation, whose dates and numbers follow the host")
      }
    }
  }
}

/// The targets of `Package.swift`, as SwiftPM describes them.
private struct Manifest {
  /// What comes with the platform and is no arrow.
  static let platform: Set<String> = [
    "Darwin", "Foundation", "FoundationXML", "Glibc", "Musl", "Swift", "Synchronization", "Testing",
  ]

  struct Target {
    let name: String
    let path: String
    let isTest: Bool
    let dependencies: [String]
  }

  let targets: [Target]

  /// Reads the manifest's text: each target is a call with its name first.
  init(_ root: URL) throws {
    let text = try String(contentsOf: root.appendingPathComponent("Package.swift"), encoding: .utf8)
    let list = try #require(text.components(separatedBy: "targets: [\n").dropFirst().first)
    let call =
      /(?m)^ {4}(?<kind>module|tests|\.target|\.executableTarget|\.testTarget|\.systemLibrary)\((?<body>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/
    targets = list.matches(of: call).compactMap { match in
      Target(kind: String(match.output.kind), body: String(match.output.body))
    }
  }
}

extension Manifest.Target {
  init?(kind: String, body: String) {
    let body = body.replacing(/package: "[^"]*"/, with: "")
    let strings = body.matches(of: /"([^"]*)"/).map { String($0.output.1) }
    guard let first = strings.first, kind != ".systemLibrary" else { return nil }
    let path = body.firstMatch(of: /path: "([^"]*)"/).map { String($0.output.1) }
    let skipped = Set(
      body.matches(of: /(?:path|publicHeadersPath): "([^"]*)"/).map { String($0.output.1) })
    let lists = body.matches(of: /(?:exclude|sources|resources): \[[^\]]*\]/)
      .flatMap { $0.output.matches(of: /"([^"]*)"/).map { String($0.output.1) } }
    let names = strings.dropFirst().filter { !skipped.contains($0) && !lists.contains($0) }
    isTest = kind == "tests" || kind == ".testTarget"
    name = kind == "tests" ? first + "Tests" : first
    self.path = path ?? (isTest ? "Tests/\(name)" : "Sources/\(name)")
    dependencies = Array(Set(names + (kind == "tests" ? [first] : []))).sorted()
  }

  /// The modules that each of the target's files imports.
  func imports(in root: URL) throws -> [(file: String, imports: [String])] {
    let folder = root.appendingPathComponent(path)
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let sources = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    return try sources.sorted { $0.path < $1.path }.map { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      let imports = text.matches(
        of:
          /(?m)^\s*(?:@\w+ )*(?:(?:public|package|internal|private|fileprivate) )?import (?:\w+ )?(\w+)/
      )
      return (String(file.path.dropFirst(root.path.count + 1)), imports.map { String($0.output.1) })
    }
  }
}
