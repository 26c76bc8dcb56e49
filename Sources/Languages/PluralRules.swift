/// The plural categories of the Unicode CLDR; most languages use a few of them.
public enum PluralCategory: String, Sendable, CaseIterable {
  /// Arabic's form for 0, for one.
  case zero
  /// The singular.
  case one
  /// The dual.
  case two
  /// The paucal, or a small plural.
  case few
  /// The large plural.
  case many
  /// The general plural, and the only form of languages without plurals.
  case other
}

/// Which plural category a language uses for a count.
public struct PluralRules: Sendable {
  private let rule: @Sendable (Int) -> PluralCategory

  /// Makes rules from a function, such as the one CLDR lists for the language.
  public init(_ rule: @escaping @Sendable (Int) -> PluralCategory) {
    self.rule = rule
  }

  /// The category of `count` things.
  public func category(_ count: Int) -> PluralCategory { rule(count) }
}

/// A text in the forms that counts need, with `{n}` where the number stands.
public struct Plural: Hashable, Sendable {
  private let zero: String?
  private let one: String?
  private let two: String?
  private let few: String?
  private let many: String?
  private let other: String

  /// Makes a text of its forms; a form that is left out is as `other`.
  public init(
    zero: String? = nil, one: String? = nil, two: String? = nil, few: String? = nil,
    many: String? = nil, other: String
  ) {
    self.zero = zero
    self.one = one
    self.two = two
    self.few = few
    self.many = many
    self.other = other
  }

  /// The form of a category, with its `{n}`.
  public func form(_ category: PluralCategory) -> String {
    switch category {
    case .zero: zero ?? other
    case .one: one ?? other
    case .two: two ?? other
    case .few: few ?? other
    case .many: many ?? other
    case .other: other
    }
  }
}

extension Language {
  /// A text for `count` things, its `{n}` filled with the count in this language's digits.
  ///
  ///     Language.english.text(Plural(one: "{n} source", other: "{n} sources"), 1200)
  ///     // "1,200 sources"
  public func text(_ plural: Plural, _ count: Int) -> String {
    Phrase(plural.form(plurals.category(count))).filled(["n": numbers.grouped(count)])
  }
}
