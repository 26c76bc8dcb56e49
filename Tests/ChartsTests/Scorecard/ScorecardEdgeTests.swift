import Foundation
import Languages
import Quantities
import Testing

@testable import Charts

/// The checks 21 to 30: where engines break, and what a drawing costs.
@Suite struct ScorecardEdgeTests {
  let charts = ScorecardCharts()

  @Test func `21: all zero gives flat bars at the foot`() throws {
    let shapes = try charts.scene("F8", .wide).shapes
    let bars = shapes.filter { $0.title != nil }.map(\.bounds)
    #expect(bars.count == 3 && bars.allSatisfy { $0.bottom == $0.y })
    let lowest = shapes.compactMap { if case .path = $0 { $0.bounds.bottom } else { nil } }.max()
    #expect(bars.allSatisfy { $0.bottom == lowest })
  }

  @Test func `22: isolated points are visible`() throws {
    for (name, count) in [("F9", 1), ("F11", 2)] {
      let dots = try charts.scene(name, .wide).shapes.compactMap { shape -> Dot? in
        if case .dot(let dot) = shape, dot.title != nil { dot } else { nil }
      }
      #expect(dots.count == count && dots.allSatisfy { $0.radius >= 3 }, "\(name)")
    }
  }

  @Test func `23: a chart without values says so`() throws {
    #expect(try charts.drawing("F10").contains(">No data to show</text>"))
    #expect(try charts.drawing("F10", .indonesian).contains(">Tidak ada data</text>"))
    #expect(try charts.messages("F10", drawsEmptyCharts: false).count == 1)
  }

  @Test func `24: a logarithm of zero is an error`() throws {
    #expect(try charts.messages("F13").contains { $0.contains("logarithmic scale") })
  }

  @Test func `25: an axis has one magnitude`() throws {
    for canvas in [Canvas.narrow(.english), .wide(.english)] {
      for text in try charts.scene("F12", { _ in canvas }).texts {
        #expect(text.text.filter(\.isNumber).count <= 5, "\(text.text)")
      }
    }
  }

  @Test func `26: no colour is used twice unsaid`() throws {
    #expect(try charts.messages("F14").contains { $0.hasPrefix("22 series in one chart") })
    let parts = try charts.scene("top", .wide).layers.filter {
      $0.shapes.contains { $0.title != nil }
    }
    let colours = parts.map(\.paint.fill)
    #expect(
      colours.count == 6 && colours.indices.allSatisfy { !colours[..<$0].contains(colours[$0]) })
  }

  @Test func `27: names stand at the ends of lines by one key`() throws {
    let chart = try charts.chart("F5")
    #expect(chart.spec.labels == .direct)
    let scene = try charts.scene("F5", .wide)
    let ends = scene.shapes.filter { $0.title?.contains("2026") == true }.map(\.bounds)
    let right = ends.map(\.right).max() ?? 0
    let names = scene.texts.filter { text in
      chart.data.series.contains { $0.label == text.text } && text.x > right
    }
    #expect(names.count == 5)
  }

  @Test func `28: a language is one key`() throws {
    let expected: [(Language, [String])] = [
      (.english, ["1,200", "tn", "May", "Aug", "bn"]),
      (.indonesian, ["1.200", "triliun", "Mei", "Agu", "miliar"]),
    ]
    for (language, words) in expected {
      let text = try ["F12", "months", "F1"].map { try charts.drawing($0, language) }.joined()
      for word in words { #expect(text.contains(word), "\(word) in \(language.code)") }
    }
  }

  @Test func `29: a drawing is self-contained, and the font is shipped`() throws {
    for svg in try charts.all.flatMap(\.drawings) {
      let addresses = svg.matches(of: /(href|src)=|@import|url\((?!#)/)
      #expect(addresses.isEmpty && svg.contains("font-family=\"'Public Sans'"))
    }
    let font = charts.root.appendingPathComponent("Templates/Assets/fonts/public-sans.woff2")
    #expect(FileManager.default.fileExists(atPath: font.path))
  }

  @Test func `30: five series by six years take 8 KB with everything`() throws {
    let chart = try charts.rendered("F1")
    for svg in [chart.narrowSVG, chart.wideSVG].map({ String(decoding: $0, as: UTF8.self) }) {
      #expect(svg.utf8.count <= 8192)
      #expect(svg.matches(of: /<title>/).count >= 30)
      for part in ["<pattern", "<desc", "Aldera</text>", "Eastmark</text>", "Company guidance"] {
        #expect(svg.contains(part), "\(part)")
      }
    }
  }
}
