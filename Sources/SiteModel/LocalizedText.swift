/// A text in one or more languages.
///
/// In a record it is written as a plain text, which then serves every language, or as a map from
/// language codes to texts.
public struct LocalizedText: Hashable, Sendable {
  /// The text that serves every language without one of its own, if there is one.
  let common: String?
  /// The texts by language code, in the order of the file.
  let byLanguage: [Translation]

  struct Translation: Hashable, Sendable {
    let language: String
    let text: String
  }

  /// A text that is the same in every language.
  public init(_ text: String) {
    common = text
    byLanguage = []
  }

  /// Texts by language code.
  public init(_ texts: [(language: String, text: String)]) {
    common = nil
    byLanguage = texts.map { Translation(language: $0.language, text: $0.text) }
  }

  /// The text in `language`, else the one for all, else the first there is.
  public func text(in language: String) -> String {
    byLanguage.first { $0.language == language }?.text ?? common ?? byLanguage.first?.text ?? ""
  }

  /// The code of the language that `text(in:)` answers in; `language` itself when it has the text.
  public func languageOfText(in language: String) -> String {
    if common != nil || byLanguage.contains(where: { $0.language == language }) { return language }
    return byLanguage.first?.language ?? language
  }
}
