internal import Diagnostics
internal import Quantities

// What records say that readers are shown.
//
// A text that is the same in every language is the default language's, so that a translation may be
// added to it.
extension Site {
  /// What claims, series, sites, sources and events say, and the corrections of this day.
  var publishedRecords: [PublishedFact] {
    let language = settings.defaultLanguage
    return claims.all.flatMap { $0.publishedFacts(language) }
      + series.all.flatMap { $0.publishedFacts(language, self) }
      + campuses.all.flatMap(\.publishedFacts) + sources.all.map(\.publishedFact)
      + events.all.flatMap { $0.publishedFacts(language) }
      + changes.all.flatMap { $0.publishedFacts(language) }
  }
}

extension LocalizedText {
  /// A fact for each language that has the text.
  fileprivate func facts(
    _ item: (String) -> PublishedItem, _ language: String, at place: SourceLocation
  ) -> [PublishedFact] {
    let texts = common.map { [(language, $0)] } ?? byLanguage.map { ($0.language, $0.text) }
    return texts.map { PublishedFact(item($0), $1, at: place) }
  }
}

extension Claim {
  fileprivate func publishedFacts(_ language: String) -> [PublishedFact] {
    let place = SourceLocation(startOf: path)
    let states = asserts.map { ", states \($0.series.id)@\($0.period)" } ?? ""
    let trust = confidence.map { ", confidence \($0.rawValue)" } ?? ""
    let said = "\(saidOn), \(kind.rawValue), \(speaker.id), in \(source.id)\(states)\(trust)"
    let original = original.map {
      PublishedFact(.claimOriginal(id, language: $0.language), $0.text, at: place)
    }
    return text.facts({ .claim(id, language: $0) }, language, at: place)
      + [
        original, PublishedFact(.claimSaid(id), said, at: place),
        PublishedFact(.claimStatus(id), status.rawValue, at: place),
      ].compactMap(\.self)
  }
}

extension Series {
  /// What is counted, and every row.
  fileprivate func publishedFacts(_ language: String, _ site: Site) -> [PublishedFact] {
    let place = SourceLocation(startOf: path)
    let company = entity.flatMap { site.companies[$0.id] }
    let measure = PublishedFact(
      .measure(series: id), publishedMeasure(of: company), at: place)
    let table = tablePath
    return [measure] + title.facts({ .seriesTitle(id, language: $0) }, language, at: place)
      + observations.map { row in
        let line = row.source.location(in: table).line
        return PublishedFact(
          .row(series: id, row.id), "\(row.published) (\(row.source.id))",
          at: SourceLocation(path: table, line: line, column: 1))
      }
  }
}

extension Campus {
  /// Whose it is, and what was told of it; where a document told two things of one phase and day,
  /// both.
  fileprivate var publishedFacts: [PublishedFact] {
    let place = SourceLocation(startOf: path)
    let parties = [
      ("owner", owners), ("operator", [operatedBy].compactMap(\.self)), ("users", users),
    ]
    .filter { !$0.1.isEmpty }
    .map { "\($0) \($1.map(\.id).joined(separator: " "))" }
    var order: [PublishedItem] = []
    var told: [PublishedItem: [String]] = [:]
    for milestone in milestones {
      let item = PublishedItem.milestone(
        site: id, phase: milestone.phase, date: milestone.date, source: milestone.source.id)
      if told[item] == nil { order.append(item) }
      told[item, default: []].append(milestone.published)
    }
    return [PublishedFact(.site(id), parties.joined(separator: ", "), at: place)]
      + order.map { PublishedFact($0, told[$0, default: []].joined(separator: "; "), at: place) }
  }
}

extension Milestone {
  /// What it says, for a lock: `operating, 1200 MW facility, reported`.
  fileprivate var published: String {
    let power = power.map { [$0.description, $0.basis?.rawValue].compactMap(\.self) }
      .map { $0.joined(separator: " ") }
    return [status.rawValue, power, certainty.rawValue].compactMap(\.self).joined(separator: ", ")
  }
}

extension Source {
  fileprivate var publishedFact: PublishedFact {
    PublishedFact(
      .source(id), "\(publisher), \(date), \(kind.rawValue), tier \(tier.rawValue)",
      at: SourceLocation(startOf: path))
  }
}

extension Event {
  fileprivate func publishedFacts(_ language: String) -> [PublishedFact] {
    let place = SourceLocation(startOf: path)
    return [PublishedFact(.event(id), "\(date), \(kind.rawValue)", at: place)]
      + title.facts({ .eventTitle(id, language: $0) }, language, at: place)
  }
}

extension Correction {
  fileprivate func publishedFacts(_ language: String) -> [PublishedFact] {
    let place = SourceLocation(startOf: path)
    let subjects = targets.map(\.description).sorted().joined(separator: " ")
    let head = "\(date), \(kind.rawValue), \(severity.rawValue), on \(subjects)"
    return [PublishedFact(.correction(id), head, at: place)]
      + was.facts({ .correctionWas(id, language: $0) }, language, at: place)
      + now.facts({ .correctionNow(id, language: $0) }, language, at: place)
  }
}
