import Charts
import Languages
import Quantities

extension Fixtures {
  /// Charts of projects.
  static let timelines: [(name: String, chart: Chart)] = [
    ("timeline", timeline), ("timeline-id", indonesianTimeline),
  ]

  static func date(_ text: String) -> PartialDate? { PartialDate(text) }

  static func power(_ value: String, qualifier: Qualifier = .exact) -> Quantity {
    Quantity(decimal(value), .gigawatt, qualifier: qualifier)
  }

  /// Sites that exist, with dates that are partly made up.
  static var timeline: Chart {
    var chart = Chart(
      spec: spec("timeline", .timeline, "Partly made-up dates of sites that exist"),
      data: ChartData(projects: [colossus, abilene, prometheus, emirates, hyperion]))
    chart.spec.now = CivilDate("2026-04-09")
    return chart
  }

  private static let colossus = ChartProject(
    id: "colossus", label: "Colossus 1, Memphis, Tennessee", capacity: power("0.3"),
    knownFrom: date("2025-09"), sourceIDs: ["sfbw-colossus"],
    phases: [
      ChartPhase(.construction, from: date("2024-06"), to: date("2024-09")),
      ChartPhase(.operating, from: date("2024-09"), to: nil),
    ])

  private static let abilene = ChartProject(
    id: "abilene", label: "Stargate, Abilene, Texas", capacity: power("1.2"),
    knownFrom: date("2026-03-06"), sourceIDs: ["toms-abilene-600"],
    phases: [
      ChartPhase(.construction, from: date("2024-06"), to: date("2026-06"), label: "1.2 GW"),
      ChartPhase(
        .cancelled, from: date("2025-09-23"), to: date("2026-03-06"), label: "600 MW more"),
    ])

  private static let prometheus = ChartProject(
    id: "prometheus", label: "Prometheus, New Albany, Ohio", capacity: power("1"),
    knownFrom: date("2025-07-14"), sourceIDs: ["gbdc-hyperion"],
    phases: [ChartPhase(.construction, from: date("2025"), to: date("2026"))])

  private static let emirates = ChartProject(
    id: "uae", label: "Stargate UAE, Abu Dhabi", capacity: power("0.2"),
    knownFrom: date("2025-12-05"), sourceIDs: ["national-uae"],
    phases: [
      ChartPhase(
        .construction, from: date("2025-05"), to: date("2026-09"), label: "phase 1",
        plannedEnd: date("2026-03")),
      ChartPhase(.announced, from: date("2026-09"), to: nil, label: "all of 1 GW"),
    ])

  private static let hyperion = ChartProject(
    id: "hyperion", label: "Hyperion, Richland Parish, Louisiana",
    capacity: power("2", qualifier: .about),
    knownFrom: date("2025-07-14"), sourceIDs: ["gbdc-hyperion"],
    phases: [
      ChartPhase(.construction, from: date("2024-12"), to: date("2030")),
      ChartPhase(.announced, from: date("2030"), to: nil, label: "up to 5 GW"),
    ])

  /// Half a year of one project, without a day from which it is seen.
  static var indonesianTimeline: Chart {
    let batam = ChartProject(
      id: "batam", label: "Pusat data Batam, angka rekaan", slot: 2,
      capacity: Quantity(decimal("24.5"), .megawatt),
      phases: [
        ChartPhase(.announced, from: date("2026-01-15"), to: date("2026-02"), label: "Izin"),
        ChartPhase(
          .construction, from: date("2026-02"), to: date("2026-06-20"), label: "Bangun",
          plannedEnd: date("2026-05-01")),
        ChartPhase(.operating, from: date("2026-06-20"), to: date("2026-07-31"), label: "Jalan"),
      ])
    return Chart(
      spec: spec("timeline-id", .timeline, "Pusat data rekaan selesai tujuh minggu lebih lambat"),
      data: ChartData(projects: [batam]), language: .indonesian)
  }
}
