internal import Languages
internal import Charts
internal import Diagnostics
internal import Quantities
internal import Records
internal import SiteModel

/// ```` ```chart ````: a chart of registered series, or of a table of the briefing's own.
///
/// The original says what is drawn; a translation repeats the id and gives the words.
enum ChartDirective: Directive {
  static let name = "chart"

  static func write<T: Theme>(_ block: DirectiveBlock, to body: inout PageBody<T>) -> [UInt8] {
    do throws(Diagnostic) {
      guard let node = try block.record() else {
        body.report(
          "chart-empty", "the chart is empty; it needs at least 'id', 'mark' and 'series'",
          at: block)
        return []
      }
      return write(node, block, &body)
    } catch {
      body.diagnostics.append(error)
      return []
    }
  }

  private static func write<T: Theme>(
    _ node: RecordNode, _ block: DirectiveBlock, _ body: inout PageBody<T>
  ) -> [UInt8] {
    let scope = ChartScope(body.scope)
    let chart: ChartRecord
    if let originals = body.originalCharts {
      chart = ChartRecord(
        node, in: block.source, at: block.range,
        translating: node.ownID.flatMap { originals[$0] }, scope)
    } else {
      chart = ChartRecord(node, in: block.source, scope)
      body.remember(chart: chart.words.id, node, block)
    }
    body.take(id: chart.words.id, block)
    body.diagnostics += chart.diagnostics
    guard let facts = chart.facts else { return [] }
    return draw(chart.words, facts, node, block, &body)
  }

  private static func draw<T: Theme>(
    _ words: ChartWords, _ facts: ChartFacts, _ node: RecordNode, _ block: DirectiveBlock,
    _ body: inout PageBody<T>
  ) -> [UInt8] {
    body.noteUses(.chart(words.id), facts.shown, title: words.title ?? "", node, block)
    if body.scope.useNoting == .all { return [] }
    body.noteDrawing(
      .chart(words.id), words.id, facts.points, title: words.title ?? "", block)
    let spec = words.spec(facts)
    let renderer = ChartRenderer(language: body.context.language)
    let data = facts.data(in: body.context.language.code)
    do throws(ChartRefusal) {
      let chart = try renderer.render(spec, data)
      report(chart.warnings, facts, node, block, &body)
      for series in data.series {
        body.noteShown(series.id) { period in
          series.points.contains { $0.position == .period(period) }
            && spec.periods?.contains(period) ?? true
        }
      }
      let svg = try renderer.file(spec, data, sources: body.publishers(of: chart.sourceIDs))
      return body.place(chart, svg: svg, series: facts.seriesIDs)
    } catch {
      report(error.problems, facts, node, block, &body)
      return []
    }
  }

  private static func report<T: Theme>(
    _ problems: [ChartProblem], _ facts: ChartFacts, _ node: RecordNode, _ block: DirectiveBlock,
    _ body: inout PageBody<T>
  ) {
    // The rows of a translation are its original's.
    let isOriginal = body.originalCharts == nil
    body.diagnostics += problems.map { problem in
      (isOriginal ? facts.diagnostic(problem) : nil)
        ?? problem.diagnostic(node, in: block.source, at: block.range)
    }
  }
}

extension ChartProblem {
  /// The problem at the key that is at fault, or at the whole chart.
  func diagnostic(
    _ node: RecordNode, in source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    let place = node.entries?.first { $0.key.text == key }?.value
    return source.diagnostic(
      severity, id: id, message, at: place?.range(in: source) ?? range, suggestion: suggestion)
  }
}

extension RecordDecoder {
  /// `short: {A long name: Short}`, whose keys are names of the chart's.
  fileprivate mutating func shortNames() -> [String: String] {
    guard let node = node("short") else { return [:] }
    guard let entries = node.entries else {
      report("wrong-type", "'short' is a map, as in {Amazon Web Services: AWS}", at: node)
      return [:]
    }
    var names: [String: String] = [:]
    for entry in entries {
      if let key = entry.key.text { names[key] = text(of: entry.value, key) }
    }
    return names
  }
}

/// What a chart says in words; all that a translation has.
///
/// Names of a table are no words, so that short ones are the original's until a translation has its
/// own.
struct ChartWords {
  let id: String
  private(set) var title: String?
  private(set) var subtitle: String?
  private(set) var alt: String?
  private(set) var note: String?
  /// Why measures are mixed; the original says it, a translation says it again.
  private(set) var mixed: String?
  /// What is measured, for the subtitle that is made up.
  private(set) var measure: String?
  /// What stands for names that have no room.
  private(set) var shortNames: [String: String] = [:]
  /// What a translation says in the original's annotations, in their order.
  private(set) var annotations: [String] = []

  init(_ record: inout RecordDecoder, isTranslation: Bool) {
    id = record.text("id", .required) ?? ""
    title = record.text("title")
    subtitle = record.text("subtitle")
    alt = record.text("alt")
    note = record.text("note")
    mixed = record.text("mixed")
    measure = record.text("measure")
    shortNames = record.shortNames()
    if isTranslation { annotations = record.texts("annotate").map(\.text) }
  }

  /// The chart to draw: facts with these words.
  func spec(_ facts: ChartFacts) -> ChartSpec {
    var spec = facts.spec(id: id)
    spec.title = title
    spec.subtitle = subtitle
    spec.alt = alt
    spec.note = note
    spec.mixed = mixed
    spec.measure = measure
    spec.shortNames = shortNames
    return spec
  }

  /// Takes what this chart leaves open, but for words, which are of another language.
  mutating func inherit(_ original: ChartWords) {
    if title == nil { title = original.title }
    if mixed == nil { mixed = original.mixed }
    if shortNames.isEmpty { shortNames = original.shortNames }
  }
}
