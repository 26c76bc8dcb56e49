internal import Diagnostics
internal import Records

/// A chart or table of an original, which its translations draw with words of their own.
struct OriginalBlock {
  let node: RecordNode
  let source: SourceText

  /// Why facts are refused in a translation.
  static let hints: [String: String] = {
    let facts = [
      "mark", "series", "data", "rows", "periods", "period", "arrange", "color", "labels",
      "vintage", "x", "y", "status", "range", "source", "transform", "facet", "highlight", "totals",
      "now", "look", "sparklines",
    ]
    return Dictionary(
      uniqueKeysWithValues: facts.map { ($0, "a translation takes it from the original") })
  }()
}

extension RecordNode {
  /// The id that it gives itself.
  var ownID: String? { entries?.first { $0.key.text == "id" }?.value.text }
}
