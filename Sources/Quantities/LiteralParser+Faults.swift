import Diagnostics
import Languages

extension LiteralParser {
  /// There is neither a number nor a word that stands for one.
  var noNumber: Literal.Failure {
    foreignWord
      ?? Literal.Failure(
        reason: .noNumber, message: "'\(text)' holds no number written in digits", suggestion: nil)
  }

  /// A word or sign that nothing takes: of another language, misspelt, or out of place.
  func unknown(_ token: LiteralToken?) -> Literal.Failure {
    if let foreignWord { return foreignWord }
    if case .word(let word) = token {
      return Literal.Failure(
        reason: .unknownWord, message: "unknown word '\(word)' in '\(text)'",
        suggestion: known.nearest(to: word))
    }
    let message = token.map { "unexpected '\($0.text)' in '\(text)'" }
    return Literal.Failure(
      reason: .unknownWord, message: message ?? "'\(text)' ends where a number is expected",
      suggestion: nil)
  }

  /// The words that come next are another language's.
  private var foreignWord: Literal.Failure? {
    for other in Language.all where other != language {
      for (foreign, own) in vocabulary(of: other) where rest.length(of: foreign) > 0 {
        return Literal.Failure(
          reason: .foreignWord,
          message: "'\(foreign)' is \(other.englishName); "
            + "\(language.englishName) writes '\(own)'",
          suggestion: own)
      }
    }
    return nil
  }

  /// The words of another language, each with this language's for it.
  private func vocabulary(of other: Language) -> [(String, String)] {
    var pairs: [(String, String)] = []
    for scale in Scale.allCases {
      guard let theirs = other.numbers[scale], let own = language.numbers[scale] else { continue }
      pairs += ([theirs.prose, theirs.chart] + theirs.alsoRead).map { ($0, own.prose) }
    }
    for qualifier in Qualifier.allCases {
      let (theirs, own) = (other.qualifiers[qualifier], language.qualifiers[qualifier])
      pairs += ([theirs.prose] + theirs.alsoRead).map { ($0, own.prose) }
    }
    pairs.append((other.qualifiers.nearly.prose, language.qualifiers.nearly.prose))
    pairs += other.numbers.percent.map { ($0, "%") }
    return pairs + changes(of: other)
  }

  /// The same of growth, multiples and parts.
  private func changes(of other: Language) -> [(String, String)] {
    let (theirs, own) = (other.changes, language.changes)
    var pairs: [(String, String)] = []
    let kinds: [KeyPath<ChangeWords, [String]>] = [
      \.rises, \.falls, \.multiples, \.pointWords,
    ]
    for kind in kinds {
      guard let word = own[keyPath: kind].first else { continue }
      pairs += theirs[keyPath: kind].map { ($0, word) }
    }
    for part in theirs.parts {
      let same = own.parts.first {
        $0.numerator == part.numerator && $0.denominator == part.denominator
      }
      guard let word = same?.alsoRead.first else { continue }
      pairs += part.alsoRead.map { ($0, word) }
    }
    return pairs
  }

  /// The words that may stand in a literal of this language, for suggestions.
  private var known: [String] {
    let magnitudes = Scale.allCases.compactMap { language.numbers[$0]?.prose }
    let units = Unit.physical.map(\.code) + ["US$", "Rp"]
    return magnitudes + units + language.numbers.percent
      + Qualifier.allCases.map {
        language.qualifiers[$0].prose
      }
  }
}
