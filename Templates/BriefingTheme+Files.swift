package import SiteRenderer

extension BriefingTheme {
  /// The file of the component that writes a number in a part of a page.
  package static func template(of part: Use.Part) -> String {
    switch part {
    case .chart: "Templates/Components/FigureCard.swift"
    case .table: "Templates/Components/DataTable.swift"
    case .keyPoint, .whyItMatters, .whatNext, .body, .sparkline:
      "Templates/Components/Blocks.swift"
    case .headline: "Templates/Pages/HomeContent.swift"
    case .claim: "Templates/Pages/ClaimContents.swift"
    }
  }
}
