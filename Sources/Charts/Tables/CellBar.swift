import Markup
import Quantities

/// A bar from zero in a cell, for the eye only: the number stands beside it.
///
/// It is lighter where the value is not an actual one, and lighter still between the ends of a range.
struct CellBar: Markup {
  /// A stretch of the bar in pixels.
  typealias Stretch = (start: Double, end: Double)

  /// From zero to the value, or to the nearer end of a range.
  let bar: Stretch
  /// From one end of a range to the other.
  let open: Stretch
  /// Where zero is, when there are values below it.
  let zero: Double?
  private let isOutlook: Bool

  static let width = 64.0

  /// Makes the bar of a cell in a column whose values have this range.
  init(_ cell: NumberGrid.Cell, range: ClosedRange<Double>) {
    let domain = LinearScale.domain(
      of: [range.lowerBound, range.upperBound], includesZero: true)
    let scale = LinearScale(domain: domain, range: (0, CellBar.width))
    let bounds = cell.bounds ?? 0...0
    let near = min(max(0, bounds.lowerBound), bounds.upperBound)
    bar = (scale(min(0, near)), scale(max(0, near)))
    open = (scale(bounds.lowerBound), scale(bounds.upperBound))
    zero = domain.low < 0 ? scale(0) : nil
    isOutlook = Datum.Form(cell.flag) != .solid
  }

  func write(to buffer: inout MarkupBuffer) {
    buffer.literal("<svg class=\"cell-bar\" width=\"64\" height=\"10\" viewBox=\"0 0 64 10\" ")
    buffer.literal("aria-hidden=\"true\" focusable=\"false\">")
    if let zero { write(min(zero, CellBar.width - 1), width: 1, class: "zero", to: &buffer) }
    if open.end - open.start >= 0.1 {
      write(open.start, width: open.end - open.start, class: "open", to: &buffer)
    }
    if bar.end - bar.start >= 0.1 {
      write(bar.start, width: bar.end - bar.start, class: isOutlook ? "outlook" : nil, to: &buffer)
    }
    buffer.literal("</svg>")
  }

  private func write(
    _ start: Double, width: Double, class name: String?, to buffer: inout MarkupBuffer
  ) {
    buffer.literal("<rect")
    if let name {
      buffer.literal(" class=\"")
      buffer.attributeValue(name)
      buffer.literal("\"")
    }
    buffer.literal(" x=\"")
    buffer.coordinate(start)
    buffer.literal("\" width=\"")
    buffer.coordinate(width)
    buffer.literal("\" height=\"10\"/>")
  }
}
