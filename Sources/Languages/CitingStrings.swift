/// The words of "cite this" and of the files behind a page.
public struct CitingStrings: Sendable {
  /// The short form's name.
  public let short: String
  /// The full form's name.
  public let full: String
  /// The short form: gaps `author`, `year`, `title`.
  public let shortCitation: Phrase
  /// The short form of what has no date yet: gaps `author`, `title`.
  public let undatedCitation: Phrase
  /// The data behind a briefing, on the day whose knowledge it states: gap `date`.
  public let dataOnDay: Phrase
  /// A series with all its rows and facts, for programs.
  public let json: String
  /// What the table's columns mean, for programs.
  public let csvMetadata: String
}

extension CitingStrings {
  static let english = CitingStrings(
    short: "Short", full: "Full", shortCitation: "{author} ({year}), “{title}”",
    undatedCitation: "{author} (draft), “{title}”", dataOnDay: "Data as of {date}",
    json: "Download JSON", csvMetadata: "What the columns mean (CSVW)")

  static let indonesian = CitingStrings(
    short: "Ringkas", full: "Lengkap", shortCitation: "{author} ({year}), “{title}”",
    undatedCitation: "{author} (draf), “{title}”", dataOnDay: "Data per {date}",
    json: "Unduh JSON", csvMetadata: "Arti kolom (CSVW)")
}
