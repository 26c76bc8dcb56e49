internal import Diagnostics
internal import Quantities
internal import Records
internal import SiteModel

// The schemas of what was said, what happened, what words mean, and what was changed.

extension Claim {
  init?(_ record: inout RecordDecoder, id: String) {
    let text = record.localized("text", .required)
    let kind: Kind? = record.choice("kind", .required)
    let speaker = record.reference("speaker", .required)
    let saidOn = record.partialDate("said_on", .required)
    let source = record.reference("source", .required)
    let original = record.original(of: kind)
    let locator = record.text("locator")
    let about = record.references("about")
    let confidence: Confidence? = record.choice("confidence")
    let status: Status = record.choice("status") ?? .standing
    let supersededBy = record.reference("superseded_by")
    let disputedBy = record.references("disputed_by")
    let asserts = record.assertion()
    let note = record.localized("note")
    guard let text, let kind, let speaker, let saidOn, let source else { return nil }
    record.check(status, supersededBy: supersededBy, isExplained: note != nil, disputedBy)
    self.init(
      id: id, text: text, original: original, kind: kind, speaker: speaker, saidOn: saidOn,
      source: source, locator: locator, about: about, confidence: confidence, status: status,
      supersededBy: supersededBy, disputedBy: disputedBy, asserts: asserts, note: note,
      path: record.source.path)
  }
}

extension RecordDecoder {
  /// The words as they were said, which a quote must have.
  fileprivate mutating func original(of kind: Claim.Kind?) -> Claim.Original? {
    guard let value = node("original") else {
      if kind == .quote, let place = node("kind") {
        report(
          "quote-without-original",
          "a quote needs 'original', its words as they were said: {lang: en, text: …}", at: place)
      }
      return nil
    }
    return nested(value, of: "original") { original in
      let language = original.languageTag("lang", .required)
      let text = original.text("text", .required)
      guard let language, let text else { return nil }
      return Claim.Original(language: language, text: text)
    }
  }

  fileprivate mutating func assertion() -> Claim.Assertion? {
    guard let value = node("asserts"), let text = text(of: value, "asserts") else { return nil }
    if let row = PublishedRow(parsing: text) {
      return Claim.Assertion(
        series: Reference(row.series, line: value.line, column: value.column), period: row.period)
    }
    report(
      "figure-address",
      "'asserts' must be a figure such as 'msft-capex@FY2025', not '\(text.shortened)'", at: value)
    return nil
  }

  /// What a status says must be told by the links, and the other way round.
  fileprivate mutating func check(
    _ status: Claim.Status, supersededBy: Reference?, isExplained: Bool, _ disputedBy: [Reference]
  ) {
    let place = node("status") ?? node
    if status == .superseded, supersededBy == nil {
      report(
        "claim-status", "a superseded claim needs 'superseded_by', the claim that took its place",
        at: place)
    } else if status != .superseded, let link = node("superseded_by") {
      report("claim-status", "a claim with 'superseded_by' has 'status: superseded'", at: link)
    }
    if status == .disputed, disputedBy.isEmpty, !isExplained {
      report(
        "claim-status",
        "a disputed claim needs 'disputed_by', the claims that say otherwise, or a 'note' on who "
          + "disputes it", at: place)
    } else if status == .standing, let link = node("disputed_by") {
      report("claim-status", "a claim with 'disputed_by' has 'status: disputed'", at: link)
    }
  }
}

extension Event {
  init?(_ record: inout RecordDecoder, id: String) {
    let date: Period? = record.value(
      "date", .required,
      expected: "a day, month, quarter, half or year such as 2025-04-08, 2025-04 or 2025-Q2"
    ) { text in
      Period(parsing: text).flatMap { $0.isFiscal || $0.frequency == .irregular ? nil : $0 }
    }
    let kind: Kind? = record.choice("type", .required)
    let title = record.localized("title", .required)
    let text = record.localized("text")
    let companies = record.references("companies")
    let people = record.references("people")
    let campus = record.reference("site")
    let claims = record.references("claims")
    let sources = record.references("sources", .required)
    let supersededBy = record.reference("superseded_by")
    guard let date, let kind, let title else { return nil }
    self.init(
      id: id, date: date, kind: kind, title: title, text: text, companies: companies,
      people: people, campus: campus, claims: claims, sources: sources, supersededBy: supersededBy,
      path: record.source.path)
  }
}

extension Term {
  init?(_ record: inout RecordDecoder, id: String) {
    let term = record.localized("term", .required)
    let short = record.localized("short", .required, limit: 160)
    let avoid = record.list("avoid").compactMap { record.localized($0, "avoid") }
    let symbol = record.text("symbol")
    let see = record.references("see")
    guard let term, let short else { return nil }
    self.init(
      id: id, term: term, short: short, avoid: avoid, symbol: symbol, see: see,
      path: record.source.path)
  }
}

extension Correction {
  init?(_ record: inout RecordDecoder, id: String) {
    let date = record.date("date", .required)
    let kind: Kind? = record.choice("kind", .required)
    let severity: Severity? = record.choice("severity", .required)
    let was = record.localized("was", .required)
    let now = record.localized("now", .required)
    let cause = record.localized("cause")
    let foundBy = record.localized("found_by")
    let targets = record.texts("targets", .required).compactMap { text, node in
      record.target(text, at: node)
    }
    if targets.isEmpty, let place = record.node("targets"), !record.diagnostics.containsErrors {
      record.report("missing-value", "'targets' is empty; \(Target.expectation)", at: place)
    }
    guard let date, let kind, let severity, let was, let now else { return nil }
    self.init(
      id: id, date: date, kind: kind, severity: severity, was: was, now: now, cause: cause,
      foundBy: foundBy, targets: targets, path: record.source.path)
  }
}

extension RecordDecoder {
  /// What a correction changes: `claim:<id>`, `fig:<series>@<period>` and the like.
  fileprivate mutating func target(_ text: String, at node: RecordNode) -> Correction.Target? {
    if let target = Correction.Target(parsing: text, line: node.line, column: node.column) {
      return target
    }
    report(
      "wrong-value", "\(Correction.Target.expectation), not '\(text.shortened)'", at: node,
      suggestion: Correction.Target.suggestion(for: text))
    return nil
  }
}
