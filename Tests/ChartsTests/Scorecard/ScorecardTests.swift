import Foundation
import Languages
import Quantities
import Testing

@testable import Charts

/// Thirty checks that a static chart can pass or fail, on the fixtures F1 to F14.
///
/// `Benchmarks/charts/scorecard` makes the same checks in a browser, beside Vega-Lite.
@Suite struct ScorecardTests {
  let charts = ScorecardCharts()

  @Test func `0: there is something to check`() throws {
    let all = try charts.all
    #expect(all.map(\.name) == (1...12).map { "F\($0)" } + ["six", "top", "months"])
    #expect(try charts.scenes(.wide).map(\.name) == all.map(\.name))
    for chart in all where chart.name != "F10" {
      let values = chart.rendered.table.rows.flatMap(\.cells).filter { !$0.text.isEmpty }
      #expect(!values.isEmpty, "\(chart.name)")
    }
    for (name, scene) in try charts.scenes(.narrow) + charts.scenes(.wide) {
      #expect(scene.texts.count >= (name == "F10" ? 1 : 3), "\(name)")
    }
  }

  // MARK: - Names and words

  @Test func `1: the root is an image named by its title`() throws {
    for svg in try charts.all.flatMap(\.drawings) {
      let label = try #require(svg.firstMatch(of: /role="img" aria-labelledby="([^"]+)"/)?.1)
      #expect(svg.contains("<title id=\"\(label)\">"))
    }
  }

  @Test func `2: a description in the page's language is there by default`() throws {
    for chart in try charts.all {
      #expect(chart.drawings.allSatisfy { $0.contains("<desc id=") })
      #expect(!chart.rendered.description.isEmpty)
    }
    let english = try charts.rendered("F1").description
    let indonesian = try charts.rendered("F1", .indonesian).description
    #expect(english.hasPrefix("Column chart.") && indonesian.hasPrefix("Grafik kolom."))
  }

  @Test func `3: a table stands beside the chart without script`() throws {
    let html = try charts.figure("F1")
    #expect(html.contains("<details") && html.contains("<table>") && !html.contains("<script"))
    #expect(html.matches(of: /<th scope="row">/).count == 6)
  }

  @Test func `4: each mark says its exact value`() throws {
    for (name, count) in [("F1", 30), ("F4", 8), ("F5", 30)] {
      let titles = try charts.drawing(name).matches(of: /<title>[^<]*\d[^<]*<\/title>/)
      #expect(titles.count >= count, "\(name)")
    }
  }

  // MARK: - Sizes and colours

  @Test func `5: no text is smaller than 12 px on the wide drawing`() throws {
    #expect(try charts.scenes(.wide).flatMap(\.scene.texts).allSatisfy { $0.size >= 12 })
  }

  @Test func `6: the narrow drawing is laid out anew, with no text smaller than 12 px`() throws {
    #expect(try charts.scenes(.narrow).flatMap(\.scene.texts).allSatisfy { $0.size >= 12 })
    #expect(try charts.all.allSatisfy { $0.drawings[0] != $0.drawings[1] })
  }

  @Test func `7: colours of series stand out from white`() {
    #expect(Palette.light.series.allSatisfy { contrast($0, "#ffffff") >= 3 })
  }

  @Test func `8: and from the dark page`() {
    #expect(Palette.dark.series.allSatisfy { contrast($0, Palette.dark.background) >= 3 })
  }

  @Test(arguments: [Palette.light, Palette.dark])
  func `9: six colours are 13 apart for every kind of vision`(scheme: Palette.Scheme) {
    for (index, a) in scheme.series.enumerated() {
      for (b, vision) in scheme.series[..<index].flatMap({ b in Vision.allCases.map { (b, $0) } }) {
        #expect(100 * oklabDistance(vision.seen(linear(a)), vision.seen(linear(b))) >= 13)
      }
    }
  }

  @Test func `10: there are rules for forced colours`() throws {
    let css = try charts.css
    #expect(css.contains("@media (forced-colors: active)") && css.contains("CanvasText"))
  }

  @Test func `11: status is shown without colour`() throws {
    let hatched = try charts.scene("F1", .wide).layers.filter {
      if case .hatch = $0.paint.fill { true } else { false }
    }
    let bars = hatched.flatMap(\.shapes).filter { $0.title != nil }
    #expect(bars.count == 5)
  }

  // MARK: - Layout

  @Test func `12: no two texts overlap`() throws {
    for (name, scene) in try charts.scenes(.narrow) + charts.scenes(.wide) {
      for (number, text) in scene.texts.enumerated() {
        for other in scene.texts[..<number] where text.drawnBox.overlaps(other.drawnBox) {
          Issue.record("\(name): '\(text.text)' on '\(other.text)'")
        }
      }
    }
  }

  @Test func `13: no text is clipped`() throws {
    for (name, scene) in try charts.scenes(.narrow) + charts.scenes(.wide) {
      for box in scene.texts.map(\.drawnBox) {
        let isInside = box.x >= 0 && box.y >= 0 && box.right <= scene.width
        #expect(isInside && box.bottom <= scene.height, "\(name)")
      }
    }
  }

  @Test func `14: fourteen long names stay distinct`() throws {
    let words = try charts.scene("F6", .narrow).texts.map(\.text).joined(separator: " ")
    for number in 0..<14 { #expect(words.contains("Name Number \(number) ")) }
  }

  @Test func `15: a drawing is as wide as asked`() throws {
    for (_, scene) in try charts.scenes(.narrow) { #expect(scene.width == 288) }
    for (_, scene) in try charts.scenes(.wide) { #expect(scene.width == 680) }
  }

  @Test func `16: no label is turned`() throws {
    for svg in try charts.all.flatMap(\.drawings) {
      #expect(svg.matches(of: /<(text|g)[^>]*transform/).isEmpty)
    }
  }

  @Test func `17: annual data has ticks at years only`() throws {
    for canvas in [Canvas.narrow(.english), .wide(.english)] {
      let words = try charts.scene("F5", { _ in canvas }).texts.map(\.text)
      let years = words.filter { $0.wholeMatch(of: /(20)?2[1-6]/) != nil }
      #expect(years.count == 6 && !words.contains { $0.contains("Ju") })
    }
  }

  // MARK: - The same bytes

  /// In a process of its own: a zone is the whole process's, and other tests run beside.
  @Test func `18: time zones do not matter`() async {
    await #expect(processExitsWith: .success) {
      let charts = ScorecardCharts()
      let before = try charts.all.flatMap(\.drawings)
      for zone in ["America/New_York", "Asia/Jakarta", "UTC"] {
        unsafe setenv("TZ", zone, 1)
        tzset()
        guard try charts.all.flatMap(\.drawings) == before else { exit(EXIT_FAILURE) }
      }
    }
  }

  @Test func `19: the same chart gives the same bytes`() throws {
    // Across processes the snapshots hold it, which are compared byte for byte.
    #expect(try charts.all.flatMap(\.drawings) == charts.all.flatMap(\.drawings))
  }

  @Test func `20: ids are unique where several charts stand on a page`() throws {
    let page = try charts.all.flatMap(\.drawings).joined()
    let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count && ids.count > 40)
    for reference in page.matches(of: /url\(#([^)]+)\)/) {
      #expect(ids.contains(String(reference.1)))
    }
  }
}
