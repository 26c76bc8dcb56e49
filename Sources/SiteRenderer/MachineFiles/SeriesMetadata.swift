internal import Languages
internal import Markup
internal import Quantities
internal import SiteModel

/// What a series' table means, as the W3C's "CSV on the Web" has it (Metadata Vocabulary for
/// Tabular Data, 2015).
struct SeriesMetadata {
  private let series: Series
  private let rows: [Observation]
  private let table: Permalink
  private let site: Site

  init(_ series: Series, _ rows: [Observation], _ table: Permalink, _ site: Site) {
    (self.series, self.rows, self.table, self.site) = (series, rows, table, site)
  }

  var json: JSON {
    let licence = site.licence(of: series)
    return .members([
      "@context": .array([
        .string("http://www.w3.org/ns/csvw"),
        .members(["@language": .string(site.settings.defaultLanguage)]),
      ]),
      // Relative to this file, which stands beside the table.
      "url": .string(String(table.path.dropFirst("data/".count))),
      "dc:identifier": .string(series.id),
      "dc:title": natural(series.title),
      "dc:description": series.description.map(natural),
      "dc:publisher": .string(
        site.settings.publisher ?? site.settings.title.text(in: site.settings.defaultLanguage)),
      "dc:license": licence.map { licence in
        licence.url.map { .members(["@id": .string($0)]) } ?? .string(licence.id)
      },
      "dc:modified": rows.map(\.knownFrom).max().map { day in
        .members(["@value": .string(day.description), "@type": .string("xsd:date")])
      },
      "tableSchema": .members([
        "columns": .array(columns),
        "primaryKey": .array(["period", "known_from", "flag"].map { .string($0) }),
      ]),
    ])
  }

  private var columns: [JSON] {
    let unit = "\(series.scale == .one ? "" : "\(series.scale.rawValue) ")\(series.unit.code)"
    let amount = "\(series.title.text(in: "en")), in \(unit), basis: \(series.basis.rawValue)"
    let date = JSON.string("date")
    return [
      column("period", "string", "The time the value is about", isRequired: true),
      column("value", "decimal", amount),
      column("low", "decimal", "The lower bound of a range, in \(unit)"),
      column("high", "decimal", "The upper bound of a range, in \(unit)"),
      column(
        "qualifier", choice(Qualifier.allCases.map(\.sign)), "How exactly the value is stated"),
      column(
        "flag", choice(Flag.allCases.map(\.rawValue)),
        "The state of the value; none for an actual: "
          + Flag.allCases.map { "\($0.rawValue) \($0.label(in: .english))" }.joined(separator: ", ")
      ),
      column("known_from", date, "The day on which the value became public", isRequired: true),
      column("source", "string", "The id of the document it was read in", isRequired: true),
      column("note", "string", "What to know about the row"),
    ]
  }

  private func column(
    _ name: String, _ type: String, _ description: String, isRequired: Bool = false
  ) -> JSON {
    column(name, .string(type), description, isRequired: isRequired)
  }

  private func column(
    _ name: String, _ type: JSON, _ description: String, isRequired: Bool = false
  ) -> JSON {
    .members([
      "name": .string(name), "titles": .string(name), "datatype": type,
      "dc:description": .string(description), "required": isRequired ? .bool(true) : nil,
    ])
  }

  /// One of a few words; the empty one is no value.
  private func choice(_ words: [String]) -> JSON {
    let words = words.enumerated().filter { words.firstIndex(of: $1) == $0 && !$1.isEmpty }
    return .members([
      "base": .string("string"), "format": .string(words.map(\.element).joined(separator: "|")),
    ])
  }

  /// A text by language.
  private func natural(_ text: LocalizedText) -> JSON {
    .array(
      site.settings.languages.map { language in
        .members([
          "@value": .string(text.text(in: language.code)), "@language": .string(language.code),
        ])
      })
  }
}
