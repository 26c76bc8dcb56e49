internal import Charts
internal import Diagnostics
internal import Records

/// A chart as its record states it: what is drawn, and the words for it.
///
/// A translation has the words alone, and takes what is drawn from its original.
struct ChartRecord {
  private(set) var words: ChartWords
  /// What is drawn; `nil` when too much is wrong.
  private(set) var facts: ChartFacts?
  private(set) var diagnostics: [Diagnostic] = []
  /// What is wrong with the original, which is reported where that is drawn.
  private(set) var originalFaults: [Diagnostic] = []

  /// Reads a chart that says itself what is drawn.
  init(_ node: RecordNode, in source: SourceText, _ scope: ChartScope) {
    var record = RecordDecoder(node, in: source, of: "chart")
    words = ChartWords(&record, isTranslation: false)
    facts = ChartFacts(&record, scope)
    record.finish()
    diagnostics = record.diagnostics
    if diagnostics.containsErrors { facts = nil }
  }

  /// Reads a translation's words; `original` is the chart of the same id there, if there is one.
  init(
    _ node: RecordNode, in source: SourceText, at range: Range<Int>,
    translating original: OriginalBlock?, _ scope: ChartScope
  ) {
    var record = RecordDecoder(node, in: source, of: "chart", hints: OriginalBlock.hints)
    words = ChartWords(&record, isTranslation: true)
    guard let original else {
      let fault = "the original has no chart '\(words.id)'"
      diagnostics = record.diagnostics
      diagnostics.append(source.diagnostic(.error, id: "chart-unknown", fault, at: range))
      return
    }
    record.finish()
    if words.title == nil {
      record.diagnostics.append(
        source.diagnostic(
          .warning, id: "translation-title",
          "the chart '\(words.id)' has no title in this language; the original's is shown",
          at: range))
    }
    var other = RecordDecoder(original.node, in: original.source, of: "chart")
    words.inherit(ChartWords(&other, isTranslation: false))
    facts = ChartFacts(&other, scope)
    originalFaults = other.diagnostics
    diagnostics = record.diagnostics
    translateAnnotations(source, range)
    if diagnostics.containsErrors { facts = nil }
  }

  /// Gives annotations the words of the translation.
  private mutating func translateAnnotations(_ source: SourceText, _ range: Range<Int>) {
    guard let count = facts?.annotationCount, count != words.annotations.count else {
      facts?.translate(words.annotations)
      return
    }
    diagnostics.append(
      source.diagnostic(
        .error, id: "chart-annotation-words",
        "the original has \(count) annotations with words; expected as many texts in 'annotate', "
          + "not \(words.annotations.count)", at: range))
  }
}
