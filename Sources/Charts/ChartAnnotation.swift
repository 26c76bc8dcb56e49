public import Quantities

/// What an author adds to a drawing.
public enum ChartAnnotation: Sendable, Hashable {
  /// Words at a position, and at a value where one is given.
  case text(String, at: ChartPosition, value: ExactDecimal?)
  /// A line at a value, all across the plot.
  case valueRule(ExactDecimal, String?)
  /// A line at a position, from top to bottom.
  case positionRule(ChartPosition, String?)
  /// A faint band between two positions, both included.
  case band(from: ChartPosition, to: ChartPosition, String?)
}
