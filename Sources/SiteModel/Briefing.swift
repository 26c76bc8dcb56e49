package import Diagnostics
public import Quantities

/// A briefing: what its original says of it, and its text in each language.
///
/// It never changes once it is made. Every list and every page beside it holds it, so it is shared
/// and not copied.
public final class Briefing: Identified {
  /// How long it is.
  public enum Form: String, CaseIterable, Sendable {
    case short, full, note
  }

  /// What an author may write of its state; everything else follows from `published`.
  public enum WrittenStatus: String, CaseIterable, Sendable {
    case superseded, withdrawn
  }

  /// The id.
  public let id: String
  /// The code of the language that the facts stand in.
  public let originalLanguage: String
  /// The day whose knowledge the briefing states: no figure known later is used.
  public let asOf: CivilDate
  /// The instant of first publication; `nil` for a draft.
  public let published: Instant?
  /// Superseded or withdrawn, when an author says so.
  public let writtenStatus: WrittenStatus?
  /// Who wrote it: people or organisations.
  public let authors: [Reference]
  /// The companies it is about.
  public let companies: [Reference]
  /// The people it is about.
  public let people: [Reference]
  /// The topics it is filed under.
  public let topics: [Reference]
  /// How long it is.
  public let form: Form
  /// The day of the next update.
  public let nextUpdate: CivilDate?
  /// Former addresses, relative to the site's root.
  public let aliases: [String]
  /// The text by language: the original first, then the translations by language code.
  public let editions: [Edition]
  /// The year in its address: that of first publication, else of its facts.
  public let year: Int
  /// What the addresses of its pages share, behind the language.
  private let address: String

  /// Makes a briefing.
  public init(
    id: String, originalLanguage: String, asOf: CivilDate, published: Instant? = nil,
    writtenStatus: WrittenStatus? = nil, authors: [Reference] = [], companies: [Reference] = [],
    people: [Reference] = [], topics: [Reference] = [], form: Form = .full,
    nextUpdate: CivilDate? = nil, aliases: [String] = [], editions: [Edition]
  ) {
    self.id = id
    self.originalLanguage = originalLanguage
    self.asOf = asOf
    self.published = published
    self.writtenStatus = writtenStatus
    self.authors = authors
    self.companies = companies
    self.people = people
    self.topics = topics
    self.form = form
    self.nextUpdate = nextUpdate
    self.aliases = aliases
    self.editions = editions
    year = published?.date.year ?? asOf.year
    address = "/briefings/\(year)/\(id)/"
  }

  /// The day that lists are ordered by: that of first publication, else of its facts.
  public var listDate: CivilDate { published?.date ?? asOf }

  /// The text in `language`, or `nil` when it is not translated.
  public func edition(in language: String) -> Edition? {
    // Without copies of those that it is not.
    editions.indices.first { editions[$0].language == language }.map { editions[$0] }
  }

  /// The text in `language`, else the original.
  public func nearestEdition(to language: String) -> Edition? {
    edition(in: language) ?? editions.first
  }

  /// The address of its page in `language`.
  public func permalink(in language: String) -> Permalink {
    Permalink(language + address)
  }
}

/// A briefing's words in one language.
///
/// The body is no part of the model, so that memory grows with the number of briefings and not with
/// their length.
public final class Edition: Sendable {
  /// A text of the front matter that is inline Markdown, and where it stands.
  public struct Line: Sendable {
    /// The Markdown.
    public let markdown: String
    /// The line of the file, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int

    /// Makes a line.
    public init(_ markdown: String, line: Int, column: Int) {
      self.markdown = markdown
      self.line = line
      self.column = column
    }
  }

  /// Something that is due, and when.
  public struct Upcoming: Sendable {
    /// The day; `nil` in a translation, which takes it from the original.
    public let on: CivilDate?
    /// What is due, as inline Markdown.
    public let text: Line

    /// Makes an expectation.
    public init(on: CivilDate?, text: Line) {
      self.on = on
      self.text = text
    }
  }

  /// The code of the language.
  public let language: String
  /// The finding, in a line.
  public let title: String
  /// Where the title stands.
  package let titleLocation: SourceLocation
  /// The briefing in a sentence.
  public let summary: String
  /// The main points.
  public let keyPoints: [Line]
  /// Why it matters, in a sentence or two.
  public let whyItMatters: Line?
  /// What is due next.
  public let whatNext: [Upcoming]
  /// The file that the words stand in.
  public let path: String
  /// Where its body starts, in bytes of the file's text.
  public let bodyOffset: Int

  /// Makes an edition.
  public init(
    language: String, title: String, summary: String, keyPoints: [Line] = [],
    whyItMatters: Line? = nil, whatNext: [Upcoming] = [], path: String, bodyOffset: Int,
    titleLine: Int = 1, titleColumn: Int = 1
  ) {
    self.language = language
    self.title = title
    titleLocation = SourceLocation(path: path, line: titleLine, column: titleColumn)
    self.summary = summary
    self.keyPoints = keyPoints
    self.whyItMatters = whyItMatters
    self.whatNext = whatNext
    self.path = path
    self.bodyOffset = bodyOffset
  }
}
