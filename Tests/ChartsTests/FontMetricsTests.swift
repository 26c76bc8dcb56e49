import Testing

@testable import Charts

@Suite struct FontMetricsTests {
  /// Read from the font with fonttools, in thousandths of an em.
  @Test(arguments: [
    ("2025", 2444.5), ("AI", 993), ("Amazon", 3751), ("US$ bn", 3445.5), ("≥ 30", 2039.5),
  ])
  func `a text is as wide as its scalars together`(text: String, width: Double) {
    // The table is rounded to whole thousandths, at most half of one a scalar.
    #expect((FontMetrics.width(text, size: 1000) - width).magnitude <= 3)
    #expect(FontMetrics.width(text, size: 1000, weight: .semibold) > width)
  }

  @Test func `what the font lacks is given much room, and marks that combine none`() {
    #expect(FontMetrics.width("東京", size: 10) == 20)
    #expect(FontMetrics.width("e\u{301}", size: 10) == FontMetrics.width("e", size: 10))
    #expect(FontMetrics.width("Ж", size: 10) >= 8)
  }

  @Test func `lines are filled, balanced and at most as many as allowed`() {
    let breaking = LineBreaking(size: 12)
    #expect(breaking.lines("Microsoft", width: 80, limit: 1) == ["Microsoft"])
    #expect(
      breaking.lines("Amazon Web Services", width: 100, limit: 3) == ["Amazon Web", "Services"])
    #expect(breaking.lines("Amazon Web Services", width: 40, limit: 3) == nil)
    #expect(breaking.lines("in-line", width: 26, limit: 3) == ["in-", "line"])
    #expect(breaking.lines("Jan 2025", over: 2) == ["Jan", "2025"])
    #expect(breaking.lines("Result", over: 2) == nil)
  }

  @Test func `a cut keeps both ends`() {
    let cut = LineBreaking(size: 12).cut("Hyperscale data centre in Louisiana", width: 100)
    #expect(cut.hasPrefix("Hyp"))
    #expect(cut.hasSuffix("iana"))
    #expect(FontMetrics.room(for: cut, size: 12) <= 100)
  }

  @Test func `a line may end between ideographs, but not before a closing mark`() {
    let breaking = LineBreaking(size: 10)
    #expect(breaking.lines("電力は必要だ。", width: 44, limit: 3) == ["電力は必", "要だ。"])
    #expect(breaking.lines("電力。", width: 23, limit: 3) == ["電", "力。"])
  }

  @Test func `a very long word is cut as far as needed and no further`() {
    let breaking = LineBreaking(size: 12)
    let text = String(repeating: "mi", count: 20_000)
    let cut = breaking.cut(text, width: 300)
    #expect(FontMetrics.room(for: cut, size: 12) <= 300)
    #expect(FontMetrics.room(for: cut, size: 12) > 300 - 2 * 12)
    #expect(breaking.cut("mmm", width: 1) == "…")
  }
}
