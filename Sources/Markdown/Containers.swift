/// The containers around a block, and how much of a line is theirs.
struct Containers {
  /// A container that marks the lines it holds.
  enum Container {
    /// A block quote: `>` and a blank.
    case quote
    /// A list item: so many columns of blanks.
    case item(Int)
    /// A footnote: up to four columns of blanks.
    case footnote
  }

  let source: [UInt8]
  private(set) var open: [Container] = []

  init(source: [UInt8]) { self.source = source }

  mutating func push(_ container: Container) { open.append(container) }
  mutating func pop() { open.removeLast() }
  mutating func removeAll() { open.removeAll() }

  /// Where a line's own text starts, behind the marks of the containers and blanks.
  func contentStart(of line: Range<Int>) -> Int {
    guard !open.isEmpty else {
      return source.skippingBlanks(from: line.lowerBound, to: line.upperBound)
    }
    var cursor = LineCursor(source: source, line: line)
    skipMarks(&cursor)
    return source.skippingBlanks(from: cursor.offset, to: line.upperBound)
  }

  /// How many columns of blanks continue the item whose marker stands at `marker`.
  func width(ofItemAt marker: Int, in line: Range<Int>) -> Int {
    var cursor = LineCursor(source: source, line: line)
    skipMarks(&cursor)
    let start = cursor.column
    cursor.move(to: marker)
    while cursor.offset < line.upperBound, source[cursor.offset].isDigit { cursor.advance(1) }
    cursor.advance(1)
    let blanks = cursor.indent
    let isEmpty = cursor.firstNonBlank == line.upperBound
    return cursor.column - start + (blanks > 4 || blanks < 1 || isEmpty ? 1 : blanks)
  }

  /// How many columns of blanks stand before `offset`, behind the containers' marks; when an item
  /// starts on the line, behind its marker.
  func indent(before offset: Int, in line: Range<Int>, startsItem: Bool) -> Int {
    var cursor = LineCursor(source: source, line: line)
    if startsItem {
      let mark = source[line].lastIndex { !$0.isBlank } ?? line.lowerBound
      cursor.move(to: mark + 1)
    } else {
      skipMarks(&cursor)
    }
    let start = cursor.column
    cursor.move(to: offset)
    return cursor.column - start
  }

  private func skipMarks(_ cursor: inout LineCursor) {
    for container in open {
      let indent = cursor.indent
      switch container {
      case .quote:
        guard indent <= 3, source.byte(at: cursor.firstNonBlank) == ASCII.greater,
          cursor.firstNonBlank < cursor.line.upperBound
        else { return }
        cursor.move(to: cursor.firstNonBlank + 1)
        if cursor.indent > 0 { cursor.advance(1) }
      case .item(let width):
        guard indent >= width else { return }
        cursor.advance(width)
      case .footnote: cursor.advance(min(4, indent))
      }
    }
  }
}

/// A place in a line that counts columns as CommonMark does: a tab reaches to the next fourth.
private struct LineCursor {
  let source: [UInt8]
  let line: Range<Int>
  var offset: Int
  var column = 0

  init(source: [UInt8], line: Range<Int>) {
    (self.source, self.line) = (source, line)
    offset = line.lowerBound
  }

  var firstNonBlank: Int { source.skippingBlanks(from: offset, to: line.upperBound) }

  /// The columns of blanks from here.
  var indent: Int {
    var end = column
    for index in offset..<max(offset, firstNonBlank) {
      end += source[index] == ASCII.tab ? 4 - end % 4 : 1
    }
    return end - column
  }

  /// Moves by columns; a tab may be consumed in part.
  mutating func advance(_ columns: Int) {
    var left = columns
    while left > 0, offset < line.upperBound {
      let width = source[offset] == ASCII.tab ? 4 - column % 4 : 1
      column += min(width, left)
      if width <= left { offset += 1 }
      left -= min(width, left)
    }
  }

  mutating func move(to target: Int) {
    while offset < min(target, line.upperBound) {
      column += source[offset] == ASCII.tab ? 4 - column % 4 : 1
      offset += 1
    }
  }
}
