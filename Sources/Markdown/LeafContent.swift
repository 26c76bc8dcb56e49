/// The text of one paragraph, heading or table cell as cmark's inline parser saw it, and where in
/// the source each of its bytes stands.
///
/// The source's lines lose their container marks and indentation, a cell loses the backslash
/// before a pipe; so the text is made of pieces of the source.
struct LeafContent {
  /// A piece: from `start` in the text on, the bytes are those from `source` on.
  struct Segment {
    var start: Int
    var source: Int
  }

  private(set) var bytes: [UInt8] = []
  private var segments: [Segment] = []
  private var cached = 0

  /// Removes everything and keeps the room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    cached = 0
  }

  /// Adds the bytes of `range` of `source`.
  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    segments.append(Segment(start: bytes.count, source: range.lowerBound))
    bytes.append(contentsOf: source[range])
  }

  /// Adds a line end, which stands in the source behind the last piece.
  mutating func appendNewline() { bytes.append(ASCII.newline) }

  /// Removes white space at the end.
  mutating func trimEnd() {
    while let last = bytes.last, last.isWhitespace { bytes.removeLast() }
  }

  /// Where byte `offset` stands in the source.
  mutating func source(of offset: Int) -> Int {
    guard let segment = segment(holding: offset) else { return 0 }
    return segment.source + offset - segment.start
  }

  /// Where the byte before `offset` ends in the source.
  mutating func sourceEnd(of offset: Int) -> Int {
    offset == 0 ? source(of: 0) : source(of: offset - 1) + 1
  }

  /// The end of the piece that holds byte `offset`.
  mutating func endOfSegment(holding offset: Int) -> Int {
    guard segment(holding: offset) != nil, cached + 1 < segments.count else { return bytes.count }
    return segments[cached + 1].start
  }

  private mutating func segment(holding offset: Int) -> Segment? {
    if cached >= segments.count { cached = 0 }
    while cached > 0, segments[cached].start > offset { cached -= 1 }
    while cached + 1 < segments.count, segments[cached + 1].start <= offset { cached += 1 }
    return segments.isEmpty ? nil : segments[cached]
  }
}
