internal import Languages
public import Markup
internal import Quantities
internal import SiteModel

// What search engines and other programs read in a page's head, in the words of schema.org.

extension BriefingPage {
  /// The briefing as a schema.org `Article`.
  public var linkedData: JSON {
    let site = context.site
    return .members([
      "@context": .string("https://schema.org"),
      "@type": .string("Article"),
      "@id": .string(context.url),
      "url": .string(context.url),
      "headline": .string(edition.title),
      "description": .string(edition.summary),
      "inLanguage": .string(context.language.code),
      "datePublished": briefing.published.map { .string($0.description) },
      "dateModified": corrections.first.map { .string($0.date.description) },
      "author": .array(authors),
      "publisher": context.organisation,
      "license": site.settings.licence.map { .string($0.url ?? $0.id) },
      "image": picture.map { .string(site.settings.baseURL + $0.card.permalink.path) },
      "about": linked(briefing.companies.compactMap { context.linkedCompany($0.id) }),
      "isBasedOn": linked(
        series.map {
          .string(
            site.settings.baseURL + site.permalink(ofSeries: $0.id, in: context.language.code).path)
        }),
      "citation": linked(sources.map { $0.source.linkedData }),
      "correction": linked(corrections.map(context.linkedCorrection)),
    ])
  }

  private var authors: [JSON] {
    let named = briefing.authors.compactMap { reference in
      context.linkedPerson(reference.id) ?? context.linkedCompany(reference.id)
    }
    return named.isEmpty ? [context.organisation] : named
  }
}

extension SeriesPage {
  /// The series as a schema.org `Dataset`.
  public var linkedData: JSON {
    let site = context.site
    let (base, name) = (site.settings.baseURL, context.text(series.title))
    let basis = series.basis.label(in: context.language)
    let unit = series.unit.label(in: context.language, scale: series.scale)
    return .members([
      "@context": .string("https://schema.org"),
      "@type": .string("Dataset"),
      "@id": .string(context.url),
      "url": .string(context.url),
      "identifier": .string(series.id),
      "name": .string(name),
      "description": .string(
        series.description.map { context.text($0) } ?? "\(name). \(unit), \(basis)."),
      "inLanguage": .string(context.language.code),
      "dateModified": lastUpdated.map { .string($0.description) },
      "temporalCoverage": coverage,
      "license": site.licence(of: series).map { .string($0.url ?? $0.id) },
      "creator": context.organisation,
      "about": series.entity.flatMap { context.linkedCompany($0.id) },
      "variableMeasured": .members([
        "@type": .string("PropertyValue"), "name": .string(name), "unitText": .string(unit),
        "measurementTechnique": .string(basis),
      ]),
      "isAccessibleForFree": .bool(true),
      "distribution": .array([
        download("text/csv", base + site.csv(ofSeries: series.id).path),
        download("application/json", base + site.json(ofTable: site.csv(ofSeries: series.id)).path),
      ]),
      "citation": linked(sources.map { $0.source.linkedData }),
      "correction": linked(corrections.map(context.linkedCorrection)),
    ])
  }

  private func download(_ format: String, _ url: String) -> JSON {
    .members([
      "@type": .string("DataDownload"), "encodingFormat": .string(format),
      "contentUrl": .string(url),
    ])
  }

  /// From the first day of the first period to the last day of the last, as ISO 8601 has it.
  private var coverage: JSON? {
    let yearEnd = series.entity.flatMap { context.site.companies[$0.id]?.fiscalYearEnd }
    let spans = current.compactMap { $0.period.interval(fiscalYearEnd: yearEnd) }
    guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else {
      return nil
    }
    return .string("\(first)/\(last)")
  }
}

extension PageContext {
  fileprivate var organisation: JSON {
    .members([
      "@type": .string("Organization"), "name": .string(publisher),
      "url": .string(site.settings.baseURL),
    ])
  }

  fileprivate func linkedCompany(_ id: String) -> JSON? {
    site.companies[id].map { company in
      .members([
        "@type": .string("Organization"), "name": .string(company.name),
        "url": .string(
          site.settings.baseURL + site.permalink(ofCompany: id, in: language.code).path),
        "sameAs": company.website.map { .string($0) },
      ])
    }
  }

  fileprivate func linkedCorrection(_ correction: Correction) -> JSON {
    let words = language.strings.records.correction
    let parts = [
      words.name(of: correction.kind), "\(words.was): \(text(correction.was))",
      "\(words.now): \(text(correction.now))",
    ]
    let list = site.correctionsIndex(in: language.code).path
    return .members([
      "@type": .string("CorrectionComment"), "text": .string(parts.joined(separator: ". ")),
      "datePublished": .string(correction.date.description),
      "url": .string("\(site.settings.baseURL)\(list)#\(correction.id)"),
    ])
  }

  fileprivate func linkedPerson(_ id: String) -> JSON? {
    site.people[id].map { person in
      .members([
        "@type": .string("Person"), "name": .string(person.name),
        "url": .string(
          site.settings.baseURL + site.permalink(ofPerson: id, in: language.code).path),
      ])
    }
  }
}

extension Source {
  fileprivate var linkedData: JSON {
    .members([
      "@type": .string(kind == .dataset ? "Dataset" : "CreativeWork"), "name": .string(title),
      "publisher": .members(["@type": .string("Organization"), "name": .string(publisher)]),
      "datePublished": .string(date.description), "url": url.map { .string($0) },
    ])
  }
}

/// The values, unless there is none.
private func linked(_ values: [JSON]) -> JSON? { values.isEmpty ? nil : .array(values) }
