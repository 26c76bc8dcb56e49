internal import Diagnostics
internal import Languages
internal import Markdown
internal import Quantities
internal import Records
internal import SiteModel

// The places that take something from the records; noted only when they are asked for.
extension PageBody {
  /// Notes a figure, the last one that was counted, or one that is at fault.
  mutating func noteUse(
    of figure: FigureResolver.Figure?, at address: String, shownAs words: String,
    _ link: Document.Link, _ document: Document
  ) {
    guard scope.useNoting != .none else { return }
    let parsed = try? FigureAddress(parsing: address)
    let isPinned = scope.asOf != nil && parsed?.operands.contains { $0.vintage == .latest } == false
    let subject = Use.Subject.figure(
      Use.Figure(
        number: figures.count, address: parsed?.description ?? address,
        operands: figure?.operands.map { Use.Operand(series: $0.series, row: $0.row) } ?? [],
        value: figure?.value.published ?? "", isPinned: isPinned))
    note(
      subject, part, words: link.text.isEmpty ? words : link.text,
      sentence: document.sentence(around: link.node, words: words),
      at: document.location(of: link.range))
  }

  /// Notes a line of a series.
  mutating func noteUse(
    ofSparkline series: String, _ rows: [Observation], _ link: Document.Link,
    _ document: Document
  ) {
    guard scope.useNoting != .none else { return }
    note(
      .series(series, rows: rows), .sparkline, words: link.text,
      sentence: document.sentence(around: link.node, words: ""),
      at: document.location(of: link.range))
  }

  /// Notes a link to a record; for a comparison, only what was said.
  mutating func noteUse(
    of scheme: SiteScheme, _ id: String, _ link: Document.Link, _ document: Document
  ) {
    guard
      scope.useNoting == .all && scheme != .fig && scheme != .spark
        || scope.useNoting == .figures && scheme == .claim
    else { return }
    note(
      .record(kind: scheme.rawValue, id: id), part, words: link.text,
      sentence: document.sentence(around: link.node, words: id),
      at: document.location(of: link.range))
  }

  /// Notes what a chart or table shows; of one of its own rows, the sources.
  mutating func noteUses(
    _ part: Use.Part, _ shown: [(series: Series, rows: [Observation])], title: String,
    _ node: RecordNode, _ block: DirectiveBlock
  ) {
    guard scope.useNoting == .all else { return }
    for (series, rows) in shown {
      let place = node.place(ofSeries: series.id, in: block)
      note(
        .series(series.id, rows: rows), part, words: "", sentence: title, at: place)
    }
    if shown.isEmpty {
      let place = block.source.location(at: block.range.lowerBound)
      let original = node.ownID.flatMap { originalCharts?[$0]?.node } ?? node
      for id in original.sources {
        note(.record(kind: "source", id: id), part, words: "", sentence: title, at: place)
      }
    }
  }

  /// Notes the numbers of a chart or table, for a comparison; a translation takes them from its
  /// original.
  mutating func noteDrawing(
    _ part: Use.Part, _ id: String, _ points: @autoclosure () -> [Use.Point], title: String,
    _ block: DirectiveBlock
  ) {
    guard scope.useNoting == .figures else { return }
    note(
      .drawing(id, originalCharts == nil ? points() : []), part, words: "", sentence: title,
      at: block.source.location(at: block.range.lowerBound))
  }

  private mutating func note(
    _ subject: Use.Subject, _ part: Use.Part, words: String, sentence: String,
    at location: SourceLocation
  ) {
    add(
      Use(
        page: scope.permalink, language: context.language.code, briefing: scope.briefing,
        location: location, part: part, subject: subject, words: words, sentence: sentence))
  }
}

extension RecordNode {
  /// The sources that a chart of its own rows names.
  fileprivate var sources: [String] {
    guard let value = entries?.first(where: { $0.key.text == "source" })?.value else { return [] }
    return (value.elements ?? [value]).compactMap(\.text)
  }

  /// Where a chart names a series; a translation, which names none, is pointed at whole.
  fileprivate func place(ofSeries id: String, in block: DirectiveBlock) -> SourceLocation {
    let list = entries?.first { $0.key.text == "series" }?.value
    let name = list.flatMap { list in
      (list.elements ?? [list]).first { $0.text == id }
    }
    return name.map { SourceLocation(path: block.source.path, line: $0.line, column: $0.column) }
      ?? block.source.location(at: block.range.lowerBound)
  }
}
