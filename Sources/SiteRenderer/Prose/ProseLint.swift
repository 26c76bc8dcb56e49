internal import Diagnostics
internal import Languages
internal import Markdown
internal import Quantities
internal import SiteModel

/// Looks through an author's own words for numbers that are not bound to data, and for times that
/// only the day of writing explains.
///
/// What stands in quotation marks, in code and in links to figures, claims and sources is
/// attributed, and exempt.
struct ProseLint {
  let language: Language
  /// Whether numbers are looked for: a site without series has nothing to bind them to.
  let findsNumbers: Bool

  /// What is wrong with the words of a document.
  func findings(in document: Document) -> [Diagnostic] {
    guard let vocabulary = ProseVocabulary.all[language.code] else { return [] }
    let scanner = ProseScanner(
      bytes: document.source.bytes, vocabulary: vocabulary, findsNumbers: findsNumbers)
    var diagnostics: [Diagnostic] = []
    document.forEachOwnWords(outside: ProseLint.isAttributed) { piece, block in
      scanner.scan(piece) { finding in
        let before = block.lowerBound..<finding.range.lowerBound
        if scanner.bytes.isQuoted(behind: before) { return }
        diagnostics.append(diagnostic(finding, in: document))
      }
    }
    return diagnostics
  }

  private func diagnostic(_ finding: ProseFinding, in document: Document) -> Diagnostic {
    let words = String(decoding: document.source.bytes[finding.range], as: UTF8.self)
      .split(separator: "\n").joined(separator: " ")
    return switch finding.kind {
    case .number:
      document.diagnostic(
        .warning, id: "unbound-figure",
        "'\(words)' is not bound to data; write [\(words)](fig:<series>@<period>)",
        at: finding.range)
    case .relativeTime:
      document.diagnostic(
        .warning, id: "relative-time",
        "'\(words)' means nothing without the day of writing; name the date", at: finding.range)
    }
  }

  private static func isAttributed(_ destination: ArraySlice<UInt8>) -> Bool {
    attributed.contains { destination.starts(with: $0) }
  }

  private static let attributed = ["fig:", "source:", "claim:"].map { Array($0.utf8) }
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
    var diagnostics: [Diagnostic] = []
    scanner.scan(0..<scanner.bytes.count) { finding in
      guard finding.kind == .number, !scanner.bytes.isQuoted(behind: 0..<finding.range.lowerBound)
      else { return }
      let text = String(decoding: scanner.bytes[finding.range], as: UTF8.self)
      if figures.contains(where: { isSame(text, as: $0.value) }) { return }
      let start = source.bytes[..<end].firstRange(of: scanner.bytes)?.lowerBound
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

extension [UInt8] {
  /// Whether a quotation is open at the end of a range, in which a block begins.
  fileprivate func isQuoted(behind range: Range<Int>) -> Bool {
    var isStraight = false
    var depth = 0
    for index in range {
      switch self[index] {
      case UInt8(ascii: "\""): isStraight.toggle()
      case 0x80 where index >= 1 && self[index - 1] == 0xE2 && index + 1 < range.upperBound:
        switch self[index + 1] {
        case 0x98, 0x9C, 0x9E: depth += 1
        case 0x99, 0x9D: depth = Swift.max(0, depth - 1)
        default: break
        }
      case 0xAB where index >= 1 && self[index - 1] == 0xC2: depth += 1
      case 0xBB where index >= 1 && self[index - 1] == 0xC2: depth = Swift.max(0, depth - 1)
      default: break
      }
    }
    return isStraight || depth > 0
  }
}
