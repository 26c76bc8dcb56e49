extension DocumentConverter {
  /// Converts a table; its cells have been parsed as headings of their own.
  mutating func convert(_ table: TableRows) {
    enter(Node(kind: .table, lower: Int32(table.start), upper: 0))
    for (index, row) in table.rows.enumerated() {
      let known = outline.row(at: row.start)
      let isKnown = known.map { outline.cells[$0.cells].elementsEqual(row.cells) } ?? false
      if !isKnown { needsCorrection = true }
      let flags: Node.Flags = index == 0 ? .header : []
      enter(Node(kind: .tableRow, flags: flags, lower: Int32(row.start), upper: 0))
      for column in table.alignments.indices {
        let range = column < row.cells.count ? row.cells[column] : lastEnd..<lastEnd
        var cell = Node(
          kind: .tableCell, flags: flags, lower: Int32(range.lowerBound),
          upper: Int32(range.upperBound))
        cell.extra = table.alignments[column].rawValue
        enter(cell)
        if isKnown, let known, column < row.cells.count {
          convertCell(cells[known.cells.lowerBound + column], range)
        }
        lastEnd = range.upperBound
        leave()
      }
      leave()
    }
    leave()
  }

  private mutating func convertCell(_ handle: CommonMarkTree.Handle, _ range: Range<Int>) {
    let source = outline.source
    content.removeAll()
    (position, isLost) = (0, false)
    var start = range.lowerBound
    for index in range.dropLast()
    where source[index] == ASCII.backslash && source[index + 1] == ASCII.pipe {
      content.append(source, start..<index)
      start = index + 1
    }
    content.append(source, start..<range.upperBound)
    cmark.move(to: .enter, of: handle)
    convertInlines(until: handle)
  }
}
