import FileSystem
import Foundation
import SiteWriter
import Testing

/// A site in a folder of its own.
struct Site {
  let path: String

  @discardableResult
  func build(
    _ files: [String: String], output name: String = "Public"
  ) async throws -> OutputChanges {
    let output = try await OutputDirectory.open(
      "\(path)/\(name)", site: path, sources: ["Content"], patience: .zero)
    let spool = try output.spool()
    var writer = spool.writer()
    for (path, text) in files {
      try writer.append(Array(text.utf8), to: OutputPath(path), origin: "Content/\(path)")
    }
    return try await output.commit(OutputSet(writer.finish()), from: spool)
  }

  /// A build that ends once its mark is set.
  func cutOff(_ files: [String: String]) async throws {
    let output = try await OutputDirectory.open(
      "\(path)/Public", site: path, sources: ["Content"], patience: .zero)
    let spool = try output.spool()
    var writer = spool.writer()
    for (path, text) in files {
      try writer.append(Array(text.utf8), to: OutputPath(path), origin: "Content/\(path)")
    }
    let set = try OutputSet(writer.finish())
    // Nothing can be staged where a file stands.
    try write("", to: "Public/.briefing-stage")
    await #expect(throws: OutputError.self) { try await output.commit(set, from: spool) }
  }

  /// The output's files and their texts; folders end in a slash.
  func tree(_ name: String = "Public") throws -> [String: String] {
    var tree: [String: String] = [:]
    func walk(_ folder: String, _ prefix: String) throws {
      for entry in try listDirectory(folder) {
        if entry.kind == .directory {
          tree["\(prefix)\(entry.name)/"] = ""
          try walk("\(folder)/\(entry.name)", "\(prefix)\(entry.name)/")
        } else {
          let bytes = entry.kind == .file ? try readFile("\(folder)/\(entry.name)") : []
          tree[prefix + entry.name] = String(decoding: bytes, as: UTF8.self)
        }
      }
    }
    try walk("\(path)/\(name)", "")
    #expect(tree.removeValue(forKey: ".gitignore") == "*\n!.gitignore\n")
    return tree
  }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// A file of what is remembered of the only output.
  func stateFile(_ name: String) throws -> URL {
    let outputs = "\(path)/.briefing/outputs"
    return URL(filePath: "\(outputs)/\(try listDirectory(outputs)[0].name)/\(name)")
  }

  var isInProgress: Bool {
    get throws {
      try OutputDirectory.isInProgress("\(path)/Public", site: path, sources: ["Content"])
    }
  }
}

func withSite(_ body: (Site) async throws -> Void) async throws {
  try await withScratch { directory, path in
    try directory.makeDirectory("Content")
    try await body(Site(path: path))
  }
}
