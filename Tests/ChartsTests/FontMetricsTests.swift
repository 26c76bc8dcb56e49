import Testing

@testable import Charts

@Suite struct FontMetricsTests {
  @Test func `a text is as wide as its scalars together`() {
    #expect(FontMetrics.width("2025", size: 1000) == 596 + 612 + 596 + 640)
    #expect(FontMetrics.width("AI", size: 1000) == 710 + 283)
    #expect(FontMetrics.width("AI", size: 1000, weight: .semibold) > 993)
  }
}
