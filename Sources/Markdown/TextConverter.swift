extension DocumentConverter {
  /// Converts text: into the parts that the source holds as they are, the characters that were
  /// references, and what the additions make of it.
  mutating func text(_ literal: UnsafeBufferPointer<UInt8>) {
    guard !isLost else {
      unsafe lostText(literal)
      return
    }
    var left = unsafe literal.count - indentation(of: literal)
    var start = position
    let isAutolink = isInAutolink
    if !outline.hasSpecials { skip(&left) }
    while left > 0, position < content.bytes.count {
      switch content.bytes[position] {
      case ASCII.backslash where content.bytes.byte(at: position + 1).isPunctuation && !isAutolink:
        textNode(start..<position)
        start = position + 1
        position += 2
        left -= 1
      case ASCII.ampersand:
        if let reference = entities.reference(in: content.bytes, at: position) {
          textNode(start..<position)
          left -= convert(reference)
          start = position
        } else {
          (position, left) = (position + 1, left - 1)
        }
      case ASCII.tilde where options.extensions && !isAutolink:
        let run = content.bytes[position...].prefix { $0 == ASCII.tilde }.count
        textNode(start..<position)
        tilde(min(run, left))
        left -= run
        start = position
      case ASCII.openBracket where options.extensions && !isAutolink:
        let before = position
        if let length = footnoteReference(from: start, left: left) {
          left -= length
          start = position
        } else {
          (position, left) = (before + 1, left - 1)
        }
      default:
        (position, left) = (position + 1, left - 1)
        skip(&left)
      }
    }
    textNode(start..<position)
    if left != 0 { isLost = true }
  }

  /// Steps over bytes that are nothing but text.
  private mutating func skip(_ left: inout Int) {
    var end = min(position + left, content.bytes.count)
    if outline.hasSpecials {
      end = Self.specials.firstIndex(in: content.bytes, from: position, to: end)
    }
    (position, left) = (end, left - (end - position))
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

  /// Adds a character that was written as a reference; returns its length.
  private mutating func convert(_ reference: (length: Int, bytes: [UInt8])) -> Int {
    let start = position
    position += reference.length
    var node = Node(kind: .text, lower: place(start), upper: placeEnd(position))
    node.text = tree.pooled(reference.bytes)
    append(node)
    return reference.bytes.count
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
