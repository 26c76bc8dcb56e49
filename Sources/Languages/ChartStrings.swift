/// The words in and around charts.
public struct ChartStrings: Sendable {}
