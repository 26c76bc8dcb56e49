internal import Charts
internal import Diagnostics
internal import Quantities
internal import Records

// `transform: [{index: {at: 2021}}, share, {top: 8}]`: what is computed before drawing.
extension RecordDecoder {
  /// The transforms, in the order in which they are computed.
  mutating func transforms() -> [ChartTransform] {
    list("transform").compactMap { transform($0) }
  }

  private mutating func transform(_ node: RecordNode) -> ChartTransform? {
    if let name = node.text { return plainTransform(name, at: node) }
    let names = (node.entries ?? []).compactMap(\.key.text)
    if let plain = names.first(where: ["share", "delta", "cumulative"].contains) {
      report("wrong-value", "'\(plain)' has no value; write it as '- \(plain)'", at: node)
      return nil
    }
    let kinds = names.filter(["index", "top", "sort", "filter"].contains)
    if kinds.count > 1 {
      report(
        "wrong-value",
        "'\(kinds[0])' and '\(kinds[1])' are two transforms; write two items, in their order",
        at: node)
      return nil
    }
    return nested(node, of: "transform") { record in
      let found = [
        record.index(), record.top(), record.choice("sort").map { .sort($0) }, record.filter(),
      ].compactMap { $0 }
      if found.isEmpty, record.diagnostics.isEmpty, (node.entries ?? []).isEmpty {
        record.report("missing-key", "a transform needs a name, such as 'share'", at: node)
      }
      return found.first
    } ?? nil
  }

  private mutating func plainTransform(_ name: String, at node: RecordNode) -> ChartTransform? {
    switch name {
    case "share": return .share
    case "delta": return .delta
    case "cumulative": return .cumulative
    case "index", "top", "sort", "filter":
      let example = ["index": "{index: {at: 2021}}", "top": "{top: 8}", "sort": "{sort: name}"]
      report(
        "wrong-value",
        "'\(name)' needs a value, as in '\(example[name] ?? "{filter: {at_least: 5}}")'", at: node)
    default:
      let names = ["index", "share", "delta", "cumulative", "top", "sort", "filter"]
      report(
        "wrong-value",
        "unknown transform '\(name.shortened)'; it is one of \(names.joined(separator: ", "))",
        at: node, suggestion: names.nearest(to: name))
    }
    return nil
  }

  private mutating func index() -> ChartTransform? {
    guard let node = node("index") else { return nil }
    if node.text != nil { return period("index").map { .index(at: $0) } }
    return nested(node, of: "transform 'index'") { record in
      record.period("at", .required).map { .index(at: $0) }
    } ?? nil
  }

  private mutating func top() -> ChartTransform? {
    let count = value("top", expected: "a number from 1 to 40") { text in
      Int(text).flatMap { (1...40).contains($0) ? $0 : nil }
    }
    return count.map { .top($0) }
  }

  private mutating func filter() -> ChartTransform? {
    guard let node = node("filter") else { return nil }
    return nested(node, of: "filter") { record -> ChartTransform? in
      let low = record.decimal("at_least"), high = record.decimal("at_most")
      let flags = record.texts("flags").compactMap { text, node in
        record.choice(text, for: "flags", at: node) as ChartFlagName?
      }
      let names = record.texts("names").map(\.text)
      let filters: [ChartFilter?] = [
        low.map { .atLeast($0) }, high.map { .atMost($0) },
        flags.isEmpty ? nil : .flags(flags.map(\.flag)), names.isEmpty ? nil : .names(names),
      ]
      let given = filters.compactMap { $0 }
      if given.count > 1 {
        record.report(
          "wrong-value", "a filter is of one kind; write two filters, one after the other",
          at: node)
      } else if given.isEmpty, record.diagnostics.isEmpty {
        record.report(
          "missing-key", "a filter needs 'at_least', 'at_most', 'flags' or 'names'", at: node)
      }
      return given.first.map { .filter($0) }
    } ?? nil
  }

  /// A period in machine form.
  mutating func period(_ key: String, _ presence: Presence = .optional) -> Period? {
    value(key, presence, expected: "a period such as 2025 or FY2025-Q1") { Period(parsing: $0) }
  }

  /// An exact number.
  mutating func decimal(_ key: String, _ presence: Presence = .optional) -> ExactDecimal? {
    value(key, presence, expected: "a number such as 1200 or 12.5") {
      try? ExactDecimal(parsing: $0)
    }
  }
}
