import Languages
import Quantities

/// What comes when: a row a project, with its phases by the shape of their status, and a rule at
/// the day from which it is seen.
enum Timeline: Mark {
  static let name = "timeline"
  static let readsProjects = true
  static let annotations: [FrameAnnotation.Kind] = []

  static func kind(of frame: ChartFrame, on canvas: Canvas) -> String {
    frame.language.charts.projects.timeline
  }

  static func positionLimit(for frame: ChartFrame) -> Int { ChartChecks.rankingLimit }

  static func key(of frame: ChartFrame, on canvas: Canvas) -> Key {
    let slots = Set(frame.projects.map { $0.slot ?? 1 })
    let slot = slots.count == 1 ? slots.first ?? 1 : 0
    let phases = frame.projects.flatMap(\.phases)
    let words = frame.language.charts.projects
    var items = ChartPhase.Status.allCases.filter { status in
      phases.contains { $0.status == status }
    }.map { status in
      Key.Item(
        paint: .form(status.form, slot: slot), label: words.name(of: status).capitalizedFirst,
        swatch: status.rawValue, symbol: status == .cancelled ? .struck : .square)
    }
    if phases.contains(where: \.isSlipped) {
      items.append(
        Key.Item(
          paint: .slip, label: words.slipped.capitalizedFirst, swatch: "slipped", symbol: .line))
    }
    return Key(items: items)
  }

  /// How many phases have each status.
  static func summary(of frame: ChartFrame) -> String? {
    let words = frame.language.charts
    let phases = frame.projects.flatMap(\.phases)
    let counts = ChartPhase.Status.allCases.compactMap { status -> String? in
      let count = phases.count { $0.status == status }
      return count == 0
        ? nil
        : words.namedValue.filled(["name": words.projects.name(of: status), "value": "\(count)"])
    }
    let slipped = phases.count(where: \.isSlipped)
    let last =
      slipped == 0
      ? []
      : [words.namedValue.filled(["name": words.projects.slipped, "value": "\(slipped)"])]
    return (counts + last).joined(separator: "; ").capitalizedFirst + "."
  }

  static func table(of frame: ChartFrame) -> (header: [String], rows: [ChartTable.Row])? {
    ProjectTable(projects: frame.projects, language: frame.language).table
  }

  static func scene(of frame: ChartFrame, on canvas: Canvas) -> Scene {
    TimelineLayout(frame: frame, canvas: canvas).scene()
  }
}

extension ChartPhase {
  /// A Boolean value indicating whether its end was to be another day: none that both dates may
  /// mean.
  var isSlipped: Bool {
    guard let plannedEnd, let end else { return false }
    return plannedEnd.latest < end.earliest || end.latest < plannedEnd.earliest
  }
}

extension ChartPhase.Status {
  /// The shape of the status, for those who see no colours.
  var form: Datum.Form {
    switch self {
    case .operating: .solid
    case .construction: .hatch
    case .announced: .hollow
    case .cancelled: .dashed
    }
  }
}

extension ProjectStrings {
  /// The word for a status.
  func name(of status: ChartPhase.Status) -> String {
    switch status {
    case .operating: operating
    case .construction: construction
    case .announced: announced
    case .cancelled: cancelled
    }
  }
}

extension Paint {
  /// The line from a date planned before to the one planned now.
  static let slip = Paint.line(.ink2, width: 1.4, dash: "3 2")
}
