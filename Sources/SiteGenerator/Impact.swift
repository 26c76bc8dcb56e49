package import Quantities
internal import SiteModel
package import SiteRenderer

extension SiteSurvey {
  /// Every place that shows a series, or its row for `period`, by place: sentences, key points,
  /// charts, tables, headlines and claims, in every language.
  package func impact(of series: String, _ period: Period?) -> [Use] {
    let texts = uses.filter { use in
      guard let period else { return use.shows(series: series) }
      return use.shows(series: series, period)
    }
    return (texts + headlines(of: series, period) + claims(on: series, period))
      .sorted { $0.location < $1.location }
  }

  /// A home page shows what is newest.
  private func headlines(of series: String, _ period: Period?) -> [Use] {
    guard let record = site.series[series], let row = record.latest(knownOn: site.vintage ?? .last),
      period == nil || row.period == period
    else { return [] }
    return site.settings.headlines.filter { $0.id == series }.map { reference in
      Use(
        page: site.home(in: site.settings.defaultLanguage), language: "",
        location: reference.location(in: "Content/site.yaml"), part: .headline,
        subject: .series(series, rows: [row]), words: "",
        sentence: record.title.text(in: site.settings.defaultLanguage))
    }
  }

  private func claims(on series: String, _ period: Period?) -> [Use] {
    site.claims.all.compactMap { claim in
      guard let asserted = claim.asserts, asserted.series.id == series,
        period == nil || asserted.period == period
      else { return nil }
      let language = site.settings.defaultLanguage
      return Use(
        page: site.permalink(ofClaim: claim.id, in: language), language: "",
        location: asserted.series.location(in: claim.path), part: .claim(claim.id),
        subject: .series(series, rows: []), words: "", sentence: claim.text.text(in: language))
    }
  }
}
