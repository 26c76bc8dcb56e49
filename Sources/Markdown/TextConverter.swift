extension DocumentConverter {
  /// Converts text: into the parts that the source holds as they are, the characters that were
  /// references, and what the additions make of it.
  mutating func text(_ literal: UnsafeBufferPointer<UInt8>) {
    guard !isLost else {
      unsafe lostText(literal)
      return
    }
    var run = unsafe TextRun(start: position, left: literal.count - indentation(of: literal))
    let isPlain = isInAutolink
    skip(&run)
    while run.left > 0, position < content.bytes.count {
      switch content.bytes[position] {
      case ASCII.backslash where !isPlain: escape(&run)
      case ASCII.ampersand: reference(&run)
      case ASCII.tilde where options.extensions && !isPlain: tildes(&run)
      case ASCII.openBracket where options.extensions && !isPlain: footnote(&run)
      default: step(&run)
      }
      skip(&run)
    }
    textNode(run.start..<position)
    if run.left != 0 { isLost = true }
  }

  /// Text that is being converted.
  private struct TextRun {
    /// Where the text starts that has not been added yet.
    var start: Int
    /// How many bytes of cmark's literal are left.
    var left: Int
  }

  private mutating func step(_ run: inout TextRun) {
    position += 1
    run.left -= 1
  }

  private mutating func escape(_ run: inout TextRun) {
    if content.bytes.byte(at: position + 1).isPunctuation {
      textNode(run.start..<position)
      position += 1
      run.start = position
    }
    step(&run)
  }

  private mutating func reference(_ run: inout TextRun) {
    guard let reference = entities.reference(in: content.bytes, at: position) else {
      step(&run)
      return
    }
    textNode(run.start..<position)
    let start = position
    position += reference.length
    var node = Node(kind: .text, lower: place(start), upper: placeEnd(position))
    node.text = tree.pooled(reference.bytes)
    append(node)
    run.left -= reference.bytes.count
    run.start = position
  }

  private mutating func tildes(_ run: inout TextRun) {
    let length = content.bytes[position...].prefix { $0 == ASCII.tilde }.count
    textNode(run.start..<position)
    tilde(min(length, run.left))
    run.left -= length
    run.start = position
  }

  private mutating func footnote(_ run: inout TextRun) {
    guard let length = footnoteReference(from: run.start, left: run.left) else {
      step(&run)
      return
    }
    run.left -= length
    run.start = position
  }

  /// Steps over bytes that are nothing but text.
  private mutating func skip(_ run: inout TextRun) {
    var end = min(position + run.left, content.bytes.count)
    if outline.hasSpecials {
      end = Self.specials.firstIndex(in: content.bytes, from: position, to: end)
    }
    run.left -= end - position
    position = end
  }

  private static var specials: ByteSearch {
    ByteSearch(ASCII.backslash, ASCII.ampersand, ASCII.tilde, ASCII.openBracket)
  }

  /// How many blanks a literal starts with that the content has not: cmark keeps those of a lazy
  /// line behind a hard break or a definition.
  private func indentation(of literal: UnsafeBufferPointer<UInt8>) -> Int {
    guard position > 0, content.bytes[position - 1] == ASCII.newline else { return 0 }
    return unsafe literal.prefix { $0.isBlank }.count
  }

  private mutating func lostText(_ literal: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last else { return }
    var node = tree.nodes[parent]
    node = Node(kind: .text, lower: node.lower, upper: node.upper)
    unsafe node.text = tree.pooled(literal)
    append(node)
  }

  /// Adds text that the content holds as it is, piece by piece of the source.
  mutating func textNode(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(range.upperBound, content.endOfSegment(holding: start))
      let lower = place(start)
      var node = Node(kind: .text, lower: lower, upper: lower + Int32(end - start))
      node.text = Slice(start: lower, count: Int32(end - start), isPooled: false)
      append(node)
      start = end
    }
  }
}

// MARK: - Strikethrough

extension DocumentConverter {
  /// Converts a run of tildes; two of them may open or close strikethrough.
  private mutating func tilde(_ length: Int) {
    let start = position
    position += length
    guard length == 2 else {
      textNode(start..<position)
      return
    }
    if canClose(start..<position), let opener = tildes.last, opener.depth == open.count {
      tildes.removeLast()
      tree.nodes[opener.index].kind = .strikethrough
      tree.nodes[opener.index].end = Int32(tree.nodes.count)
      tree.nodes[opener.index].upper = placeEnd(position)
      return
    }
    if canOpen(start..<position), tildes.count + open.count < options.depthLimit {
      tildes.append(Tilde(index: tree.nodes.count, depth: open.count))
    }
    textNode(start..<position)
  }

  /// Whether the run is left-flanking (CommonMark §6.2).
  private func canOpen(_ run: Range<Int>) -> Bool {
    let (before, after) = (self.before(run), self.after(run))
    return !after.isWhitespace
      && (!after.isPunctuation || before.isWhitespace || before.isPunctuation)
  }

  /// Whether the run is right-flanking.
  private func canClose(_ run: Range<Int>) -> Bool {
    let (before, after) = (self.before(run), self.after(run))
    return !before.isWhitespace
      && (!before.isPunctuation || after.isWhitespace || after.isPunctuation)
  }

  private func before(_ run: Range<Int>) -> UInt8 {
    run.lowerBound > 0 ? content.bytes[run.lowerBound - 1] : ASCII.space
  }

  private func after(_ run: Range<Int>) -> UInt8 {
    run.upperBound < content.bytes.count ? content.bytes[run.upperBound] : ASCII.space
  }
}
