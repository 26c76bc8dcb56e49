internal import Charts
internal import Quantities
internal import Records

// `annotate: [{x: 2024, text: …}, {rule-y: 100, text: …}, {band-x: [2026, 2027], text: …}]`
extension RecordDecoder {
  /// The annotations, in the order in which they are drawn.
  mutating func annotations() -> [ChartAnnotation] {
    list("annotate").compactMap { node in
      nested(node, of: "chart annotation") { $0.annotation() } ?? nil
    }
  }

  private mutating func annotation() -> ChartAnnotation? {
    let kinds = ["x", "rule-x", "rule-y", "band-x"].filter { has($0) }
    if kinds.count > 1 {
      report(
        "wrong-value", "an annotation stands at one place, not at '\(kinds[0])' and '\(kinds[1])'",
        at: node)
      return nil
    }
    let text = text("text", kinds.first == "x" ? .required : .optional)
    if let value = decimal("rule-y") { return .valueRule(value, text) }
    if let position = position("rule-x") { return .positionRule(position, text) }
    if let (first, last) = band() { return .band(from: first, to: last, text) }
    let value = decimal("y")
    guard let place = position("x", kinds.isEmpty ? .required : .optional), let text else {
      return nil
    }
    return .text(text, at: place, value: value)
  }

  private mutating func position(
    _ key: String, _ presence: Presence = .optional
  ) -> ChartPosition? {
    text(key, presence).map(ChartPosition.init(text:))
  }

  private mutating func band() -> (ChartPosition, ChartPosition)? {
    guard let node = node("band-x") else { return nil }
    let ends = texts("band-x").map(\.text)
    if ends.count == 2 { return (ChartPosition(text: ends[0]), ChartPosition(text: ends[1])) }
    report("wrong-value", "'band-x' is its first and last position, as in [2026, 2027]", at: node)
    return nil
  }
}

extension ChartPosition {
  /// A period where the text is one, and else a name.
  init(text: String) {
    self = Period(parsing: text).map { .period($0) } ?? .category(text)
  }
}

extension ChartAnnotation {
  /// Its words.
  var text: String? {
    switch self {
    case .text(let text, _, _): text
    case .valueRule(_, let text), .positionRule(_, let text), .band(_, _, let text): text
    }
  }

  /// The annotation with words of another language.
  func saying(_ words: String) -> ChartAnnotation {
    switch self {
    case .text(_, let position, let value): .text(words, at: position, value: value)
    case .valueRule(let value, _): .valueRule(value, words)
    case .positionRule(let position, _): .positionRule(position, words)
    case .band(let from, let to, _): .band(from: from, to: to, words)
    }
  }
}
