import Authoring
import Foundation
import Quantities
import SeededGenerator
import SiteModel
import SiteReader
import Testing

private func draft(title: String, publisher: String = "CBRE") -> SourceDraft {
  SourceDraft(
    title: title, publisher: publisher, kind: .report,
    date: .day(CivilDate(year: 2025, month: 2, day: 26) ?? .first), tier: .a)
}

@Suite struct SourceDraftTests {
  @Test func `a record has its keys in the order of the others`() throws {
    var source = draft(title: "Trends: \"H2\" 2024")
    source.url = "https://www.cbre.com/x"
    source.note = "Read as a copy.\nNot linked."
    source.language = "en"
    source.access = .paywalled
    #expect(
      source.text == """
        title: "Trends: \\"H2\\" 2024"
        publisher: "CBRE"
        type: report
        date: 2025-02-26
        url: "https://www.cbre.com/x"
        lang: "en"
        access: paywalled
        tier: A
        note: "Read as a copy.\\nNot linked."

        """)
    #expect(try source.faults(id: "x") == [])
  }

  @Test(arguments: [
    ("North America Data Center Trends H2 2024", "CBRE", "cbre-north-america-data-2025"),
    ("CBRE: the trends of the year", "CBRE", "cbre-trends-year-2025"),
    ("Étude sur l’énergie", "Société Générale", "societe-generale-etude-sur-lenergie-2025"),
    ("日本", "日経", nil),
  ])
  func `an id is made of the publisher, the title and the year`(
    title: String, publisher: String, expected: String?
  ) {
    #expect(draft(title: title, publisher: publisher).proposedID == expected)
  }

  @Test func `a record is never replaced`() throws {
    let site = try ImportSite()
    let before = try site.bytes("sources/report.yaml")
    #expect(throws: (any Error).self) {
      try draft(title: "x").write(id: "report", to: site.root.path)
    }
    #expect(try site.bytes("sources/report.yaml") == before)
    try draft(title: "x").write(id: "new", to: site.root.path)
    #expect(try site.names("sources") == ["deck.yaml", "new.yaml", "report.yaml"])
  }

  @Test func `any text is read back as it was written`() throws {
    var generator = SeededGenerator(seed: 6)
    let signs = Array("ab: #'\"\\\n\t-[]{}&*!|>%@`,?é日\u{85}\u{2028}~null".unicodeScalars)
    for _ in 0..<500 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        view.append(signs.randomElement(using: &generator) ?? "a")
      }
      let title = String(view)
      let text = draft(title: title).text
      let read = try RecordProbe(text).title
      #expect(read == title, "\(text)")
    }
  }
}
