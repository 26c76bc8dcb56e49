import Languages
import Quantities
import Testing

/// Every number with a unit in a text, as it stands there.
private func found(_ text: String, _ code: String) -> [String] {
  guard let language = Language.named(code) else { return [] }
  let finder = NumberFinder(language)
  let bytes = Array(text.utf8)
  var found: [String] = []
  for index in bytes.indices {
    let isDigit = (48...57).contains(bytes[index])
    let isAfterDigit = index > 0 && (48...57).contains(bytes[index - 1])
    let isAfterSpace = index == 0 || bytes[index - 1] == 32
    let range =
      isDigit && !isAfterDigit
      ? finder.number(at: index, in: bytes, to: bytes.count)
      : isAfterSpace ? finder.numeral(at: index, in: bytes, to: bytes.count) : nil
    if let range { found.append(String(decoding: bytes[range], as: UTF8.self)) }
  }
  return found
}

@Suite struct NumberFinderTests {
  @Test(arguments: [
    ("It plans US$80 billion.", ["US$80 billion"]), ("over $1.5bn in cash", ["$1.5bn"]),
    ("2 GW, then 300MW", ["2 GW", "300MW"]), ("rose 45%", ["45%"]),
    ("by 45 per cent", ["45 per cent"]),
    ("two gigawatts of power", ["two gigawatts"]), ("a 2-GW site", ["2-GW"]),
    ("five billion dollars", ["five billion dollars"]), ("(€2.5 billion)", ["€2.5 billion"]),
    ("up 3 percentage points", ["3 percentage points"]), ("80 billion USD", ["80 billion USD"]),
    ("USD 80 billion", ["USD 80 billion"]), ("US$64–72 billion", ["US$64"]),
    ("64–72 GW", ["72 GW"]), ("1,234.5 MW.", ["1,234.5 MW"]), ("2\u{A0}GW", ["2\u{A0}GW"]),
    ("80\nbillion dollars", ["80\nbillion dollars"]), ("“US$5” ", ["US$5"]),
    ("2 GW—more, 3 GW… 4 GW’s “5 GW”–6 GW–", ["2 GW", "3 GW", "4 GW", "5 GW", "6 GW"]),
    ("2\u{2009}GW and 80  billion\u{202F}dollars", ["2\u{2009}GW", "80  billion\u{202F}dollars"]),
    ("Rp\u{A0}5 and —US$6", ["Rp\u{A0}5", "US$6"]), ("1,,,2 GW, 3..4 MW", ["2 GW", "4 MW"]),
  ])
  func `numbers with a unit are found`(text: String, expected: [String]) {
    #expect(found(text, "en") == expected)
  }

  @Test(arguments: [
    "In 2025 and 2026", "on 8 April 2025, at 06:00", "2024-10..2025-03", "Q3 FY2025", "Command A",
    "two H100 or A100 GPUs", "Colossus 2", "111 billion parameters", "GPT-4 was", "24/7",
    "3 sites, 400 people", "Colossus 2 went to GWs", "in 2024, MW were", "two weeks", "5 GWs",
    "one of them", "B200%", "fUSD5", "Café5 GW", "2 GWé", "version 2.0", "5 mW", "the 80 MWx",
  ])
  func `dates, names and counts are none`(text: String) {
    #expect(found(text, "en") == [])
  }

  @Test(arguments: [
    ("rencana US$80 miliar", ["US$80 miliar"]), ("lebih dari 2 GW", ["2 GW"]),
    ("naik 4,5 persen", ["4,5 persen"]), ("Rp 5 triliun", ["Rp 5 triliun"]),
    ("Rp15.000", ["Rp15.000"]), ("dua gigawatt", ["dua gigawatt"]),
    ("80 miliar dolar AS", ["80 miliar dolar AS"]), ("pada 2025", []), ("dua lokasi", []),
  ])
  func `Indonesian numbers are found`(text: String, expected: [String]) {
    #expect(found(text, "id") == expected)
  }

  /// Each of these took time with the square, or the cube, of its length.
  @Test(arguments: ["a1b2", "1,,", "é1", "1.", "USD1", "$$1", "1 ", "one "])
  func `a long word takes no longer than as many short ones`(part: String) {
    #expect(found(String(repeating: part, count: 10_000) + " 5 GW", "en").last == "5 GW")
  }

  @Test(arguments: [
    ("[131.8] million dollars", "million dollars"), ("US$[131.8]", "US$"), ("9[131.8]", "9"),
    ("[131.8]%", "%"), ("[131.8]9 trillion", "9"), ("[131.8].5", ".5"),
    ("€[5 billion]", "€"), ("EUR [5]", "EUR"), ("Rp\u{A0}[5]", "Rp"), ("(-[5])", "-"),
    ("at \u{2212}[5]", "\u{2212}"), ("[5]–900 billion", "–900"), ("60–[72 GW]", "60–"),
    ("[2]\u{A0}GW", "GW"), ("[2]-GW site", "GW"), ("[45] per cent", "per cent"),
  ])
  func `what changes a number that stands beside it is found`(text: String, expected: String) {
    #expect(addition(to: text) == expected)
  }

  @Test(arguments: [
    "[5 GW]", "spent [5 GW], then", "—[5 GW]—more", "([5 GW])", "“[5 GW]”", "from [5]–[6 GW]",
    "2024-H1: [5 GW].", "[5] of 6 GW", "a mid-[5 GW] site", "[two] GW-scale sites", "[5 GW]. 6",
    "in 2025 [5 GW]", "I [5 GW]", "US [5 GW]",
  ])
  func `other words may stand beside a number`(text: String) {
    #expect(addition(to: text) == nil)
  }

  /// What stands around the number that is written in the first brackets of a text, up to the next.
  private func addition(to text: String) -> String? {
    let parts = text.split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts[1].split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
    let before = Array(parts[0].utf8)
    let bytes = before + Array(rest[0].utf8) + Array(rest[1].utf8)
    let end = before.count + rest[0].utf8.count
    let limit =
      end
      + (rest[1].utf8.firstIndex(of: UInt8(ascii: "[")).map {
        rest[1].utf8.distance(from: rest[1].utf8.startIndex, to: $0)
      } ?? rest[1].utf8.count)
    return NumberFinder(.english).addition(
      around: before.count..<end, in: bytes, within: 0..<limit
    ).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
