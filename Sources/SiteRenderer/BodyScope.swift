package import Diagnostics
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
  /// The address of the page.
  let permalink: Permalink
  /// Whether the places that take something from the records are noted.
  var useNoting = UseNoting.none

  /// The names of the tables in the briefing's own folder.
  var tableNames: [String] { tables.keys.sorted() }

  /// Reads a table from the briefing's own folder; `nil` when none of that name was found there.
  ///
  /// The name is only looked up: what an author writes never becomes a path.
  func table(_ name: String) throws -> SourceText? {
    try tables[name].map(loader.load)
  }

  private var tables: [String: String] { briefing.flatMap { site.tables[$0] } ?? [:] }

  /// What stands at a path: a file beside the text's own, or a page as seen from the text's page;
  /// with a slash at its start, as seen from the site's root.
  func target(_ path: String) -> Permalink? {
    if path.hasPrefix("/") { return targets.page(at: String(path.dropFirst())) }
    if let file = BodyScope.resolve(path, in: folder).flatMap(targets.file) { return file }
    return BodyScope.resolve(path, in: permalink.path).flatMap(targets.page)
  }

  /// A relative path as seen from a folder; `nil` when it leads out of the site.
  private static func resolve(_ path: String, in folder: String) -> String? {
    var parts = folder.split(separator: "/")
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    let isPage =
      ["", ".", ".."].contains(path.split(separator: "/").last ?? "") || path.hasSuffix("/")
    return parts.joined(separator: "/") + (isPage && !parts.isEmpty ? "/" : "")
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
  private let images: [Permalink: Image]

  init(pages: [Permalink], files: [StaticFile], images: [Image]) {
    let byPath = Dictionary(images.map { ($0.path, $0) }, uniquingKeysWith: { a, _ in a })
    self.images = files.reduce(into: [:]) { $0[$1.permalink] = byPath[$1.path] }
    self.pages = Set(pages.map(\.path)).union(files.map(\.permalink.path))
    self.files = Dictionary(files.map { ($0.path, $0.permalink) }, uniquingKeysWith: { a, _ in a })
  }

  /// The page or file at an address, if there is one.
  func page(at path: String) -> Permalink? { pages.contains(path) ? Permalink(path) : nil }

  /// The image at an address, if there is one.
  func image(at permalink: Permalink) -> Image? { images[permalink] }

  /// Where the file at a path of the site's folder is copied to.
  func file(at path: String) -> Permalink? { files[path] }
}
