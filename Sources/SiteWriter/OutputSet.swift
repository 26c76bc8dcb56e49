package import Diagnostics

/// The files of one build, in order of their paths, no two of which get in each other's way.
package struct OutputSet: Sendable {
  /// The files, sorted by path.
  package let files: [SpooledFile]

  /// Sorts the files and compares their paths.
  ///
  /// Two files clash when some file system takes their paths for one, when one is a folder of the
  /// other, or when their folders differ only by case. The order of `files` makes no difference.
  ///
  /// - Throws: An `OutputClashes` with one diagnostic for each clash, naming both origins.
  package init(_ files: some Sequence<SpooledFile>) throws(OutputClashes) {
    self.files = files.sorted { a, b in
      a.path < b.path || (a.path == b.path && a.origin < b.origin)
    }
    let clashes = OutputSet.clashes(in: self.files)
    if !clashes.isEmpty { throw OutputClashes(diagnostics: clashes.sorted()) }
  }

  private static func clashes(in files: [SpooledFile]) -> [Diagnostic] {
    var clashes: [Diagnostic] = []
    var owners = [String: Int](minimumCapacity: files.count)
    for (index, file) in files.enumerated() {
      if let other = owners.updateValue(index, forKey: file.path.key) {
        clashes.append(clash(files[other], file, because: likeNames))
      }
    }
    var folders = [String: (text: Substring, owner: Int)](minimumCapacity: files.count)
    var last = ""[...]
    for (index, file) in files.enumerated() {
      let folder = file.path.folder
      if folder == last { continue }
      last = folder
      var (text, key) = (folder, file.path.folderKey)
      while !key.isEmpty {
        let name = String(key)
        if let known = folders[name] {
          if known.text.utf8.elementsEqual(text.utf8) { break }
          clashes.append(clash(files[known.owner], file, because: likeNames))
        } else {
          if let owner = owners[name] {
            clashes.append(clash(files[owner], file, because: folderName))
          }
          folders[name] = (text, index)
        }
        (text, key) = (parent(text), parent(key))
      }
    }
    return clashes
  }

  /// The path without its last part; empty when it has only one.
  private static func parent(_ path: Substring) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
  }

  private static let likeNames = "their names differ only by case or by how accents are stored"
  private static let folderName = "one is a folder of the other's name"

  private static func clash(
    _ a: SpooledFile, _ b: SpooledFile, because reason: String
  ) -> Diagnostic {
    let isSame = a.path.text.utf8.elementsEqual(b.path.text.utf8)
    let message =
      isSame
      ? "'\(a.origin)' and '\(b.origin)' would both write '\(a.path.text)'"
      : "'\(a.path.text)', from '\(a.origin)', and '\(b.path.text)', from '\(b.origin)', "
        + "cannot stand side by side: \(reason)"
    // The theme's files stand nowhere in the site.
    let places = [a, b].map(\.origin).filter { $0.contains("/") }.sorted()
      .map { SourceLocation(path: $0, line: 1, column: 1) }
    return Diagnostic(
      .error, id: "output-clash", message, at: places.first,
      notes: places.dropFirst().map { .init("the other one", at: $0) })
  }
}

/// Files of a build that get in each other's way: errors in the content.
package struct OutputClashes: Error {
  /// One diagnostic for each clash.
  package let diagnostics: [Diagnostic]
}
