import Languages

/// What an author's subtitle says of how a chart is to be read.
struct SubtitleWords {
  private let text: String
  private let words: Set<String>
  private let language: Language

  init(_ text: String, _ language: Language) {
    self.text = SubtitleWords.plain(text)
    self.language = language
    words = Set(
      self.text.split { !($0.isLetter || $0.isNumber || "%$=".contains($0)) }.map(String.init))
  }

  /// A Boolean value indicating whether the subtitle tells a fact, in its own words or as in
  /// `in billions of dollars`.
  func tell(_ fact: String) -> Bool {
    let fact = SubtitleWords.plain(fact)
    if fact.isEmpty || fact == language.units.count || text.contains(fact) { return true }
    if fact.contains("%") { return says(["%"] + language.numbers.percent) }
    if fact.contains("= 100") { return says(["100"]) }
    let computed = language.charts.computed
    if [computed.logarithmic, computed.symmetricLogarithmic].contains(fact) {
      return text.contains("log")
    }
    guard fact.split(separator: " ").count <= 2 else { return false }
    return fact.split(separator: " ").allSatisfy { says(synonyms(of: String($0))) }
  }

  private func says(_ signs: [String]) -> Bool {
    signs.map(SubtitleWords.plain).contains { sign in
      words.contains(sign) || (sign.count > 3 && text.contains(sign))
    }
  }

  /// Other words for a magnitude, a unit or a currency.
  private func synonyms(of word: String) -> [String] {
    let numbers = language.numbers
    let magnitudes = [numbers.million, numbers.billion, numbers.trillion]
    if let magnitude = magnitudes.first(where: { $0.chart.lowercased() == word }) {
      return [word, magnitude.prose]
    }
    if word == "us$" {
      return [word, "$", "usd"] + numbers.currencies.filter { $0.code == "USD" }.map(\.words)
    }
    let units = language.units
    let names: KeyValuePairs = [
      "kw": units.kilowatts, "mw": units.megawatts, "gw": units.gigawatts,
      "mwh": units.megawattHours, "gwh": units.gigawattHours, "twh": units.terawattHours,
    ]
    return [word] + names.filter { $0.key == word }.map(\.value)
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().replacing("\u{A0}", with: " ")
  }
}
