extension ChartProblem {
  /// The value that is at fault, as the id of its series and its position; of a project, its name
  /// and the phase.
  package var place: (series: String, position: String)? {
    switch self {
    case .duplicatePoint(let series, let position), .reversedRange(let series, let position),
      .valueOutOfRange(let series, let position), .undatedPoint(let series, let position),
      .missingInStack(let series, let position), .negativeArea(let series, let position),
      .notOneNumber(_, let series, let position), .undatedPhase(let series, let position),
      .reversedPhase(let series, let position):
      (series, position)
    default: nil
    }
  }
}
