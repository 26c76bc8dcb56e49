internal import Diagnostics
internal import Languages
internal import Markdown
internal import Quantities
internal import SiteModel

/// Looks through an author's own words for numbers that are not bound to data, and for times that
/// only the day of writing explains.
///
/// What stands in quotation marks, in code and in links to figures, claims and sources is
/// attributed, and exempt; what stands directly beside a figure may not make another number of it.
struct ProseLint {
  let language: Language
  /// Whether numbers are looked for: a site without series has nothing to bind them to.
  let findsNumbers: Bool

  /// What is wrong with the words of a document.
  func findings(in document: Document) -> [Diagnostic] {
    guard let vocabulary = ProseVocabulary.all[language.code] else { return [] }
    let words = document.words(ProseLint.role)
    let scanner = ProseScanner(
      bytes: words.bytes, vocabulary: vocabulary, findsNumbers: findsNumbers)
    var quotations = Quotations(in: words.bytes, blocks: words.blocks)
    var diagnostics: [Diagnostic] = []
    scanner.scan(words.own) { finding in
      if quotations.contain(finding.range.lowerBound) { return }
      diagnostics.append(diagnostic(finding, words, in: document))
    }
    return diagnostics + additions(to: words, vocabulary.numbers, in: document)
  }

  /// What stands around figures and says other numbers with them.
  private func additions(
    to words: DocumentWords, _ numbers: NumberFinder, in document: Document
  ) -> [Diagnostic] {
    var own = words.own[...]
    return words.figures.compactMap { figure in
      var limits = figure
      while let next = own.first, next.upperBound <= figure.lowerBound {
        if next.upperBound == figure.lowerBound { limits = next.lowerBound..<figure.upperBound }
        own.removeFirst()
      }
      if let next = own.first, next.lowerBound == figure.upperBound {
        limits = limits.lowerBound..<next.upperBound
      }
      return numbers.addition(around: figure, in: words.bytes, within: limits).map { range in
        let text = String(decoding: words.bytes[range], as: UTF8.self)
        return document.diagnostic(
          .error, id: "figure-addition",
          "'\(text)' makes another number of the figure beside it; write it within the brackets",
          at: words.sourceRange(of: range))
      }
    }
  }

  private func diagnostic(
    _ finding: ProseFinding, _ words: DocumentWords, in document: Document
  ) -> Diagnostic {
    let text = String(decoding: words.bytes[finding.range], as: UTF8.self)
    let place = words.sourceRange(of: finding.range)
    return switch finding.kind {
    case .number:
      document.diagnostic(
        .warning, id: "unbound-figure",
        "'\(text)' is not bound to data; write [\(text)](fig:<series>@<period>)", at: place)
    case .relativeTime:
      document.diagnostic(
        .warning, id: "relative-time",
        "'\(text)' means nothing without the day of writing; name the date", at: place)
    }
  }

  private static func role(_ destination: ArraySlice<UInt8>) -> DocumentWords.Role {
    if destination.starts(with: figure) { return .figure }
    return attributed.contains { destination.starts(with: $0) } ? .attributed : .own
  }

  private static let figure = Array("fig:".utf8)
  private static let attributed = ["source:", "claim:"].map { Array($0.utf8) }
}

extension ProseLint {
  /// Numbers of a title or a summary, which has no links, that are no figure of the text.
  func unknownNumbers(
    in words: String, named name: String, of source: SourceText, before end: Int,
    figures: [FigureResolver.Figure]
  ) -> [Diagnostic] {
    guard findsNumbers, let vocabulary = ProseVocabulary.all[language.code] else { return [] }
    let scanner = ProseScanner(
      bytes: Array(words.utf8), vocabulary: vocabulary, findsNumbers: true)
    var quotations = Quotations(in: scanner.bytes, blocks: [0])
    let start = source.bytes[..<end].firstRange(of: scanner.bytes)?.lowerBound
    var diagnostics: [Diagnostic] = []
    scanner.scan([0..<scanner.bytes.count]) { finding in
      guard finding.kind == .number, !quotations.contain(finding.range.lowerBound) else { return }
      let text = String(decoding: scanner.bytes[finding.range], as: UTF8.self)
      if figures.contains(where: { isSame(text, as: $0.value) }) { return }
      let place = start.map { $0 + finding.range.lowerBound..<$0 + finding.range.upperBound }
      diagnostics.append(
        source.diagnostic(
          .warning, id: "unbound-figure",
          "the \(name)'s '\(text)' is no figure of this text; "
            + "write it in the text as [\(text)](fig:<series>@<period>)", at: place ?? 0..<0))
    }
    return diagnostics
  }

  /// Whether a number says what a figure does, as a level or as a change, whatever is said of how
  /// exact it is.
  private func isSame(_ text: String, as value: FigureValue) -> Bool {
    let changes = language.changes
    return [text, changes.up.filled(["value": text]), changes.down.filled(["value": text])]
      .contains { text in
        guard case .success(let literal) = Literal.parse(text, in: language) else { return false }
        switch literal.agreement(with: value, in: language) {
        case .agrees: return true
        case .differs(let difference): return difference.reason == .qualifier
        }
      }
  }
}
