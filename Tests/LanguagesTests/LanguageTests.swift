import Languages
import Testing

/// Every string of a value, with the path of properties that leads to it.
private func strings(in value: Any, at path: String = "") -> [(path: String, text: String)] {
  switch value {
  case let text as String: return [(path, text)]
  case let phrase as Phrase: return [(path, phrase.text)]
  case is PluralRules: return []
  default:
    return Mirror(reflecting: value).children.enumerated().flatMap { index, child in
      strings(in: child.value, at: path + "." + (child.label ?? "\(index)"))
    }
  }
}

/// The letters of a text outside its gaps.
private func letters(of text: String) -> String {
  Phrase(text).gaps.reduce(text) { $0.replacing("{\($1)}", with: "") }.filter(\.isLetter)
}

@Suite struct LanguageTests {
  /// The English strings by path.
  private let english = Dictionary(
    strings(in: Language.english).map { ($0.path, $0.text) }, uniquingKeysWith: { a, _ in a })

  @Test func `languages are listed once, in the order of their codes`() {
    let codes = Language.all.map(\.code)
    #expect(codes == ["en", "id"])
    #expect(codes == Set(codes).sorted())
    #expect(Language.all.allSatisfy { Language.named($0.code) == $0 })
    #expect(Language.named("xx") == nil)
    #expect(Language.named("EN") == nil)
  }

  @Test(arguments: Language.all)
  func `no string is empty or has spaces around words`(language: Language) {
    let found = strings(in: language)
    #expect(found.count > 100)
    for (path, text) in found where !path.hasSuffix(".opening") {
      #expect(!text.isEmpty, "\(path)")
      let isJoint = path.hasPrefix(".lists.") || letters(of: text).isEmpty
      #expect(isJoint || (!text.hasPrefix(" ") && !text.hasSuffix(" ")), "\(path)")
    }
  }

  @Test(arguments: Language.all)
  func `every phrase has the gaps that the English one has`(language: Language) {
    for (path, text) in strings(in: language) {
      // A language may have more forms of a plural than English has.
      guard let same = english[path] else { continue }
      #expect(Phrase(text).gaps.sorted() == Phrase(same).gaps.sorted(), "\(path)")
    }
  }

  @Test(arguments: Language.all.filter { $0 != .english })
  func `words are translated`(language: Language) {
    // Spelt the same in both languages.
    let shared: Set<String> = [
      "ltr", "April", "September", "November", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Sep",
      "Nov", "CSV", "Data", "Status", "investor", "n/a",
    ]
    for (path, text) in strings(in: language) {
      // Words that are only read may well be the same everywhere.
      let isOnlyRead =
        path.contains(".alsoRead") || path.contains(".misleading")
        || path.contains(".currencies") || path == ".englishName"
      guard !isOnlyRead, !letters(of: text).isEmpty, !shared.contains(text) else { continue }
      #expect(english[path] != text, "\(path) is '\(text)' in both")
    }
  }

  @Test(arguments: Language.all)
  func `a year has twelve months, all named differently`(language: Language) {
    #expect(Set(language.dates.months).count == 12)
    #expect(Set(language.dates.shortMonths).count == 12)
    #expect(language.dates.alsoRead.allSatisfy { (1...12).contains($0.month) })
  }

  @Test(arguments: Language.all)
  func `no word has two meanings`(language: Language) {
    let numbers = language.numbers
    let magnitudes = [numbers.thousand, numbers.million, numbers.billion, numbers.trillion]
      .flatMap { Set([$0.prose, $0.chart] + $0.alsoRead).sorted() }
    let refused = numbers.misleading.map(\.word)
    #expect(Set(magnitudes + refused).count == magnitudes.count + refused.count)
    let words = language.qualifiers
    let qualifiers = [
      words.exact, words.about, words.nearly, words.moreThan, words.atLeast, words.lessThan,
      words.atMost, words.upTo,
    ].flatMap { [$0.prose] + $0.alsoRead + $0.after }
    #expect(Set(qualifiers).count == qualifiers.count)
    // They are found without regard to case, and only ASCII letters are folded in them.
    #expect(qualifiers.allSatisfy { $0 == $0.lowercased() })
  }
}

@Suite struct PluralTests {
  @Test func `a language picks the form of a count`() {
    let sources = Plural(one: "{n} source", other: "{n} sources")
    #expect(Language.english.text(sources, 1) == "1 source")
    #expect(Language.english.text(sources, 0) == "0 sources")
    #expect(Language.english.text(sources, 1200) == "1,200 sources")
    #expect(Language.indonesian.text(Plural(other: "{n} sumber"), 1200) == "1.200 sumber")
  }

  @Test func `six forms fit, as Arabic has them`() {
    let arabic = PluralRules { count in
      switch (count, count % 100) {
      case (0, _): .zero
      case (1, _): .one
      case (2, _): .two
      case (_, 3...10): .few
      case (_, 11...99): .many
      default: .other
      }
    }
    let days = Plural(zero: "z", one: "o", two: "t", few: "f", many: "m", other: "x")
    #expect(
      [0, 1, 2, 3, 11, 100, 103, 111].map { days.form(arabic.category($0)) }
        == ["z", "o", "t", "f", "m", "x", "f", "m"])
    #expect(
      PluralCategory.allCases.map { Plural(other: "x").form($0) } == Array(repeating: "x", count: 6)
    )
  }
}

@Suite struct PhraseTests {
  @Test func `gaps are filled by name, and values are left alone`() {
    let phrase: Phrase = "{a} of {b}, {a}"
    #expect(phrase.gaps == ["a", "b", "a"])
    #expect(phrase.filled(["a": "{b}", "b": "2"]) == "{b} of 2, {b}")
    #expect(phrase.filled(["b": "2"]) == "{a} of 2, {a}")
    #expect(Phrase("no gaps } {").filled(["a": "1"]) == "no gaps } {")
  }

  @Test func `lists are joined as the language does`() {
    let (english, indonesian) = (Language.english.lists, Language.indonesian.lists)
    #expect(
      [[], ["a"], ["a", "b"], ["a", "b", "c"]].map { english.joined($0) }
        == ["", "a", "a and b", "a, b and c"])
    #expect(
      [["a", "b"], ["a", "b", "c"]].map { indonesian.joined($0) } == ["a dan b", "a, b, dan c"])
    #expect(english.alternatives(["a", "b", "c"]) == "a, b or c")
    #expect(indonesian.alternatives(["a", "b"]) == "a atau b")
  }

  @Test func `integers are grouped`() {
    let numbers = Language.english.numbers
    #expect(
      [0, 999, 1000, -1_234_567].map { numbers.grouped($0) }
        == ["0", "999", "1,000", "−1,234,567"])
    #expect(numbers.grouped(.min) == "−9,223,372,036,854,775,808")
  }
}
