import Foundation
import Testing

@testable import Charts

@Suite struct MarkTests {
  @Test func `marks are known by their names`() {
    #expect(
      MarkName.all.map(\.description) == [
        "column", "bar", "line", "step", "area", "range", "ladder", "waterfall", "dot",
        "dumbbell", "slope", "timeline", "scatter",
      ])
    #expect(MarkName("line") == .line)
    #expect(MarkName("lien") == nil)
  }

  @Test func `every mark's file is in the list`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Charts/Marks")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let marks = try files.sorted().filter { file in
      let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return source.contains(": Mark {")
    }
    #expect(marks == MarkName.marks.map { "\($0).swift" }.sorted())
  }
}
