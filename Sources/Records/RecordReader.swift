public import Diagnostics
internal import Yams

/// Reads the strict subset of YAML that front matter and records are written in.
///
/// There are maps, lists and text; no anchors, aliases, merge keys or second documents, and no tags
/// but those that say what a node is anyway (`!!str`, `!!seq`, `!!map`).
/// Yams parses with an empty resolver, so no scalar is ever guessed to be anything but text; `null`
/// and `~` without quotes are empty text.
public struct RecordReader {
  /// How deep maps and lists may nest.
  static let maximumDepth = 32

  /// The plain texts that stand for nothing, as in every YAML.
  static let nulls: Set<String> = ["null", "Null", "NULL", "~"]

  let source: SourceText
  /// The line of the file on which `text` starts, from 1.
  let firstLine: Int
  /// How many columns each line of `text` has lost on its left.
  let indentation: Int
  let text: String

  /// Makes a reader of the lines of `source` in the byte range `range`, all of it by default.
  public init(_ source: SourceText, range: Range<Int>? = nil) {
    let range = range ?? 0..<source.bytes.count
    self.source = source
    firstLine = source.location(at: range.lowerBound).line
    indentation = 0
    text = String(decoding: source.bytes[range], as: UTF8.self)
  }

  /// Makes a reader of text that stands in `source` from `firstLine` on, with `indentation`
  /// columns of each line taken away, as a fenced block's are.
  public init(_ text: String, in source: SourceText, firstLine: Int, indentation: Int) {
    self.source = source
    self.firstLine = firstLine
    self.indentation = indentation
    self.text = text
  }

  /// The record's root, or `nil` when there is nothing but white space and comments.
  ///
  /// - Throws: A `Diagnostic` at the first place that is not in the subset.
  public func read() throws(Diagnostic) -> RecordNode? {
    var plain = PlainRecordReader(text, firstLine: firstLine, indentation: indentation)
    if let record = plain.read() { return record }
    if let fault = lexicalFault { throw fault }
    let parser: Parser
    let root: Node?
    do {
      parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
      root = try parser.singleRoot()
    } catch let error as YamlError {
      throw diagnostic(for: error)
    } catch {
      throw Diagnostic(.error, id: "yaml", "\(error)")
    }
    // Nodes hold their anchors weakly; the parser is what keeps them.
    defer { withExtendedLifetime(parser) {} }
    guard let root else { return nil }
    return try convert(root, depth: 0)
  }

  private func convert(_ node: Node, depth: Int) throws(Diagnostic) -> RecordNode {
    let mark = Place(node.mark)
    guard depth < RecordReader.maximumDepth else {
      throw fault("nesting", "maps and lists nest more than \(Self.maximumDepth) deep", at: mark)
    }
    if node.anchor != nil {
      throw fault("yaml-anchor", "anchors ('&name') are not allowed; write the value out", at: mark)
    }
    return RecordNode(
      content: try content(of: node, at: mark, depth: depth),
      line: mark.line + firstLine - 1, column: mark.column + indentation)
  }

  private func content(
    of node: Node, at mark: Place, depth: Int
  ) throws(Diagnostic) -> RecordNode.Content {
    switch node {
    case .scalar(let scalar):
      try refuseTag(scalar.tag, at: mark)
      try refuseControls(in: scalar.string, at: mark)
      let isNull = scalar.style == .plain && RecordReader.nulls.contains(scalar.string)
      return .scalar(isNull ? "" : scalar.string)
    case .sequence(let sequence):
      try refuseTag(sequence.tag, at: mark)
      var elements: [RecordNode] = []
      for element in sequence { elements.append(try convert(element, depth: depth + 1)) }
      return .sequence(elements)
    case .mapping(let mapping):
      try refuseTag(mapping.tag, at: mark)
      var entries: [RecordNode.Entry] = []
      for (key, value) in mapping {
        let key = try convert(key, depth: depth + 1)
        try check(key: key, at: mark)
        entries.append(.init(key: key, value: try convert(value, depth: depth + 1)))
      }
      return .mapping(entries)
    case .alias:
      throw fault("yaml-anchor", "aliases ('*name') are not allowed; write the value out", at: mark)
    }
  }

  private func check(key: RecordNode, at mark: Place) throws(Diagnostic) {
    guard let text = key.text else {
      throw fault("yaml-key", "a key must be text, not \(key.kindDescription)", at: mark)
    }
    if text == "<<" {
      throw source.diagnostic(
        .error, id: "yaml-merge", "merge keys ('<<') are not allowed; write the keys out",
        at: key.range(in: source))
    }
  }

  private func refuseControls(in text: String, at mark: Place) throws(Diagnostic) {
    guard let scalar = text.unicodeScalars.first(where: { !$0.isXMLCharacter }) else { return }
    throw fault(
      "control-character", "the text holds \(scalar.codePoint), which no page can show", at: mark)
  }

  private func refuseTag(_ tag: Tag, at mark: Place) throws(Diagnostic) {
    // Yams writes a resolved tag back where it compares keys: these say what the node is anyway.
    let harmless = [
      "", "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
    ]
    if harmless.contains(tag.description) { return }
    throw fault("yaml-tag", "tags ('\(tag.description.shortened)') are not allowed", at: mark)
  }

  func fault(_ id: String, _ message: String, at mark: Place) -> Diagnostic {
    let start = source.offset(line: mark.line + firstLine - 1, column: mark.column + indentation)
    return source.diagnostic(.error, id: id, message, at: start..<start + 1)
  }
}

/// A line and a column of the reader's text, from 1, as Yams counts them.
struct Place {
  let line: Int
  let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  init(_ mark: Mark?) {
    line = max(1, mark?.line ?? 1)
    column = max(1, mark?.column ?? 1)
  }
}
