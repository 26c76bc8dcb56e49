/// The address of a page or a file on the site, relative to its root, such as
/// `en/briefings/2025/msft-pacing/` or `data/msft-capex.csv`; the root itself is empty.
///
/// An address that ends in `/` (or is empty) is a page's and stands for the `index.html` in that
/// folder. Ids hold only `[a-z0-9-]`, so no address needs escaping.
public struct Permalink: Hashable, Sendable, Comparable {
  /// The address, without a leading slash.
  public let path: String

  /// Makes an address from its path.
  public init(_ path: String) { self.path = path }

  /// The file that holds it in the output folder.
  public var outputPath: String {
    path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }

  /// How many folders below the root the page stands.
  public var depth: Int { path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) } }

  /// The address of something in this page's folder.
  public func appending(_ component: String) -> Permalink { Permalink(path + component) }

  /// Orders by path, so that lists of outputs never depend on timing.
  public static func < (a: Self, b: Self) -> Bool { a.path < b.path }
}

/// How links are written.
public enum LinkStyle: String, Sendable, CaseIterable {
  /// `../companies/`: for a web server.
  case folder
  /// `../companies/index.html`: for reading from disk.
  case file
}

/// Writes links relative to one page, so that a site works below any path and from disk.
public struct Links: Sendable {
  /// What leads from the page to the root: `../../` for a page two folders down.
  public let root: String
  /// How links to pages end.
  public let style: LinkStyle

  /// Makes links as seen from the page at `permalink`.
  public init(from permalink: Permalink, style: LinkStyle) {
    self.init(depth: permalink.depth, style: style)
  }

  /// Makes links as seen from any page `depth` folders below the root.
  public init(depth: Int, style: LinkStyle) {
    root = String(repeating: "../", count: depth)
    self.style = style
  }

  /// Makes links that start with `root`, such as `/` or `/briefings/`.
  public init(root: String, style: LinkStyle) {
    self.root = root
    self.style = style
  }

  /// The link to `target`, with `fragment` after a `#` when there is one.
  public func href(_ target: Permalink, fragment: String? = nil) -> String {
    var href = root + (style == .file ? target.outputPath : target.path)
    if href.isEmpty { href = "./" }
    if let fragment { href += "#" + fragment }
    return href
  }
}
