package import Diagnostics
package import Quantities
package import SiteModel

/// Whether texts note the places that take something from the records.
package enum UseNoting: Sendable {
  /// They do not.
  case none
  /// They note their figures, claims and lines of series, and the numbers of charts and tables,
  /// for a comparison.
  case figures
  /// They note all of them, with the sentences around them, and draw nothing.
  case all
}

/// A place of the site that takes something from the records, with what a reader sees there.
package struct Use: Sendable {
  /// The part of a page that it stands in.
  package enum Part: Hashable, Sendable {
    /// A key point, from 1.
    case keyPoint(Int)
    /// Why it matters.
    case whyItMatters
    /// A next step, from 1.
    case whatNext(Int)
    /// The text itself.
    case body
    /// A chart, by its id.
    case chart(String)
    /// A table, by its id.
    case table(String)
    /// A line the size of a word.
    case sparkline
    /// The headlines of the home page.
    case headline
    /// A claim, by its id, which states a figure.
    case claim(String)
  }

  /// What is taken.
  package enum Subject: Sendable {
    /// A figure.
    case figure(Figure)
    /// A series, with the rows that are shown.
    case series(String, rows: [Observation])
    /// A chart or table by its id, with the numbers in it; a translation has its original's.
    case drawing(String, [Point])
    /// A record, by the scheme of links to it: `source`, `company`, `claim`.
    case record(kind: String, id: String)
  }

  /// A figure in a sentence.
  package struct Figure: Sendable {
    /// Its number on the page: the mark's id is `fig-` and this.
    package let number: Int
    /// What follows `fig:`, in full.
    package let address: String
    /// The rows that it is made of; none when it could not be read.
    package let operands: [Operand]
    /// The value, as a lock has it; empty when it could not be read.
    package let value: String
    /// Whether it states what was known on a day, and so never moves.
    package let isPinned: Bool
  }

  /// A number in a chart or table.
  package struct Point: Sendable {
    /// The series and the period, `series@period`, or its names in the chart's own table.
    package let name: String
    /// The value, as a lock has it.
    package let value: String
  }

  /// A row of a series.
  package struct Operand: Sendable {
    /// The series.
    package let series: Series
    /// The row.
    package let row: Observation
  }

  /// The page.
  package let page: Permalink
  /// The code of the page's language; empty where every language has the page.
  package let language: String
  /// The briefing that the page shows, if it shows one.
  package let briefing: String?
  /// Where it is written.
  package let location: SourceLocation
  /// The part of the page.
  package let part: Part
  /// What is taken.
  package let subject: Subject
  /// The words that show it.
  package let words: String
  /// The sentence around them; of a chart or table, its title.
  package let sentence: String

  /// Makes a use.
  package init(
    page: Permalink, language: String, briefing: String? = nil, location: SourceLocation,
    part: Part, subject: Subject, words: String, sentence: String
  ) {
    self.page = page
    self.language = language
    self.briefing = briefing
    self.location = location
    self.part = part
    self.subject = subject
    self.words = words
    self.sentence = sentence
  }
}

extension Use.Figure {
  /// What its address names, whether or not there is such a row.
  fileprivate var rows: [PublishedRow] { PublishedRow.operands(of: address) }
}

extension Use {
  /// Whether it shows a series at all.
  package func shows(series: String) -> Bool {
    switch subject {
    case .figure(let figure): figure.rows.contains { $0.series == series }
    case .series(let id, _): id == series
    case .drawing, .record: false
    }
  }

  /// Whether it shows what a series says of a period.
  package func shows(series: String, _ period: Period) -> Bool {
    switch subject {
    case .figure(let figure): figure.rows.contains(PublishedRow(series: series, period: period))
    case .series(let id, let rows): id == series && rows.contains { $0.period == period }
    case .drawing, .record: false
    }
  }

  /// Whether a source stands behind it.
  package func rests(onSource source: String) -> Bool {
    switch subject {
    case .figure(let figure): figure.operands.contains { $0.row.source.id == source }
    case .series(_, let rows): rows.contains { $0.source.id == source }
    case .drawing: false
    case .record(let kind, let id): kind == SiteScheme.source.rawValue && id == source
    }
  }
}
