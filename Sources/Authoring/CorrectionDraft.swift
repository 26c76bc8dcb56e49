internal import Diagnostics
package import FileSystem
internal import Languages
package import Quantities
package import SiteModel

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
  package init(
    _ changes: [PublishedChange], targets: [Correction.Target], of site: Site, on date: CivilDate
  ) {
    let named = targets.map(\.description)
    let wanted =
      named.isEmpty
      ? changes : changes.filter { change in change.targets.contains(where: named.contains) }
    let rows = Set(wanted.compactMap(\.item.row))
    // What a figure says follows from its row.
    self.changes = wanted.filter { change in
      !change.targets.isEmpty && !change.item.operands.contains(where: rows.contains)
    }
    var all = named
    for target in wanted.flatMap(\.targets) where !all.contains(target) { all.append(target) }
    self.targets = all
    self.site = site
    self.date = date
    if wanted.contains(where: \.isEndOfRecord) { kind = .retraction }
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
      cause: \(cause.map(RecordText.quoted) ?? "# how it came about")
      found_by: \(foundBy.map(RecordText.quoted) ?? "# who found it")
      targets:
      \(targets.map { "  - \(RecordText.quoted($0))\n" }.joined())
      """
  }

  /// What was or is, in each language; what has no words for readers stands in the comment.
  private func entry(
    _ key: String, _ hint: String, _ side: (PublishedChange) -> PublishedFact?
  ) -> String {
    let facts = changes.compactMap { change in side(change).map { (change.item, $0) } }
    let lines = site.settings.languages.compactMap { language -> String? in
      let texts = facts.compactMap { item, fact in
        words(of: fact, language).map { text in
          (changes.count > 1 ? label(of: item, language) : "") + text
        }
      }
      if texts.isEmpty { return nil }
      return "\n  \(language.code): \(RecordText.quoted(texts.joined(separator: " · ")))"
    }
    if !lines.isEmpty { return "\(key):\(lines.joined())" }
    let values = facts.map { "\($0.1.value)" }.filter { !$0.isEmpty }
    return "\(key): # \(([hint] + values).joined(separator: "; "))"
  }

  /// What a fact says to readers of a language; `nil` when it says nothing there.
  private func words(of fact: PublishedFact, _ language: Language) -> String? {
    let item = fact.item
    switch item.kind {
    case .keyPoint where fact.value.contains("fig:"): return nil
    case .title, .keyPoint: return item.keys[1] == language.code ? fact.value : nil
    case .chart: return item.keys[2] == language.code ? fact.value : nil
    case .claim, .seriesTitle, .eventTitle, .correctionWas, .correctionNow:
      return item.keys[1] == language.code ? fact.value : nil
    case .claimOriginal: return fact.value
    case .row:
      guard let series = site.series[item.keys[0]] else { return nil }
      let magnitude = series.scale == .one ? "" : series.scale.rawValue + " "
      let number = fact.value.prefix { $0 != " " }
      return quantity("\(number) \(magnitude)\(series.unit.code)", language)
    case .figure, .point: return quantity(fact.value, language)
    case .briefing, .claimSaid, .claimStatus, .correction, .event, .links, .measure, .milestone,
      .page, .site, .source:
      return nil
    }
  }

  private func quantity(_ value: String, _ language: Language) -> String? {
    Quantity(machineForm: value).map { NumberFormat(language).quantity($0) }
  }

  private func label(of item: PublishedItem, _ language: Language) -> String {
    let row = item.row ?? item.operands.first
    guard let row, let series = site.series[row.series] else { return "" }
    let title = series.title.text(in: language.code)
    return "\(title), \(DateFormat(language).period(row.period)): "
  }
}

extension CorrectionDraft {
  /// Where a correction's record stands.
  package static func path(of id: String) -> String { "Content/corrections/\(id).yaml" }

  /// Writes the record of a site; there must not be one of that id.
  package func write(id: String, to root: String) throws(FileError) {
    try putFile(Array(yaml.utf8), at: CorrectionDraft.path(of: id), below: root, replacing: nil)
  }
}
