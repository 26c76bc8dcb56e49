package import Diagnostics
internal import FileSystem
internal import Synchronization

/// The texts whose front matter was read, for their pages: most stay in memory, the others are read
/// again.
///
/// They are kept while there is room, so that memory is bounded whatever the site's size. Which
/// ones are kept may differ from run to run; what is built does not.
package struct KeptTexts: Sendable {
  private let root: String
  private let kept: [String: SourceText]
  /// What the texts were that were not kept.
  private let hashes: [String: Int]

  init(root: String, _ texts: [Text]) {
    self.root = root
    var kept: [String: SourceText] = [:]
    var hashes: [String: Int] = [:]
    for text in texts {
      switch text {
      case .kept(let source): kept[source.path] = source
      case .dropped(let path, let hash): hashes[path] = hash
      }
    }
    self.kept = kept
    self.hashes = hashes
  }

  /// The text of the file at `path` below the site's folder.
  ///
  /// - Throws: A `FileError`, or a `Diagnostic` when it is not the text whose front matter was read.
  package func load(_ path: String) throws -> SourceText {
    if let text = kept[path] { return text }
    let bytes = try readFile("\(root)/\(path)", limit: SiteReader.sizeLimit)
    let text = try SourceText(path: path, bytes: bytes)
    if let hash = hashes[path], hash != text.bytes.hashValue {
      throw Diagnostic(
        .error, id: "changed-file", "the file was changed while it was being read; build again",
        at: SourceLocation(path: path, line: 1, column: 1))
    }
    return text
  }

  /// A text that was read.
  enum Text: Sendable {
    case kept(SourceText)
    case dropped(path: String, hash: Int)

    init(_ source: SourceText, in room: Room) {
      self =
        room.take(source.bytes.count)
        ? .kept(source) : .dropped(path: source.path, hash: source.bytes.hashValue)
    }
  }

  /// The room for texts, which several tasks share.
  final class Room: Sendable {
    private let left: Atomic<Int>

    init(bytes: Int) { left = Atomic(bytes) }

    /// Takes room for a text of `count` bytes; `false` when there is not enough.
    func take(_ count: Int) -> Bool {
      // Below zero the room is used up, by this text or by one that came at the same time.
      left.subtract(count, ordering: .relaxed).newValue >= 0
    }
  }
}
