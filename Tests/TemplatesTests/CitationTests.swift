import Quantities
import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct CitationTests {
  private let citation = Citation(
    key: "pacing-2025", kind: .article, authors: ["Jane Roe", "Acme & Sons"],
    title: "80% of {US$80} billion_\nslows", publisher: "Briefing",
    date: CivilDate(year: 2025, month: 4, day: 9), url: "https://test.example/en/a_b/",
    language: "en", note: "data as of 8 April 2025")

  @Test func `BibTeX obeys nothing in a title`() {
    #expect(
      citation.bibTeX == #"""
        @misc{pacing-2025,
          author = {{Jane Roe} and {Acme \& Sons}},
          title = {{80\% of \{US\$80\} billion\_ slows}},
          year = {2025},
          month = apr,
          publisher = {{Briefing}},
          note = {data as of 8 April 2025},
          url = {https://test.example/en/a_b/},
          language = {en}
        }

        """#)
  }

  @Test func `RIS has one field a line`() {
    #expect(
      citation.ris == """
        TY  - ELEC
        AU  - Jane Roe
        AU  - Acme & Sons
        TI  - 80% of {US$80} billion_ slows
        PB  - Briefing
        PY  - 2025
        DA  - 2025/04/09
        N1  - data as of 8 April 2025
        LA  - en
        UR  - https://test.example/en/a_b/
        ER  - \("")

        """)
  }
}
