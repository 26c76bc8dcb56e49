internal import Languages
internal import Quantities
internal import SiteModel

extension FigureResolver {
  /// What a figure is, in a line: `Capital expenditure, FY2025: US$64.6 billion (Microsoft, 30 July
  /// 2025)`, for each row that it is computed from, and why measures are mixed.
  func explanation(of figure: Figure) -> String {
    var text = ""
    let (address, terms) = (figure.address, figure.address.terms + figure.address.divisor)
    for (index, (term, operand)) in zip(terms, figure.operands).enumerated() {
      if index == address.terms.count {
        text += " ÷ "
      } else if index > 0 {
        text += term.isSubtracted ? " − " : " + "
      }
      text += explanation(of: operand)
    }
    return figure.mixed.map { "\(text) · \($0)" } ?? text
  }

  private func explanation(of operand: Operand) -> String {
    let dates = DateFormat(language)
    let value = NumberFormat(language).quantity(operand.quantity, style: .prose)
    var text =
      "\(operand.series.title.text(in: language.code)), \(dates.period(operand.row.period)): \(value)"
    if let source = site.sources[operand.row.source.id] {
      text += " (\(source.publisher), \(dates.partialDate(source.date)))"
    }
    return text
  }

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
