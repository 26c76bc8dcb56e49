import Charts
import Foundation
import Languages
import Testing

/// Each fixture's drawings as files beside the tests; `UPDATE_SNAPSHOTS=1 swift test` writes them.
@Suite struct SnapshotTests {
  @Test(arguments: Fixtures.all.map(\.name))
  func `drawings are as they were`(name: String) throws {
    let fixture = try #require(Fixtures.all.first { $0.name == name }?.chart)
    let chart = try ChartRenderer(language: fixture.language).render(fixture.spec, fixture.data)
    for (layout, svg) in [("narrow", chart.narrowSVG), ("wide", chart.wideSVG)] {
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Snapshots/\(name).\(layout).svg")
      let bytes = Data(svg + [UInt8(ascii: "\n")])
      if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
        try bytes.write(to: file)
      }
      let saved = try? Data(contentsOf: file)
      #expect(saved == bytes, "\(file.lastPathComponent) differs; see it with UPDATE_SNAPSHOTS=1")
    }
  }
}
