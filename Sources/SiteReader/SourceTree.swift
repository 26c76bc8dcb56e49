internal import FileSystem

/// The files below a site's `Content/`, each with what it is; nothing is read yet.
///
/// Links are not followed, hidden files and editors' backups are passed over.
struct SourceTree {
  /// A file and what it is.
  struct Entry: Sendable {
    /// The path below the site's folder, such as `Content/site.yaml`.
    let path: String
    let file: ContentFile
  }

  /// The files, sorted by folder, then by name.
  private(set) var entries: [Entry] = []
  /// What stands in the tree and cannot be read as a file, with the reason.
  private(set) var refused: [(path: String, reason: String)] = []
  private let root: String

  /// Walks the folder `Content` of the site at `root`.
  ///
  /// - Throws: A `FileError` for a folder that cannot be listed.
  init(site root: String) throws(FileError) {
    self.root = root
    try walk([], in: nil)
  }

  private mutating func walk(
    _ folder: [String], in owner: ContentFile.Owner?
  ) throws(FileError) {
    let path = (["Content"] + folder).joined(separator: "/")
    let names = try listDirectory("\(root)/\(path)").filter { SourceTree.isContent($0.name) }
    var briefings: Set<String> = []
    for name in names where name.kind == .file {
      let components = folder + [name.name]
      let file = ContentFile(components: components, in: owner)
      if case .briefing(let id, _) = file { briefings.insert(id) }
      entries.append(Entry(path: "\(path)/\(name.name)", file: file))
    }
    for name in names where name.kind != .file {
      guard name.kind == .directory else {
        refused.append(("\(path)/\(name.name)", SourceTree.refusal(of: name.kind)))
        continue
      }
      guard folder.count < 30 else {
        refused.append(("\(path)/\(name.name)", "folders nest more than 30 deep"))
        continue
      }
      let isOwned = briefings.contains(name.name)
      let inner = isOwned ? ContentFile.Owner(briefing: name.name, depth: folder.count + 1) : nil
      try walk(folder + [name.name], in: owner ?? inner)
    }
  }

  private static func refusal(of kind: FileStatus.Kind) -> String {
    kind == .symbolicLink
      ? "a symbolic link is not followed; put the file itself here"
      : "only files and folders belong in Content/"
  }

  private static func isContent(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasSuffix("~") && !(name.hasPrefix("#") && name.hasSuffix("#"))
  }
}
