import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// What became known of a briefing's figures after it was written.
struct SinceSection: Component {
  let entries: [SinceWritten]
  let day: CivilDate
  let surroundings: Surroundings

  private var words: RevisionStrings { surroundings.words.revision }

  var body: some Markup {
    section(.class("since-written"), .ariaLabelledby(Anchor.part("since"))) {
      h2(.id(Anchor.part("since"))) { words.since }
      p(.class("about")) {
        FilledPhrase(words.sinceNote) { DateText(day: day, format: surroundings.dates) }
      }
      ul { ForEach(entries) { entry in SinceEntry(entry: entry, surroundings: surroundings) } }
    }
  }
}

/// One figure, and what became of it: `since revised: US$60–65 billion → US$66–72 billion (30 Jul
/// 2025, Sherwood 4)`.
private struct SinceEntry: Component {
  let entry: SinceWritten
  let surroundings: Surroundings

  private var words: RevisionStrings { surroundings.words.revision }
  private var was: Observation { entry.revision.was }
  private var now: Observation { entry.revision.now }

  var body: some Markup {
    li(.id(Anchor.since(entry.number))) {
      a(.href(address)) {
        surroundings.text(entry.series.title)
        ", "
        surroundings.dates.period(was.period)
      }
      span(.class("news")) {
        strong {
          entry.revision.kind == .outcome ? words.outcome : words.sinceRevised
          ":"
        }
        " "
        if entry.revision.kind != .outcome {
          value(was)
          " "
          span(.ariaHidden(true)) { "→" }
          span(.class("hidden-label")) { words.becomes }
          " "
        }
        span(.class("value")) { value(now) }
        " ("
        DateText(day: now.knownFrom, format: surroundings.dates, style: .short)
        if let source = entry.source {
          ", "
          SourceNames(sources: [source])
        }
        ")"
      }
      if entry.revision.kind == .outcome {
        span(.class("about")) { words.statedThen.filled(["value": stated]) }
      }
    }
  }

  /// What was expected, with its status: `US$60–65 billion, company guidance`.
  private var stated: String {
    guard let flag = was.flag else { return value(was) }
    return value(was) + ", " + flag.label(in: surroundings.language)
  }

  private func value(_ row: Observation) -> String {
    entry.series.shown(row).map { surroundings.numbers.quantity($0) } ?? "–"
  }

  private var address: String {
    let page = surroundings.site.permalink(
      ofSeries: entry.series.id, in: surroundings.language.code)
    return surroundings.links.href(page, fragment: entry.series.anchor(of: now))
  }
}

/// How a value differs from the one that it replaced, in words: `+4`, `low +4, high +7`, `0.2 above
/// the range`.
struct ChangeText {
  let revision: Revision
  let series: Series
  let language: Language

  private var words: RevisionStrings { language.strings.revision }

  /// The words; a dash where the two cannot be compared.
  var text: String {
    switch revision.kind {
    case .repeated: words.repeated
    case .replaced: words.replaced
    case .revised, .outcome: difference ?? "–"
    }
  }

  private var difference: String? {
    let (was, now) = (revision.was, revision.now)
    guard isExact(was), isExact(now) else { return nil }
    if let before = was.value, let after = now.value { return signed(after, minus: before) }
    if let low = was.low, let high = was.high {
      if let after = now.value { return place(of: after, low, high) }
      return now.low.flatMap { after in now.high.flatMap { ends(after, low, $0, high) } }
    }
    guard let before = was.value, let low = now.low, let high = now.high,
      let first = signed(low, minus: before), let last = signed(high, minus: before)
    else { return nil }
    return language.dates.stretch.filled(["first": first, "last": last])
  }

  /// A bound says only which way the truth lies.
  private func isExact(_ row: Observation) -> Bool {
    row.qualifier == .exact || row.qualifier == .about
  }

  private func place(of value: ExactDecimal, _ low: ExactDecimal, _ high: ExactDecimal) -> String? {
    if value > high { return value.subtracting(high).map { phrase(words.aboveRange, $0) } }
    if value < low { return low.subtracting(value).map { phrase(words.belowRange, $0) } }
    return words.withinRange
  }

  private func ends(
    _ low: ExactDecimal, _ oldLow: ExactDecimal, _ high: ExactDecimal, _ oldHigh: ExactDecimal
  ) -> String? {
    guard let first = signed(low, minus: oldLow), let last = signed(high, minus: oldHigh) else {
      return nil
    }
    if low == oldLow { return words.highEnd.filled(["high": last]) }
    if high == oldHigh { return words.lowEnd.filled(["low": first]) }
    return words.ends.filled(["low": first, "high": last])
  }

  private func phrase(_ phrase: Phrase, _ distance: ExactDecimal) -> String {
    phrase.filled(["value": number(distance)])
  }

  private func signed(_ after: ExactDecimal, minus before: ExactDecimal) -> String? {
    after.subtracting(before).map { ($0 > 0 ? "+" : "") + number($0) }
  }

  private func number(_ number: ExactDecimal) -> String {
    NumberFormat(language).decimal(number.rounded(toDecimals: max(2, series.decimals)))
  }
}
