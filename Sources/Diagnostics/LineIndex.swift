internal import Synchronization

/// Where the lines of a text start, so that a place far down in it is found without reading all
/// that stands before it.
final class LineIndex: Sendable {
  /// A place whose line and column are known: the start of a line, or a place within a long one.
  struct Mark: Sendable {
    let offset: Int
    let line: Int
    let column: Int
  }

  /// How far apart the marks within a line are, in bytes.
  static let distance = 4096

  private let marks: [Mark]

  init(_ bytes: [UInt8]) {
    var marks = [Mark(offset: 0, line: 1, column: 1)]
    var (line, column, last) = (1, 1, 0)
    for (offset, byte) in bytes.enumerated() {
      if offset - last >= LineIndex.distance, byte & 0xC0 != 0x80 {
        marks.append(Mark(offset: offset, line: line, column: column))
        last = offset
      }
      if byte == UInt8(ascii: "\n") {
        (line, column, last) = (line + 1, 1, offset + 1)
        marks.append(Mark(offset: last, line: line, column: 1))
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.marks = marks
  }

  /// The last mark that is not behind byte `offset`.
  func mark(at offset: Int) -> Mark { last { $0.offset <= offset } }

  /// The last mark that is not behind a line and a column.
  func mark(line: Int, column: Int) -> Mark {
    last { ($0.line, $0.column) <= (line, column) }
  }

  /// The line that holds byte `offset` of `bytes`, without its line end.
  func line(at offset: Int, in bytes: [UInt8]) -> Range<Int> {
    let line = mark(at: offset).line
    let start = mark(line: line, column: 1).offset
    let next = mark(line: line + 1, column: 1)
    return start..<max(start, next.line > line ? next.offset - 1 : bytes.count)
  }

  /// The last mark that `isBefore` holds of, as it does of the first.
  private func last(_ isBefore: (Mark) -> Bool) -> Mark {
    var (low, high) = (0, marks.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if isBefore(marks[middle]) { low = middle } else { high = middle }
    }
    return marks[low]
  }
}

/// The index of a text, made when it is first asked for, by whichever task does.
final class LazyLineIndex: Sendable {
  private let index = AtomicLazyReference<LineIndex>()

  func index(of bytes: [UInt8]) -> LineIndex {
    index.load() ?? index.storeIfNil(LineIndex(bytes))
  }
}
