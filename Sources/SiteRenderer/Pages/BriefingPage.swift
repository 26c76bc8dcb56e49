public import Quantities
public import SiteModel

/// A briefing in one language.
public struct BriefingPage: Sendable {
  /// Something that is due, and when.
  public struct Upcoming: Sendable {
    /// The day; `nil` when it is open.
    public let on: CivilDate?
    /// What is due, as HTML.
    public let html: [UInt8]
  }

  /// What every page knows.
  public let context: PageContext
  /// The briefing.
  public let briefing: Briefing
  /// Its words in this language.
  public let edition: Edition
  /// The main points, as HTML.
  public let keyPoints: [[UInt8]]
  /// Why it matters, as HTML.
  public let whyItMatters: [UInt8]?
  /// What became known of its figures after its day, in the order of the text.
  public let since: [SinceWritten]
  /// What is due next.
  public let whatNext: [Upcoming]
  /// The body, as HTML.
  public let body: [UInt8]
  /// The body's headings.
  public let contents: [ContentsEntry]
  /// The sources behind statements, figures and charts, in the order of their numbers.
  public let sources: [CitedSource]
  /// The images that stand in lines of the body.
  public let images: [CreditedImage]
  /// The series whose figures it states, in the order of first use.
  public let series: [Series]
  /// What was changed of what it says, newest first.
  public let corrections: [Correction]
  /// The picture of its first chart, if one was drawn.
  public let picture: PagePicture?
  /// The briefing that was published before this one.
  public let older: Briefing?
  /// The briefing that was published after this one.
  public let newer: Briefing?
}

/// A page's picture where it is shared, and the words for those who do not see it.
public struct PagePicture: Sendable {
  /// The picture.
  public let card: Card
  /// What it shows.
  public let alt: String
}

/// A source with the number that it has on a page.
public struct CitedSource: Sendable {
  /// The number, from 1, by first use.
  public let number: Int
  /// The source.
  public let source: Source
}
