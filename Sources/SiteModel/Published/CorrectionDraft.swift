internal import Languages
package import Quantities

/// A correction's record before its author has looked at it: what the gate found is filled in, the
/// rest stands as comments.
package struct CorrectionDraft: Sendable {
  /// The changes that it is to speak of.
  let changes: [PublishedChange]
  let site: Site
  /// The day of the correction.
  let date: CivilDate
  /// What it speaks of, as records write it.
  package let targets: [String]
  /// What kind of change it is.
  package var kind: Correction.Kind?
  /// How much it matters.
  package var severity: Correction.Severity?
  /// How it came about.
  package var cause: String?
  /// Who found it.
  package var foundBy: String?

  /// Makes a draft on `changes`, and on what `targets` name beside them; with targets, only on
  /// those of the changes that they name.
  package init(_ changes: [PublishedChange], targets: [String], of site: Site, on date: CivilDate) {
    let wanted =
      targets.isEmpty
      ? changes : changes.filter { change in change.targets.contains(where: targets.contains) }
    let rows = Set(wanted.compactMap(\.item.row))
    // What a figure says follows from its row.
    self.changes = wanted.filter { change in
      if case .figure = change.item { return !change.item.operands.contains(where: rows.contains) }
      return !change.targets.isEmpty
    }
    var all = targets
    for target in wanted.flatMap(\.targets) where !all.contains(target) { all.append(target) }
    self.targets = all
    self.site = site
    self.date = date
  }

  /// The record.
  package var yaml: String {
    let kinds = Correction.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    return """
      date: \(date)
      kind: \(kind?.rawValue ?? "# one of \(kinds)")
      severity: \(severity?.rawValue ?? "# substantial when it would change a conclusion, else minor")
      \(entry("was", "what readers saw") { $0.was })
      \(entry("now", "what they see now") { $0.now })
      cause: \(cause.map(\.quotedAsYAML) ?? "# how it came about")
      found_by: \(foundBy.map(\.quotedAsYAML) ?? "# who found it")
      targets:
      \(targets.map { "  - \($0)\n" }.joined())
      """
  }

  private func entry(
    _ key: String, _ hint: String, _ side: (PublishedChange) -> PublishedFact?
  ) -> String {
    let lines = site.settings.languages.compactMap { language -> String? in
      let texts = changes.compactMap { change in
        side(change).flatMap { words(of: $0, language) }.map { text in
          (changes.count > 1 ? label(of: change.item, language) : "") + text
        }
      }
      if texts.isEmpty { return nil }
      let text = texts.joined(separator: " · ")
      return "\n  \(language.code): \(text.quotedAsYAML)"
    }
    return lines.isEmpty ? "\(key): # \(hint)" : "\(key):\(lines.joined())"
  }

  /// What a fact says in a language; `nil` when it says nothing there.
  private func words(of fact: PublishedFact, _ language: Language) -> String? {
    switch fact.item {
    case .title(_, let code), .keyPoint(_, let code, _):
      return code == language.code ? fact.value : nil
    case .claim(_, let code): return ["-", language.code].contains(code) ? fact.value : nil
    case .row(let series, _):
      guard let series = site.series[series] else { return fact.value }
      let magnitude = series.scale == .one ? "" : series.scale.rawValue + " "
      return figure("\(fact.value) \(magnitude)\(series.unit.code)", language)
    case .figure: return figure(fact.value, language)
    case .briefing, .page, .claimStatus, .measure, .correction: return fact.value
    }
  }

  private func figure(_ value: String, _ language: Language) -> String {
    Quantity(published: value).map { NumberFormat(language).quantity($0) } ?? value
  }

  private func label(of item: PublishedItem, _ language: Language) -> String {
    let row = item.row ?? item.operands.first
    guard let row, let series = site.series[row.series] else { return "" }
    let title = series.title.text(in: language.code)
    return "\(title), \(DateFormat(language).period(row.period)): "
  }
}

extension PublishedChange {
  /// What a correction of it names.
  var targets: [String] {
    switch item {
    case .briefing(let id), .title(let id, _), .keyPoint(let id, _, _): ["briefing:\(id)"]
    case .figure(let briefing, _):
      now == nil
        ? ["briefing:\(briefing)"] : item.operands.map { "fig:\($0.series)@\($0.period)" }
    case .claim(let id, _), .claimStatus(let id): ["claim:\(id)"]
    case .measure(let series): ["series:\(series)"]
    case .row(let series, let row): ["fig:\(series)@\(row.period)"]
    case .page, .correction: []
    }
  }
}

extension String {
  /// The text as a YAML scalar between double quotes.
  fileprivate var quotedAsYAML: String {
    var text = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
    }
    return text + "\""
  }
}
