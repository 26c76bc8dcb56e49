package import Diagnostics
internal import Synchronization

/// Texts that stay in memory once their front matter is read, so that a page need not read its
/// file again.
///
/// They are kept while there is room, so that memory is bounded whatever the site's size. Which
/// ones are kept may differ from run to run; what is built does not.
package struct KeptTexts: Sendable {
  private let texts: [String: SourceText]

  init(_ texts: [SourceText]) {
    self.texts = Dictionary(texts.map { ($0.path, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// The text of the file at `path`, if it was kept.
  package func text(at path: String) -> SourceText? { texts[path] }

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
