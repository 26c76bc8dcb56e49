internal import Diagnostics

/// What a text leads to, in its order: its figures, claims and lines of series.
///
/// Each value is held by itself; the order holds which words lead to which of them, so that two
/// figures do not change places without a word. A lock has the links sentence by sentence, and
/// behind the last of a sentence the fingerprint of its words:
/// `fig:acme@FY2024 fig:acme@FY2025#9b1c02d4 claim:plan#5ee07a31`.
package struct PublishedLinks: Sendable {
  /// The links of a sentence.
  package struct Sentence: Hashable, Sendable {
    /// What they lead to, such as `claim:plan`.
    package var links: [String]
    /// The fingerprint of the sentence; `nil` when it has no words but those of its link.
    package let words: String?

    /// Makes a sentence.
    package init(_ links: [String], words: String?) {
      (self.links, self.words) = (links, words)
    }
  }

  private var sentences: [Sentence] = []

  package init() {}

  /// Adds a link; of one sentence those are that follow each other with the same words.
  package mutating func add(_ link: String, words: String?) {
    if let last = sentences.indices.last, words != nil, sentences[last].words == words {
      sentences[last].links.append(link)
    } else {
      sentences.append(Sentence([link], words: words))
    }
  }

  /// Reads what a lock has; whatever stands there is some text's links.
  init(parsing value: String) {
    var links: [String] = []
    for part in value.split(separator: " ") {
      let ends = part.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      links.append(String(ends[0]))
      guard ends.count == 2 else { continue }
      sentences.append(Sentence(links, words: ends[1].isEmpty ? nil : String(ends[1])))
      links = []
    }
    if !links.isEmpty { sentences.append(Sentence(links, words: nil)) }
  }

  /// The value for a lock.
  package var published: String {
    sentences.map { "\($0.links.joined(separator: " "))#\($0.words ?? "")" }
      .joined(separator: " ")
  }
}

// What may differ: a sentence may stand elsewhere as it is, words may be put better around links
// that follow each other as before, and links may be added.
extension PublishedLinks {
  /// Where a text differs from this one: what was there, what is there now, and the place among
  /// all its links; `nil` when it says as much in the same order.
  ///
  /// Links for which `isMissed` is true are told of elsewhere.
  func difference(
    to now: PublishedLinks, isMissed: (String) -> Bool
  ) -> (was: [String], now: [String], place: Int)? {
    let (kept, others) = (rest(without: now), now.rest(without: self))
    let before = kept.map(\.link).filter { !isMissed($0) }
    let after = others.map(\.link)
    if before.isSubsequence(of: after) { return nil }
    let start = zip(before, after).prefix { $0 == $1 }.count
    let end = zip(before[start...].reversed(), after[start...].reversed())
      .prefix { $0 == $1 }.count
    let place = start < others.count ? others[start].place : (others.last?.place ?? 0)
    return (
      Array(before[start..<(before.count - end)]), Array(after[start..<(after.count - end)]), place
    )
  }

  /// The links, with their places, but for those of sentences that `other` has too.
  private func rest(without other: PublishedLinks) -> [(link: String, place: Int)] {
    var counts: [Sentence: Int] = [:]
    for sentence in other.sentences where sentence.words != nil {
      counts[sentence, default: 0] += 1
    }
    var (result, place): ([(link: String, place: Int)], Int) = ([], 0)
    for sentence in sentences {
      let count = counts[sentence] ?? 0
      counts[sentence] = count - 1
      if count < 1 {
        result += sentence.links.enumerated().map { ($1, place + $0) }
      }
      place += sentence.links.count
    }
    return result
  }
}

extension [String] {
  /// Whether the elements stand in `other` in this order, others between them or not.
  fileprivate func isSubsequence(of other: [String]) -> Bool {
    var rest = self[...]
    for element in other where element == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}

extension Publication {
  /// How what a text leads to differs from what it led to; figures that the briefing shows no
  /// longer are missed as those.
  func linksChange(_ fact: PublishedFact, to now: Publication) -> PublishedChange? {
    let briefing = fact.item.key(0)
    let other = now[fact.item]
    let before = PublishedLinks(parsing: fact.value)
    let after = PublishedLinks(parsing: other?.value ?? "")
    let difference = before.difference(to: after) { link in
      guard link.hasPrefix("fig:") else { return false }
      let figure = PublishedItem.figure(briefing: briefing, address: String(link.dropFirst(4)))
      return self[figure] != nil && now[figure] == nil
    }
    guard let difference else { return nil }
    let successor = other.flatMap { other in
      difference.now.isEmpty
        ? nil
        : PublishedFact(
          fact.item, difference.now.inShort,
          at: difference.place == 0 ? other.location : other.others[difference.place - 1])
    }
    return PublishedChange(
      was: PublishedFact(fact.item, difference.was.inShort, at: fact.location), now: successor)
  }
}

extension [String] {
  /// The first few, as a list.
  fileprivate var inShort: String {
    prefix(4).joined(separator: ", ") + (count > 4 ? ", …" : "")
  }
}
