import Authoring
import Foundation
import Quantities
import SeededGenerator
import SiteReader
import Testing

import struct Diagnostics.SourceText

/// Whatever bytes are imported, the file of the series stays sound, and never loses a byte.
@Suite struct ImportFuzzTests {
  @Test func `random bytes leave a sound file`() async throws {
    let site = try ImportSite()
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<150 {
      let count = Int.random(in: 0...200, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      try await hold(site, bytes)
    }
  }

  @Test func `mangled tables leave a sound file`() async throws {
    let site = try ImportSite()
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<600 {
      var bytes = Array(table(&generator).utf8)
      for _ in 0..<Int.random(in: 0...4, using: &generator) { mangle(&bytes, &generator) }
      try await hold(site, bytes)
    }
  }

  /// Plans, and when there is something to write, checks what would stand there.
  private func hold(_ site: ImportSite, _ bytes: [UInt8]) async throws {
    for series in ["capex", "power", "outlook"] {
      let before = try site.bytes("data/\(series).csv")
      let (plan, faults) = try await site.plan(bytes, into: series)
      #expect(try site.bytes("data/\(series).csv") == before, "a plan writes nothing")
      guard let plan, faults.isEmpty else { continue }
      #expect(
        rows(of: before).allSatisfy(Set(rows(of: plan.after)).contains) || !plan.newColumns.isEmpty)
      let text = try SourceText(path: plan.path, bytes: plan.after)
      #expect(SiteReader.faults(in: text).isEmpty)
      try plan.write(to: site.root.path)
      let again = try await site.plan(bytes, into: series)
      #expect(again.plan?.written.isEmpty == true, "importing again changes nothing")
      try Data(before).write(
        to: site.root.appendingPathComponent("Content/data/\(series).csv"))
    }
    #expect(try site.names("data").allSatisfy { !$0.hasPrefix(".") })
  }

  private func rows(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: .newlines)
  }

  /// A table in some dress.
  private func table(_ generator: inout SeededGenerator) -> String {
    func one(_ words: [String]) -> String { words.randomElement(using: &generator) ?? "" }
    let sign = one([",", ";", "\t"])
    let names = one([
      "period,value", "Quarter,Capex", "period,low,high,flag", "year,value,note,source",
    ])
    .components(separatedBy: ",")
    let lineEnd = one(["\n", "\r\n", "\r"])
    let periods = [
      "FY2024", "FY2025", "FY26", "2025-Q1", "Q2 2025", "31/03/2025", "45747", "Mar-25", "2026", "",
      "2025-02-30", "0000", "FY9999", "99999", "1/1/1",
    ]
    let values = [
      "1", "1.5", "\"1,5\"", "1,5", "88.2", "-3", "(4)", "1e9", "1.234", "9999999999999999999",
      "0.000000000000000000001", "\"1,234,567\"", "x", "f", "g", "deck", "", "\"a\"\"b\"", "NaN",
      "60", "65",
    ]
    let rows = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      ([one(periods)] + names.dropFirst().map { _ in one(values) }).joined(separator: sign)
    }
    return one(["", "\u{FEFF}", "sep=\(sign)\(lineEnd)"])
      + ([names.joined(separator: sign)] + rows).joined(separator: lineEnd) + one(["", lineEnd])
  }

  /// Spoils a few bytes.
  private func mangle(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard let place = bytes.indices.randomElement(using: &generator) else { return }
    switch Int.random(in: 0...4, using: &generator) {
    case 0: bytes.remove(at: place)
    case 1: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
    case 2: bytes[place] = Array("\",;\n\r.-0 \t".utf8).randomElement(using: &generator) ?? 0
    case 3: bytes.removeSubrange(place...)
    default: bytes.insert(contentsOf: bytes[..<place], at: place)
    }
  }
}
