internal import Diagnostics
internal import Quantities
internal import SiteModel

/// What a text may refer to, and in which state of knowledge.
struct BodyScope: Sendable {
  let site: Site
  let targets: LinkTargets
  let loader: TextLoader
  /// The page's state of knowledge; `nil` on pages that have none.
  let asOf: CivilDate?
  /// The file that the text stands in.
  let path: String
  /// The briefing whose folder holds the text's tables and images; `nil` for other pages.
  let briefing: String?

  /// Reads a table from the briefing's own folder.
  func table(_ name: String) throws -> SourceText {
    try loader.load(folder + "\(briefing ?? "")/\(name)")
  }

  /// What stands at a path that is relative to the text's file, or to the site when it starts
  /// with a slash.
  func target(_ path: String) -> Permalink? {
    path.hasPrefix("/")
      ? targets.page(at: String(path.dropFirst())) : targets.file(at: folder + path)
  }

  private var folder: String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}

/// Reads a text of the site by its path below the site's folder.
package struct TextLoader: Sendable {
  /// Reads the file at a path.
  package let load: @Sendable (String) throws -> SourceText

  /// Makes a loader.
  package init(_ load: @escaping @Sendable (String) throws -> SourceText) { self.load = load }
}

/// The addresses that links may lead to.
struct LinkTargets: Sendable {
  private let pages: Set<String>
  private let files: [String: Permalink]

  init(pages: [Permalink], files: [StaticFile]) {
    self.pages = Set(pages.map(\.path)).union(files.map(\.permalink.path))
    self.files = Dictionary(files.map { ($0.path, $0.permalink) }, uniquingKeysWith: { a, _ in a })
  }

  /// The page or file at an address, if there is one.
  func page(at path: String) -> Permalink? { pages.contains(path) ? Permalink(path) : nil }

  /// Where the file at a path of the site's folder is copied to.
  func file(at path: String) -> Permalink? { files[path] }
}
