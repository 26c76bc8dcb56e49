package import Diagnostics

/// A published thing, what it says, and where that is written.
package struct PublishedFact: Sendable {
  /// The thing.
  package let item: PublishedItem
  /// What it says, in one line; empty for a thing that is only there or not.
  package let value: String
  /// Where it is written: in a lock, in a text or in a record.
  package let location: SourceLocation
  /// The other places where it is written.
  package let others: [SourceLocation]

  /// Makes a fact; blanks and line ends in the value count as one blank each run.
  package init(
    _ item: PublishedItem, _ value: String, at location: SourceLocation,
    and others: [SourceLocation] = []
  ) {
    self.item = item
    self.value = value.inOneLine
    self.location = location
    self.others = others
  }

  /// The record that it belongs to, if it belongs to one.
  package var owner: PublishedRecord? {
    item.kind == .page ? PublishedRecord(parsing: value) : item.owner
  }
}

/// Everything that a site has published, as its lock says, or publishes, as its content says.
package struct Publication: Sendable {
  /// The facts, one for each thing.
  package let facts: [PublishedFact]
  private let indices: [PublishedItem: Int]

  /// Makes a publication; of facts on the same thing, the first given is kept.
  package init(_ facts: [PublishedFact]) {
    var indices: [PublishedItem: Int] = [:]
    indices.reserveCapacity(facts.count)
    var kept: [PublishedFact] = []
    kept.reserveCapacity(facts.count)
    for fact in facts where indices[fact.item] == nil {
      indices[fact.item] = kept.count
      kept.append(fact)
    }
    self.facts = kept
    self.indices = indices
  }

  /// What is published of a thing, or `nil`.
  package subscript(_ item: PublishedItem) -> PublishedFact? { indices[item].map { facts[$0] } }

  /// This publication with facts on things that it says nothing of; words of key points that it
  /// has not are added behind its own.
  package func adding(_ more: [PublishedFact]) -> Publication {
    var result = facts
    var counts: [[String]: Int] = [:]
    for fact in more {
      guard fact.item.kind == .keyPoint else {
        result.append(fact)
        continue
      }
      let (briefing, language) = (fact.item.key(0), fact.item.key(1))
      let number =
        (counts[[briefing, language]] ?? keyPoints(briefing, language).count) + 1
      counts[[briefing, language]] = number
      result.append(
        PublishedFact(
          .keyPoint(briefing: briefing, language: language, number: number), fact.value,
          at: fact.location))
    }
    return Publication(result)
  }

  /// The key points of a briefing in a language.
  func keyPoints(_ briefing: String, _ language: String) -> [PublishedFact] {
    var points: [PublishedFact] = []
    while let point = self[
      .keyPoint(briefing: briefing, language: language, number: points.count + 1)]
    {
      points.append(point)
    }
    return points
  }
}

extension String {
  /// The text with each run of blanks, tabs and line ends as one blank, and none at its ends.
  var inOneLine: String {
    let isPlain =
      utf8.allSatisfy { $0 > 0x20 || $0 == 0x20 } && !utf8.starts(with: [0x20])
      && utf8.last != 0x20 && !contains("  ")
    if isPlain { return self }
    return split { $0 == " " || $0 == "\t" || $0.isNewline }.joined(separator: " ")
  }
}
