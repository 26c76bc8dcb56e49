internal import Diagnostics
internal import Markdown
internal import Records

/// The ids of the elements of one text: no two may be the same.
///
/// Those of charts and tables are written by authors, so headings, which come by theirs, give way.
/// A theme's own start with `_`, which none of these does.
struct PageIDs {
  /// The ids that headings must not take.
  var reserved: [String] { written + taken }
  private var written: [String] = []
  private var taken: Set<String> = []
  private var expected: [(id: String, fault: Diagnostic)] = []

  /// The id of a figure's mark, by its number on the page.
  static func figure(_ number: Int) -> String { "fig-\(number)" }

  /// Reserves the ids of the charts and tables in a text from `start` on: what stands behind `id:`.
  mutating func reserve(in text: [UInt8], from start: Int) {
    let colons = ByteSearch(UInt8(ascii: ":"))
    var colon = colons.firstIndex(in: text, from: start, to: text.count)
    while colon < text.count {
      if text[start..<colon].suffix(2).elementsEqual("id".utf8) {
        let value = text[(colon + 1)...].drop { !$0.isPartOfID && $0 != UInt8(ascii: "\n") }
        let id = String(decoding: value.prefix(while: \.isPartOfID), as: UTF8.self)
        if !id.isEmpty { written += PageIDs.parts(of: id) }
      }
      colon = colons.firstIndex(in: text, from: colon + 1, to: text.count)
    }
  }

  /// Notes that a heading has an id.
  mutating func note(heading id: String) { taken.insert(id) }

  /// Notes that an id must be there in the end, and what is wrong if it is not.
  mutating func expect(_ id: String, _ fault: Diagnostic) { expected.append((id, fault)) }

  /// What is wrong with the ids that were expected; those of a theme, of footnotes and of
  /// figures are theirs.
  var faults: [Diagnostic] {
    expected.filter { id, _ in
      !taken.contains(id) && !["_", "fn-", "fnref-", "fig-"].contains { id.hasPrefix($0) }
    }
    .map(\.fault)
  }

  /// Takes the ids of a chart or table and of its parts; gives what is wrong with that, if
  /// something is.
  mutating func take(_ id: String) -> String? {
    // That it is missing or no id at all is said elsewhere.
    if id.isEmpty { return nil }
    if id.hasPrefix("fn-") || id.hasPrefix("fnref-") {
      return "ids such as '\(id.shortened)' are kept for footnotes"
    }
    if id.hasPrefix("fig-"), id.dropFirst(4).allSatisfy(\.isNumber) {
      return "ids such as '\(id.shortened)' are kept for figures"
    }
    let ids = PageIDs.parts(of: id)
    let clash = ids.first { taken.contains($0) }
    taken.formUnion(ids)
    return clash.map { "the id '\($0.shortened)' is taken by something earlier on the page" }
  }

  /// The ids of a chart: its own, and those of its title and of the parts of its two drawings.
  private static func parts(of id: String) -> [String] {
    let drawings = ["-n", "-w"].flatMap { drawing in
      (["-t", "-d"] + (0...9).map { "-h\($0)" }).map { id + drawing + $0 }
    }
    return [id, id + "-title"] + drawings
  }
}

extension UInt8 {
  /// A Boolean value indicating whether the byte can be part of a chart's id.
  fileprivate var isPartOfID: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
