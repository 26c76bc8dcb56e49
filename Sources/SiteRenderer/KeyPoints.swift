internal import Diagnostics
internal import SiteModel

/// The main points of a briefing: each leads to a figure or a claim, is short, and says something of
/// its own.
struct KeyPoints {
  private let lines: [Edition.Line]
  private let source: SourceText

  /// The most words of a point.
  private static let wordLimit = 30

  init(_ lines: [Edition.Line], _ source: SourceText) {
    self.lines = lines
    self.source = source
  }

  /// The HTML of each point; what is wrong with them is noted in `body`.
  func html<T: Theme>(_ body: inout PageBody<T>) -> [[UInt8]] {
    var earlier: [Set<String>] = []
    return lines.enumerated().map { index, line in
      body.part = .keyPoint(index + 1)
      let count = body.bindings.count
      let html = body.inline(line, in: source)
      let bindings = Set(body.bindings[count...])
      // Where an error stopped a link from being read, its absence is no second fault.
      if !body.diagnostics.containsErrors {
        body.diagnostics += findings(line, bindings, earlier)
      }
      earlier.append(bindings)
      return html
    }
  }

  private func findings(
    _ line: Edition.Line, _ bindings: Set<String>, _ earlier: [Set<String>]
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if !bindings.contains(where: { $0.hasPrefix("fig:") || $0.hasPrefix("claim:") }) {
      findings.append(
        warning(
          "key-point-without-reference",
          "a key point needs a figure or a claim: [words](fig:…) or [words](claim:…)", at: line))
    } else if let same = earlier.firstIndex(of: bindings) {
      findings.append(
        warning(
          "key-point-repeated",
          "the key point leads to what point \(same + 1) leads to; say both in one", at: line))
    }
    let words = KeyPoints.wordCount(of: line.markdown)
    if words > KeyPoints.wordLimit {
      findings.append(
        warning(
          "key-point-too-long",
          "the key point has \(words) words; it may have \(KeyPoints.wordLimit)", at: line))
    }
    return findings
  }

  private func warning(_ id: String, _ message: String, at line: Edition.Line) -> Diagnostic {
    let start = source.offset(line: line.line, column: line.column)
    return source.diagnostic(
      .warning, id: id, message, at: start..<start + line.markdown.utf8.count)
  }

  /// The words that a reader sees: destinations of links are none, and a number with its unit is
  /// as many as spaces make it.
  static func wordCount(of markdown: String) -> Int {
    var count = 0
    var (isInWord, isInDestination) = (false, false)
    var last: UInt8 = 0
    for byte in markdown.utf8 {
      if isInDestination {
        isInDestination = byte != UInt8(ascii: ")")
      } else if byte == UInt8(ascii: "("), last == UInt8(ascii: "]") {
        isInDestination = true
      } else {
        let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
        if !isBlank, !isInWord { count += 1 }
        isInWord = !isBlank
      }
      last = byte
    }
    return count
  }
}

extension PageBody {
  /// Numbers of the title and the summary are figures of the text.
  mutating func checkHeadlines(of edition: Edition, in source: SourceText) {
    for (words, name) in [(edition.title, "title"), (edition.summary, "summary")] {
      diagnostics += prose.unknownNumbers(
        in: words, named: name, of: source, before: edition.bodyOffset, figures: figures)
    }
  }
}
