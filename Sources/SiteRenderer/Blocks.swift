public import Charts
public import Languages
public import Quantities
public import SiteModel

/// What a piece of a text knows of the page that it stands on.
public struct BodyContext: Sendable {
  /// The site.
  public let site: Site
  /// The page's language.
  public let language: Language
  /// Links as seen from the page.
  public let links: Links
}

/// A chart in a text.
public struct ChartBlock: Sendable {
  /// The page that it stands on.
  public let context: BodyContext
  /// The chart, drawn.
  public let chart: RenderedChart
  /// The chart's number on the page, from 1; `nil` where charts are not numbered.
  public let number: Int?
  /// The file with the chart's data; `nil` where there is none.
  public let csv: Permalink?
  /// The file with the chart as it stands alone; `nil` where there is none.
  public let svg: Permalink?
  /// The sources of its data.
  public let sources: [CitedSource]
}

/// A table of figures from series.
public struct DataTableBlock: Sendable {
  /// The page that it stands on.
  public let context: BodyContext
  /// The id, unique on the page.
  public let id: String
  /// What the table shows.
  public let title: String
  /// The numbers, with their caption and what the flags' letters mean.
  public let table: NumberTable
  /// What to know about the table, and why different things are compared in it.
  public let notes: [String]
  /// The day of the newest value.
  public let asOf: CivilDate?
  /// The sources of its data.
  public let sources: [CitedSource]
}

/// An image in a text.
public struct ImageBlock: Sendable {
  /// The page that it stands on.
  public let context: BodyContext
  /// Its address as seen from the page.
  public let src: String
  /// What it shows, for those who do not see it; empty when it is decoration.
  public let alt: String
  /// In pixels, from the image's own header.
  public let width: Int
  /// In pixels.
  public let height: Int
  /// Whether it is the page's first; the others may be loaded when the reader comes near.
  public let isFirst: Bool
  /// Whether it is a paragraph of its own; else it stands in a line, and is credited at the end.
  public let standsAlone: Bool
  /// What the author writes below it.
  public let caption: String?
  /// Whose it is.
  public let credit: CreditedImage
}

/// An image and whose it is.
public struct CreditedImage: Sendable {
  /// Its caption or description; empty when it is decoration without a caption.
  public let name: String
  /// Who made it or lets it be shown.
  public let words: LocalizedText
  /// The terms on which it is shown.
  public let licence: Licence?
  /// The document that it is taken from.
  public let source: Source?
}

/// An aside.
public struct NoteBlock: Sendable {
  /// The page that it stands on.
  public let context: BodyContext
  /// What kind of aside it is: the second word of its info string, such as `correction`.
  public let kind: String?
  /// The aside's text, as HTML.
  public let html: [UInt8]
}

/// A figure in a sentence, which leads to the row that it was taken from.
public struct FigureMark: Sendable {
  /// The page that it stands on.
  public let context: BodyContext
  /// The id on the page, by the order of figures: `fig-1`.
  public let id: String
  /// The words that show the figure, as HTML.
  public let html: [UInt8]
  /// Where its row stands.
  public let href: String
  /// The value for programs, in the series' unit without its magnitude: `80000000000` for US$80
  /// billion; `nil` for a range.
  public let value: String?
  /// What the figure is, line by line: measure, value, basis, and since when it is known and from
  /// whom.
  public let explanation: String
  /// What became known of it after the page's day; `nil` while it stands.
  public let since: SinceMark?
}

/// Words that a source stands behind.
public struct SourceMark: Sendable {
  /// The page that it stands on.
  public let context: BodyContext
  /// The words, as HTML; empty for the number alone.
  public let html: [UInt8]
  /// The source and its number.
  public let cited: CitedSource
}

/// Words that someone said, which lead to the claim and its source.
public struct ClaimMark: Sendable {
  /// The page that it stands on.
  public let context: BodyContext
  /// The words, as HTML.
  public let html: [UInt8]
  /// The claim's page.
  public let href: String
  /// The source and its number.
  public let cited: CitedSource
}
