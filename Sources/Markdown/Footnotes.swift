import Diagnostics

/// A footnote's label: letters and digits, and between them also `-`, `_`, `.` and `:`.
enum FootnoteLabel {
  /// The label that starts at `start` and is followed by `]`.
  static func range(in source: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
    var index = start
    while index < end, isInner(source[index]) { index += 1 }
    guard index > start, index < end, source[index] == ASCII.closeBracket,
      isOuter(source[start]), isOuter(source[index - 1])
    else { return nil }
    return start..<index
  }

  private static func isOuter(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    isOuter(byte) || byte == ASCII.hyphen || byte == ASCII.underscore || byte == ASCII.colon
      || byte == UInt8(ascii: ".")
  }
}

extension DocumentConverter {
  /// Converts `[^label]` at the position; returns its length, or `nil` when it is none.
  ///
  /// `start` is where text begins that has not been added yet.
  mutating func footnoteReference(from start: Int, left: Int) -> Int? {
    guard content.bytes.byte(at: position + 1) == ASCII.caret, imageDepth == 0,
      let label = FootnoteLabel.range(
        in: content.bytes, from: position + 2, to: min(content.bytes.count, position + left))
    else { return nil }
    let opening = position
    let length = label.upperBound + 1 - opening
    let range = Int(place(opening))..<Int(placeEnd(opening + length))
    guard let index = footnote(content.bytes[label], at: range), linkDepth == 0 else {
      if linkDepth > 0 {
        findings.error("footnote-in-link", "a footnote cannot stand inside a link", at: range)
      }
      return nil
    }
    textNode(start..<opening)
    position = opening + length
    var node = Node(
      kind: .footnoteReference, lower: Int32(range.lowerBound), upper: Int32(range.upperBound))
    node.extra = Int32(index)
    append(node)
    return length
  }

  /// Reports a definition that stands where none is looked for.
  mutating func reportNestedFootnote(_ label: ArraySlice<UInt8>, at range: Range<Int>) {
    let name = String(decoding: label, as: UTF8.self)
    findings.error(
      "footnote-nested",
      "the footnote '\(name)' must be defined at the start of a line, outside of quotes and lists",
      at: range)
  }

  /// The index of the footnote with a label.
  private mutating func footnote(_ label: ArraySlice<UInt8>, at range: Range<Int>) -> Int? {
    let source = outline.source
    if let index = labels[Array(label)] { return index }
    if label.startIndex == 2, content.bytes.byte(at: label.endIndex + 1) == ASCII.colon {
      reportNestedFootnote(label, at: range)
      return nil
    }
    let name = String(decoding: label, as: UTF8.self)
    let known = outline.footnotes.prefix(undefined < 20 ? 100 : 0).map {
      String(decoding: source[$0.label], as: UTF8.self)
    }
    undefined += 1
    findings.error(
      "footnote-undefined", "no footnote '\(name)' is defined; write '[^\(name)]: …' on a line",
      at: range, suggestion: known.nearest(to: name))
    return nil
  }
}

/// The footnotes of a document: which number each has, and where it is referred to.
struct FootnoteList: Sendable {
  /// One footnote's definition.
  struct Footnote: Sendable {
    /// The definition's node.
    var definition: Int
    /// The number, from 1; 0 when nothing refers to it.
    var number = 0
    /// How many references there are.
    var uses = 0
  }

  private(set) var footnotes: [Footnote]
  /// The footnotes with a number, in its order.
  private(set) var order: [Int] = []
  /// For each reference node, which use of its footnote it is, from 1.
  private(set) var uses: [Int32: Int] = [:]

  /// Numbers footnotes by first use; those within footnotes come after those of the text.
  init(_ tree: Tree, definitions: [Int]) {
    footnotes = definitions.map { Footnote(definition: $0) }
    guard !footnotes.isEmpty else { return }
    count(in: 1..<(definitions[0]), of: tree)
    var next = 0
    while next < order.count {
      let start = footnotes[order[next]].definition
      count(in: start..<Int(tree.nodes[start].end), of: tree)
      next += 1
    }
  }

  private mutating func count(in range: Range<Int>, of tree: Tree) {
    for index in range where tree.nodes[index].kind == .footnoteReference {
      let footnote = Int(tree.nodes[index].extra)
      if footnotes[footnote].number == 0 {
        order.append(footnote)
        footnotes[footnote].number = order.count
      }
      footnotes[footnote].uses += 1
      uses[Int32(index)] = footnotes[footnote].uses
    }
  }
}

extension Outline {
  /// The footnotes by label; of two with one label, the first.
  var labels: [[UInt8]: Int] {
    guard !footnotes.isEmpty else { return [:] }
    return Dictionary(
      footnotes.enumerated().map { (Array(source[$1.label]), $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// Reports labels that are defined twice; the second does not count as unused.
  func reportFootnotes(_ list: FootnoteList, to findings: inout Findings) {
    let labels = labels
    for (index, footnote) in footnotes.enumerated() {
      let name = String(decoding: source[footnote.label], as: UTF8.self)
      let range = footnote.label.lowerBound - 2..<footnote.label.upperBound + 1
      if labels[Array(source[footnote.label])] != index {
        findings.error(
          "footnote-duplicate", "the footnote '\(name)' is defined twice", at: range)
      } else if list.footnotes[index].number == 0 {
        findings.warning("footnote-unused", "the footnote '\(name)' is never used", at: range)
      }
    }
  }
}
