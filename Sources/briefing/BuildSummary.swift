import SiteGenerator
import SiteModel

/// What a build prints at its end: what it did, what it left out, and what is next.
struct BuildSummary {
  let report: BuildReport
  let options: BuildOptions
  let seconds: Double

  var lines: [String] {
    if report.isRefused {
      return [
        "\(counted(report.errors, "error")), \(counted(report.warnings, "warning")): "
          + "nothing was written, and \(options.output) is as it was."
      ]
    }
    var lines = [
      "Built \(counted(report.pages, "page")), \(counted(report.charts, "chart")), "
        + "\(counted(report.figures, "figure")) checked, \(counted(report.warnings, "warning")) "
        + "in \(duration).",
      "\(report.written) written, \(report.unchanged) unchanged, \(report.removed) removed "
        + "in \(options.output)",
    ]
    if !report.unknown.isEmpty {
      let names = report.unknown.prefix(5).joined(separator: ", ")
      let more = report.unknown.count > 5 ? " and \(report.unknown.count - 5) more" : ""
      lines.append("Not of this build, and left alone: \(names)\(more)")
    }
    let left = leftOut
    if !left.isEmpty { lines.append("Left out: \(left.joined(separator: ", ")).") }
    return lines + [held].compactMap(\.self)
  }

  /// What was not compared with a lock, and why.
  private var held: String? {
    switch report.lock {
    case .compared: nil
    case .absent:
      "Nothing that was published is held yet: 'briefing record' writes \(Publication.lockName)."
    case .passedOver:
      "An earlier day is shown: nothing was compared with \(Publication.lockName)."
    }
  }

  /// What was left out, and what would have brought it in.
  private var leftOut: [String] {
    var parts: [String] = []
    if report.drafts > 0 { parts.append("\(counted(report.drafts, "draft")) (--drafts)") }
    if report.held > 0 { parts.append("\(report.held) due later (--future)") }
    if report.newer > 0 { parts.append("\(report.newer) newer than the --vintage") }
    return parts
  }

  /// The time in milliseconds, or in seconds with a decimal from one second on.
  private var duration: String {
    let milliseconds = Int((seconds * 1000).rounded())
    if milliseconds < 1000 { return "\(milliseconds) ms" }
    return "\(milliseconds / 1000).\(milliseconds / 100 % 10) s"
  }
}
