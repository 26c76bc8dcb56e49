internal import Diagnostics
internal import FileSystem

/// The tables that a chart of no site may be drawn from: those beside a record, and those in the
/// folder that has the name of a text.
struct NearbyTables {
  /// The folder of the file.
  private let folder: String
  /// The folder of the text's name; `nil` beside a record.
  private let inner: String?

  init(of path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last ?? ""
    folder = parts.dropLast().joined(separator: "/") + (parts.count > 1 ? "/" : "")
    inner = name.hasSuffix(".md") ? String(name.prefix { $0 != "." }) : nil
  }

  /// Reads a table by the name of its file.
  ///
  /// A chart is often someone else's: it reads nothing elsewhere, whatever a name or a link says.
  func load(_ name: String) throws -> SourceText? {
    guard !name.contains("/"), !["", ".", ".."].contains(name) else { throw Refusal(name: name) }
    let beside = try Directory(folder.isEmpty ? "." : folder, shownAs: folder, followingLinks: true)
    guard let inner else { return try read(name, in: beside) }
    return try read(name, in: beside.directory(inner))
  }

  private func read(_ name: String, in folder: borrowing Directory) throws -> SourceText {
    try SourceText(
      path: folder.path(of: name), bytes: try folder.read(name, limit: 10 << 20))
  }

  /// Why a name is none.
  private struct Refusal: Error, CustomStringConvertible {
    let name: String

    var description: String {
      "'\(name)' is a path; expected the name of a file beside the chart's"
    }
  }
}
