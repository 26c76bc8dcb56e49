internal import Quantities
public import SiteModel

/// What became known of a figure after the text that uses it was written.
public struct SinceWritten: Sendable {
  /// The entry's number on the page, from 1.
  public let number: Int
  /// The series.
  public let series: Series
  /// The row that the text uses, and the one that has taken its place.
  public let revision: Revision
  /// The document that the new row was read in.
  public let source: CitedSource?
}

/// That something became known of a figure, for the mark beside it.
public struct SinceMark: Sendable {
  /// The entry that tells of it.
  public let number: Int
  /// Whether the figure was revised or has met its result.
  public let kind: Revision.Kind
}

extension PageBody {
  /// What became known of a figure's rows after the page's day, row by row.
  func revisions(of figure: FigureResolver.Figure) -> [Revision?] {
    guard let asOf = scope.asOf else { return figure.operands.map { _ in nil } }
    return figure.operands.map {
      $0.series.revision(of: $0.row, after: asOf, knownOn: scope.site.day)
    }
  }

  /// Notes it, each row's once, and gives the mark that leads to the first entry.
  mutating func note(_ revisions: [Revision?], of figure: FigureResolver.Figure) -> SinceMark? {
    var mark: SinceMark?
    for case (let operand, let revision?) in zip(figure.operands, revisions) {
      let known = since.firstIndex {
        $0.series.id == operand.series.id && $0.revision.was == revision.was
      }
      if known == nil { since.append((operand.series, revision)) }
      mark = mark ?? SinceMark(number: (known ?? since.count - 1) + 1, kind: revision.kind)
    }
    return mark
  }

  /// The entries, with their sources numbered behind those of the text.
  mutating func sinceWritten() -> [SinceWritten] {
    since.enumerated().map { index, entry in
      let id = entry.revision.now.source.id
      return SinceWritten(
        number: index + 1, series: entry.series, revision: entry.revision,
        source: scope.site.sources[id].map {
          CitedSource(number: references.number(ofSource: id), source: $0)
        })
    }
  }
}
