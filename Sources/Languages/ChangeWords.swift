/// The words by which a language says how one number lies to another: growth, multiples, parts.
///
/// All but the three phrases are only read. Words are in lower case, and found in any.
public struct ChangeWords: Sendable {
  /// A multiple or a part that has a word of its own: `doubled`, `two thirds`.
  public struct Part: Sendable {
    /// The ways to say it.
    public let alsoRead: [String]
    /// The number above the stroke.
    public let numerator: Int
    /// The number under the stroke.
    public let denominator: Int

    init(_ numerator: Int, _ denominator: Int, _ alsoRead: [String]) {
      self.alsoRead = alsoRead
      self.numerator = numerator
      self.denominator = denominator
    }

    init(_ multiple: Int, _ alsoRead: [String]) {
      self.init(multiple, 1, alsoRead)
    }
  }

  /// A whole number that has a word.
  public struct Numeral: Sendable {
    /// The word.
    public let alsoRead: String
    /// The number.
    public let value: Int
  }

  /// A growth as it is written: gap `value`.
  public let up: Phrase
  /// A decline as it is written: gap `value`.
  public let down: Phrase
  /// A multiple as it is written: gap `value`.
  public let times: Phrase
  /// A difference between percentages as it is written: gap `value`.
  public let points: Phrase
  /// Words before a number by which something grew.
  public let rises: [String]
  /// Words before a number by which something shrank.
  public let falls: [String]
  /// Words after a number by which something is more.
  public let risesAfter: [String]
  /// Words after a number by which something is less.
  public let fallsAfter: [String]
  /// What may stand between such a word and the number: `by`.
  public let by: [String]
  /// What stands there when the number is where it went: `to`.
  public let to: [String]
  /// Words that make a number a multiple.
  public let multiples: [String]
  /// What may stand after a multiple or a part: `as much`.
  public let asMuch: [String]
  /// Words that make a number a difference between percentages.
  public let pointWords: [String]
  /// Words that stand for one before a unit, and for nothing before a number.
  public let articles: [String]
  /// Multiples and parts that have words.
  public let parts: [Part]
  /// Small numbers in words.
  public let numerals: [Numeral]
}

extension ChangeWords {
  private static func numerals(_ words: String) -> [Numeral] {
    words.split(separator: " ").enumerated().map {
      Numeral(alsoRead: String($1), value: $0 + 1)
    }
  }

  static let english = ChangeWords(
    up: "up {value}", down: "down {value}", times: "{value} times",
    points: "{value} percentage points",
    rises: [
      "up", "rose", "rise", "rises", "rising", "grew", "grow", "grows", "growing", "increased",
      "increase", "increasing", "gained", "jumped", "climbed", "growth", "expanded",
    ],
    falls: [
      "down", "fell", "fall", "falls", "falling", "shrank", "shrunk", "decreased", "decrease",
      "declined", "decline", "dropped", "drop", "cut", "lost",
    ],
    risesAfter: ["more", "higher", "larger", "growth", "increase", "rise"],
    fallsAfter: ["less", "lower", "smaller", "fewer", "decrease", "decline", "fall", "drop"],
    by: ["by", "of"], to: ["to"], multiples: ["times", "x"],
    asMuch: [
      "as much", "as many", "as high", "as large", "as big", "as long", "as fast", "the size",
      "the amount", "of", "in size",
    ],
    pointWords: ["percentage points", "percentage point"], articles: ["a", "an"],
    parts: [
      Part(2, ["doubled", "double", "doubles", "doubling", "twice", "twofold", "two-fold"]),
      Part(
        3,
        [
          "tripled", "triple", "triples", "tripling", "trebled", "treble", "threefold",
          "three-fold",
          "thrice",
        ]),
      Part(4, ["quadrupled", "quadruple", "quadruples", "quadrupling", "fourfold", "four-fold"]),
      Part(5, ["quintupled", "quintuple", "fivefold", "five-fold"]),
      Part(6, ["sixfold", "six-fold"]), Part(7, ["sevenfold"]), Part(8, ["eightfold"]),
      Part(9, ["ninefold"]), Part(10, ["tenfold", "ten-fold"]),
      Part(1, 2, ["half", "a half", "one half", "halved", "halving", "halves"]),
      Part(1, 3, ["a third", "one third", "one-third"]),
      Part(2, 3, ["two thirds", "two-thirds"]),
      Part(1, 4, ["a quarter", "one quarter", "one-quarter"]),
      Part(3, 4, ["three quarters", "three-quarters"]),
      Part(1, 5, ["a fifth", "one fifth", "one-fifth"]), Part(2, 5, ["two fifths", "two-fifths"]),
      Part(3, 5, ["three fifths", "three-fifths"]), Part(4, 5, ["four fifths", "four-fifths"]),
      Part(1, 6, ["a sixth", "one sixth", "one-sixth"]),
      Part(1, 7, ["a seventh", "one seventh"]), Part(1, 8, ["an eighth", "one eighth"]),
      Part(1, 10, ["a tenth", "one tenth", "one-tenth"]),
      Part(3, 10, ["three tenths"]), Part(9, 10, ["nine tenths", "nine-tenths"]),
    ],
    numerals: numerals("one two three four five six seven eight nine ten eleven twelve"))

  static let indonesian = ChangeWords(
    up: "naik {value}", down: "turun {value}", times: "{value} kali",
    points: "{value} poin persentase",
    rises: [
      "naik", "meningkat", "tumbuh", "bertambah", "melonjak", "menguat", "kenaikan", "peningkatan",
      "pertumbuhan", "lonjakan",
    ],
    falls: [
      "turun", "menurun", "berkurang", "merosot", "anjlok", "menyusut", "menciut", "penurunan",
      "dipangkas",
    ],
    risesAfter: ["lebih tinggi", "lebih besar", "lebih banyak"],
    fallsAfter: ["lebih rendah", "lebih kecil", "lebih sedikit"],
    by: ["sebesar", "sebanyak"], to: ["menjadi", "ke"], multiples: ["kali lipat", "kali"],
    asMuch: ["dari", "lebih besarnya", "besarnya"],
    pointWords: ["poin persentase", "poin persen"], articles: [],
    parts: [
      Part(2, ["dua kali lipat", "berlipat dua", "dua kali lipatnya"]),
      Part(3, ["tiga kali lipat"]), Part(4, ["empat kali lipat"]),
      Part(1, 2, ["separuh", "separo", "setengah", "separuhnya", "setengahnya"]),
      Part(1, 3, ["sepertiga", "sepertiganya"]), Part(2, 3, ["dua pertiga", "dua pertiganya"]),
      Part(1, 4, ["seperempat", "seperempatnya"]),
      Part(3, 4, ["tiga perempat", "tiga perempatnya"]),
      Part(1, 5, ["seperlima"]), Part(2, 5, ["dua perlima"]), Part(3, 5, ["tiga perlima"]),
      Part(4, 5, ["empat perlima"]), Part(1, 6, ["seperenam"]), Part(1, 7, ["sepertujuh"]),
      Part(1, 8, ["seperdelapan"]), Part(1, 10, ["sepersepuluh"]),
      Part(3, 10, ["tiga persepuluh"]), Part(9, 10, ["sembilan persepuluh"]),
    ],
    numerals: numerals("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh"))
}
