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
  ])
  func `numbers with a unit are found`(text: String, expected: [String]) {
    #expect(found(text, "en") == expected)
  }

  @Test(arguments: [
    "In 2025 and 2026", "on 8 April 2025, at 06:00", "2024-10..2025-03", "Q3 FY2025", "Command A",
    "two H100 or A100 GPUs", "Colossus 2", "111 billion parameters", "GPT-4 was", "24/7",
    "3 sites, 400 people", "Colossus 2 went to GWs", "in 2024, MW were", "two weeks", "5 GWs",
    "one of them", "B200%", "version 2.0", "5 mW", "the 80 MWx",
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
}
