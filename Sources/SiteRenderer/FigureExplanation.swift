internal import Languages
internal import Quantities
internal import SiteModel

extension FigureResolver {
  /// What a figure is, line by line: measure and period, value and status, basis, since when it is
  /// known and from whom, and what has become of it since.
  ///
  /// One that is computed has a line for each of its rows, and one for why measures are mixed.
  func explanation(of figure: Figure, since revisions: [Revision?]) -> String {
    var lines: [String] = []
    if let only = figure.operands.first, !figure.address.isComputed {
      lines = [
        measure(of: only), state(of: only), basis(of: only.series),
        language.sentence(origin(of: only)),
      ]
    } else {
      lines = terms(of: figure)
      for line in figure.operands.map({ basis(of: $0.series) }) where !lines.contains(line) {
        lines.append(line)
      }
    }
    if let mixed = figure.mixed { lines.append(mixed) }
    for case (let operand, let revision?) in zip(figure.operands, revisions) {
      let news = self.news(of: revision, operand.series)
      lines.append(figure.address.isComputed ? "\(measure(of: operand)): \(news)" : news)
    }
    return lines.joined(separator: "\n")
  }

  /// The rows of a computed figure, with the signs between them.
  private func terms(of figure: Figure) -> [String] {
    let address = figure.address
    return zip(address.terms + address.divisor, figure.operands).enumerated().map { index, pair in
      let (term, operand) = pair
      let sign =
        if index == address.terms.count {
          "÷ "
        } else if term.isSubtracted {
          "− "
        } else {
          index > 0 ? "+ " : ""
        }
      return
        "\(sign)\(measure(of: operand)): \(state(of: operand))\(separator)\(origin(of: operand))"
    }
  }

  private func measure(of operand: Operand) -> String {
    let period = DateFormat(language).period(operand.row.period)
    return "\(operand.series.title.text(in: language.code)), \(period)"
  }

  /// `US$60–65 billion · company guidance`; nothing is said of an actual value.
  private func state(of operand: Operand) -> String {
    let value = NumberFormat(language).quantity(operand.quantity, style: .prose)
    guard let flag = operand.row.flag else { return value }
    return value + separator + flag.label(in: language)
  }

  private func basis(of series: Series) -> String {
    language.sentence(series.basis.label(in: language))
  }

  /// `known from 30 July 2025 · Microsoft, 30 July 2025 · tier A`.
  private func origin(of operand: Operand) -> String {
    let dates = DateFormat(language)
    let known = language.dates.knownFrom.filled(["date": dates.date(operand.row.knownFrom)])
    guard let source = site.sources[operand.row.source.id] else { return known }
    let words = language.strings.source
    var parts = [
      known, "\(source.publisher), \(dates.partialDate(source.date))",
      words.tier.filled(["tier": source.tier.rawValue]),
    ]
    if let access = source.access.label(in: language) { parts.append(access) }
    return parts.joined(separator: separator)
  }

  /// `Since revised: US$66–72 billion (30 July 2025)`.
  private func news(of revision: Revision, _ series: Series) -> String {
    let words = language.strings.revision
    let value = series.shown(revision.now).map { NumberFormat(language).quantity($0) } ?? "–"
    let day = DateFormat(language).date(revision.now.knownFrom)
    let kind = revision.kind == .outcome ? words.outcome : words.sinceRevised
    return "\(language.sentence(kind)): \(value) (\(day))"
  }

  private var separator: String { language.strings.separator }

  /// The value for programs: in the unit itself, such as `80000000000`, or a ratio with six
  /// decimals; `nil` for a range.
  func machineValue(of figure: Figure) -> String? {
    figure.value.machineForm
  }

  /// The words that a figure without words of its own is written in.
  func words(for figure: Figure) -> String {
    NumberFormat(language).figure(figure.value)
  }
}
