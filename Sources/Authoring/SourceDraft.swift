package import Diagnostics
package import FileSystem
package import Quantities
package import SiteModel
internal import SiteReader

/// A source that is to become a record.
package struct SourceDraft: Sendable {
  /// The document's title.
  package var title: String
  /// Who published it.
  package var publisher: String
  /// What kind of document it is.
  package var kind: Source.Kind
  /// When it was published, as far as that is known.
  package var date: PartialDate
  /// How near it is to the fact.
  package var tier: Source.Tier
  /// Where it stands.
  package var url: String?
  /// When it was last read.
  package var accessed: CivilDate?
  /// The code of its language.
  package var language: String?
  /// Who can read it.
  package var access: Source.Access?
  /// What a reader should know of it.
  package var note: String?

  /// Makes a draft with what every source has.
  package init(
    title: String, publisher: String, kind: Source.Kind, date: PartialDate, tier: Source.Tier
  ) {
    self.title = title
    self.publisher = publisher
    self.kind = kind
    self.date = date
    self.tier = tier
  }

  /// The record's text.
  package var text: String {
    var record = RecordText()
    record.add("title", text: title)
    record.add("publisher", text: publisher)
    record.add("type", word: kind.rawValue)
    record.add("date", word: date.description)
    if let accessed { record.add("accessed", word: accessed.description) }
    if let url { record.add("url", text: url) }
    if let language { record.add("lang", text: language) }
    if let access { record.add("access", word: access.rawValue) }
    record.add("tier", word: tier.rawValue)
    if let note { record.add("note", text: note) }
    return record.text
  }

  /// An id made of the publisher, the title's first words and the year; `nil` when they have no
  /// letters that an id may hold.
  ///
  ///     CBRE, "North America Data Center Trends H2 2024", 2025  // cbre-north-america-data-2025
  package var proposedID: String? {
    let name = SourceDraft.words(of: publisher).prefix(2)
    let words = SourceDraft.words(of: title).filter { !SourceDraft.passedOver.contains($0) }
    let parts = name + words.filter { !name.contains($0) }.prefix(3)
    guard !parts.isEmpty else { return nil }
    let stem = parts.joined(separator: "-").prefix(60)
    return "\(stem)-\(date.year)".split(separator: "-").joined(separator: "-")
  }

  private static let passedOver = ["a", "an", "the", "of", "in", "on", "and", "to", "for", "its"]

  /// The words of a text as ids have them.
  private static func words(of text: String) -> [String] {
    text.lowercased().unicodeScalars.split {
      !$0.properties.isAlphabetic && !isDigit($0) && $0 != "’" && $0 != "'"
    }
    .map { word in String(String.UnicodeScalarView(word.flatMap(letters))) }
    .filter { !$0.isEmpty }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// What an id has in the place of a letter: nothing for a letter of another script.
  private static func letters(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if ("a"..."z").contains(scalar) || isDigit(scalar) { return [scalar] }
    return Array((plainLetters.first { $0.accented.contains(scalar) }?.plain ?? "").unicodeScalars)
  }

  /// The accented letters of western Europe and their plain forms.
  private static let plainLetters: [(accented: [Unicode.Scalar], plain: String)] = [
    (Array("àáâãäåā".unicodeScalars), "a"), (Array("çćč".unicodeScalars), "c"),
    (Array("èéêëē".unicodeScalars), "e"), (Array("ìíîïī".unicodeScalars), "i"),
    (Array("ñń".unicodeScalars), "n"), (Array("òóôõöøō".unicodeScalars), "o"),
    (Array("ùúûüū".unicodeScalars), "u"), (Array("ýÿ".unicodeScalars), "y"),
    (Array("šś".unicodeScalars), "s"), (Array("žźż".unicodeScalars), "z"),
    (["ß"], "ss"), (["æ"], "ae"), (["œ"], "oe"), (["ł"], "l"),
  ]
}

extension SourceDraft {
  /// Where a source's record stands.
  package static func path(of id: String) -> String { "Content/sources/\(id).yaml" }

  /// What is wrong with the record, as the build would say it.
  package func faults(id: String) throws(Diagnostic) -> [Diagnostic] {
    let source = try SourceText(path: SourceDraft.path(of: id), bytes: Array(text.utf8))
    let faults = SiteReader.faults(in: source)
    if id.isIdentifier { return faults }
    return faults + [
      Diagnostic(
        .error, id: "bad-id",
        "the id '\(id)' may hold only lower-case letters a–z, digits and hyphens")
    ]
  }

  /// Writes the record of a site; there must not be one of that id.
  package func write(id: String, to root: String) throws(FileError) {
    try putFile(Array(text.utf8), at: SourceDraft.path(of: id), below: root, replacing: nil)
  }
}
