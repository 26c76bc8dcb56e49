package import Quantities

/// A row of a series as corrections name it: by its period.
package struct PublishedRow: Hashable, Sendable {
  /// The series.
  package let series: String
  /// The period.
  package let period: Period

  /// Makes a row.
  package init(series: String, period: Period) {
    self.series = series
    self.period = period
  }

  /// Reads the address of a figure without a vintage, `series@period`.
  package init?(parsing text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.count == 2, !parts[0].isEmpty, let period = Period(parsing: parts[1]) else {
      return nil
    }
    self.init(series: parts[0], period: period)
  }

  /// The rows that the figure at an address is made of.
  package static func operands(of address: String) -> [PublishedRow] {
    let operands = (try? FigureAddress(parsing: address))?.operands ?? []
    return operands.map { PublishedRow(series: $0.series, period: $0.period) }
  }
}
