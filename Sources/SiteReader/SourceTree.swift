internal import FileSystem

/// The files below a site's `Content/`, each with what it is; nothing is read yet.
///
/// Links are not followed, hidden files and editors' backups are passed over; of hidden files to be
/// copied, those that web hosts know are not.
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
  /// Hidden files in `static/` that are not copied.
  private(set) var skipped: [String] = []
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
    let all = try listDirectory("\(root)/\(path)")
    let isCopied = folder.first == "static"
    let names = all.filter { name in
      SourceTree.isContent(name.name) || isCopied && SourceTree.hostFiles.contains(name.name)
    }
    if isCopied {
      skipped += all.map(\.name).filter { SourceTree.isSkipped($0) }.map { "\(path)/\($0)" }
    }
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

  /// Hidden names that mean something to web hosts (RFC 8615, GitHub Pages, Apache).
  static let hostFiles = [".well-known", ".nojekyll", ".htaccess"]

  /// A Boolean value indicating whether a hidden file may be meant to be copied: systems and
  /// editors leave others behind.
  private static func isSkipped(_ name: String) -> Bool {
    name.hasPrefix(".") && !hostFiles.contains(name)
      && ![".DS_Store", ".gitkeep", ".gitignore", ".gitattributes", ".directory"].contains(name)
      && ![".#", "._", ".~"].contains(where: name.hasPrefix)
      && ![".swp", ".swo", "~"].contains(where: name.hasSuffix)
  }

  private static func isContent(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasSuffix("~") && !(name.hasPrefix("#") && name.hasSuffix("#"))
  }
}
