internal import Languages
internal import Diagnostics
internal import Quantities
internal import Records
internal import SiteModel

/// Puts the parts that files gave together: sidecars with their rows, translations with their
/// originals, and leaves out what is not to be published yet.
struct SiteAssembly {
  let options: SiteReader.Options
  private(set) var diagnostics: [Diagnostic] = []

  private var settings: SiteSettings?
  private var companies: [Company] = []
  private var people: [Person] = []
  private var topics: [Topic] = []
  private var sources: [Source] = []
  private var claims: [Claim] = []
  private var events: [Event] = []
  private var campuses: [Campus] = []
  private var terms: [Term] = []
  private var corrections: [Correction] = []
  private var sidecars: [(id: String, source: SourceText, node: RecordNode)] = []
  private var values: [String: [Observation]] = [:]
  private var valuePaths: [(id: String, path: String)] = []
  private var briefingFiles: [BriefingFile] = []
  private var pages: [StandingPage] = []
  private var copied: [StaticFile] = []
  private var images = ImageAssembly()
  /// The ids of records that are there but could not be read, or are later than the site's day.
  private var broken: Set<String> = []
  /// The ids of series of which rows are left out, as not yet known.
  private var shortened: Set<String> = []
  /// The files in the folders of briefings; `name` is the path as seen from the folder.
  private var attachments: [(briefing: String, name: String, path: String)] = []

  init(options: SiteReader.Options) { self.options = options }

  mutating func refuse(_ path: String, _ reason: String) {
    report("unreadable-file", reason, at: SourceLocation(path: path, line: 1, column: 1))
  }

  mutating func skip(_ path: String) {
    let names = SourceTree.hostFiles.joined(separator: ", ")
    // Without a place: what the file holds may not be for everyone's eyes.
    diagnostics.append(
      Diagnostic(
        .warning, id: "hidden-file", "'\(path)' is not copied; of hidden files, only \(names) are"))
  }

  mutating func add(_ part: Part) {
    diagnostics += part.diagnostics
    images.add(part)
    if let id = part.entry.file.recordID, part.isBroken { broken.insert(id) }
    switch part.entry.file {
    case .copied(let path):
      copied.append(StaticFile(permalink: Permalink(path), path: part.entry.path))
    case .attachment(let briefing, let name): attachments.append((briefing, name, part.entry.path))
    case .values(let id): valuePaths.append((id, part.entry.path))
    default: break
    }
    switch part.content {
    case .nothing, .image, .imageCredit: break
    case .settings(let record):
      settings = record
      if let baseURL = options.baseURL {
        settings?.baseURL = SiteSettings.baseURL(baseURL) ?? baseURL
      }
    case .company(let record): companies.append(record)
    case .person(let record): people.append(record)
    case .topic(let record): topics.append(record)
    case .source(let record): sources.append(record)
    case .claim(let record): claims.append(record)
    case .event(let record): events.append(record)
    case .campus(let record): campuses.append(record)
    case .term(let record): terms.append(record)
    case .correction(let record): corrections.append(record)
    case .sidecar(let source, let node):
      if case .sidecar(let id) = part.entry.file { sidecars.append((id, source, node)) }
    case .values(let rows):
      if case .values(let id) = part.entry.file { values[id] = rows }
    case .briefing(let file): briefingFiles.append(file)
    case .page(let page): pages.append(page)
    }
  }

  /// The site of all parts, with the cards of its pages.
  mutating func result(_ pictures: CardReader) -> SiteReader.Result {
    let (briefings, left) = dueBriefings()
    let day = knowledgeDay(briefings)
    let series = series(knownOn: day)
    forgetClaims(after: day)
    guard let settings else {
      if !diagnostics.contains(where: { $0.location?.path == "Content/site.yaml" }) {
        report(
          "no-settings", "there is no 'Content/site.yaml', which names the site and its languages",
          at: SourceLocation(path: "Content/site.yaml", line: 1, column: 1))
      }
      return SiteReader.Result(site: nil, diagnostics: diagnostics)
    }
    checkLanguages(settings)
    diagnostics += images.faults
    var pictures = pictures
    for briefing in briefings { pictures.take(of: briefing) }
    diagnostics += pictures.diagnostics
    let cards = pictures.cards.map {
      StaticFile(permalink: $0.permalink, path: "Cards/\($0.permalink.path)")
    }
    let site = Site(
      settings: settings, companies: Catalog(companies), people: Catalog(people),
      topics: Catalog(topics), sources: Catalog(sources), series: Catalog(series),
      claims: Catalog(claims), events: Catalog(events), campuses: Catalog(campuses),
      terms: Catalog(terms), corrections: Catalog(corrections),
      briefings: briefings, pages: pages, files: copied + published(of: briefings) + cards,
      images: images.images,
      vintage: options.vintage, day: day,
      heldBriefings: Set(briefingFiles.map(\.id)).subtracting(briefings.map(\.id)),
      shortenedSeries: shortened, brokenRecords: broken, tables: tables, cards: pictures.cards)
    diagnostics += site.check()
    return SiteReader.Result(site: site, diagnostics: diagnostics, left: left)
  }

  /// The day whose knowledge the site holds.
  ///
  /// A briefing may state what is known on a day that has begun where its author is, and not yet
  /// where the build runs.
  private func knowledgeDay(_ briefings: [Briefing]) -> CivilDate {
    options.vintage ?? briefings.map(\.asOf).reduce(options.now.date, max)
  }

  private mutating func series(knownOn day: CivilDate) -> [Series] {
    var result: [Series] = []
    let valued = Set(valuePaths.map(\.id))
    for (id, source, node) in sidecars {
      var record = RecordDecoder(node, in: source, of: "series")
      let known = values[id] ?? []
      let rows = known.filter { $0.knownFrom <= day }
      if rows.count < known.count { shortened.insert(id) }
      let series = Series(&record, id: id, observations: rows)
      record.finish()
      diagnostics += record.diagnostics
      if !valued.contains(id) {
        report(
          "no-values", "the series '\(id)' has no values; put them in 'Content/data/\(id).csv'",
          at: SourceLocation(path: source.path, line: 1, column: 1))
      }
      if let series { result.append(series) } else { broken.insert(id) }
    }
    let described = Set(sidecars.map(\.id))
    for (id, path) in valuePaths where !described.contains(id) {
      report(
        "no-sidecar", "the values of '\(id)' are not described; write 'Content/data/\(id).yaml'",
        at: SourceLocation(path: path, line: 1, column: 1))
    }
    return result
  }

  /// Leaves out what was said after a day, and what the rest has come to by it.
  private mutating func forgetClaims(after day: CivilDate) {
    let held = claims.filter { $0.saidOn.earliest > day }
    if options.vintage == nil {
      diagnostics += held.map {
        Diagnostic(
          .warning, id: "said-later",
          "'\($0.id)' was said on \($0.saidOn), after the day of this build (\(day)); "
            + "it is left out until then", at: SourceLocation(startOf: $0.path))
      }
    }
    let later = Set(held.map(\.id))
    claims = claims.filter { !later.contains($0.id) }.map { $0.before(later) }
    broken.formUnion(later)
  }

  /// The files of the briefings that are built, at an address that all languages share.
  private func published(of briefings: [Briefing]) -> [StaticFile] {
    let years = Dictionary(briefings.map { ($0.id, $0.year) }, uniquingKeysWith: { a, _ in a })
    return attachments.compactMap { briefing, name, path in
      guard let year = years[briefing], !name.hasSuffix(".csv") else { return nil }
      return StaticFile(
        permalink: Permalink("briefings/\(year)/\(briefing)/\(name)"), path: path)
    }
  }

  /// The tables that charts may be drawn from: what was found in the briefings' own folders.
  private var tables: [String: [String: String]] {
    attachments.reduce(into: [:]) { tables, file in
      guard file.name.hasSuffix(".csv") else { return }
      tables[file.briefing, default: [:]][file.name] = file.path
    }
  }

  private mutating func checkLanguages(_ settings: SiteSettings) {
    let known = settings.languages.map(\.code)
    for file in briefingFiles where !known.contains(file.edition.language) {
      unknownLanguage(file.edition.language, file.edition.path, known)
    }
    for page in pages where !known.contains(page.language) {
      unknownLanguage(page.language, page.path, known)
    }
  }

  private mutating func unknownLanguage(_ code: String, _ path: String, _ known: [String]) {
    diagnostics.append(
      Diagnostic(
        .error, id: "unknown-language",
        "'\(code)' is not a language of this site, which has \(known.joined(separator: ", "))",
        at: SourceLocation(path: path, line: 1, column: 1), suggestion: known.nearest(to: code)))
  }

  mutating func report(
    _ id: String, _ message: String, at place: SourceLocation, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(.error, id: id, message, at: place, notes: notes))
  }
}

// Briefings: each from its original and its translations.
extension SiteAssembly {
  private mutating func dueBriefings() -> (due: [Briefing], left: SiteReader.LeftOut) {
    var due: [Briefing] = []
    var left = SiteReader.LeftOut()
    for files in filesByBriefing() {
      guard let briefing = briefing(from: files) else { continue }
      if let published = briefing.published, published > options.now, !options.includesFuture {
        left.held += 1
      } else if let vintage = options.vintage, briefing.asOf > vintage {
        left.newer += 1
      } else if briefing.published == nil, !options.includesDrafts {
        left.drafts += 1
      } else {
        due.append(briefing)
      }
    }
    return (due, left)
  }

  private func filesByBriefing() -> [[BriefingFile]] {
    let sorted = briefingFiles.sorted {
      ($0.id, $0.edition.language, $0.edition.path) < ($1.id, $1.edition.language, $1.edition.path)
    }
    var groups: [[BriefingFile]] = []
    for file in sorted {
      if groups.last?.last?.id == file.id {
        groups[groups.count - 1].append(file)
      } else {
        groups.append([file])
      }
    }
    return groups
  }

  private mutating func briefing(from files: [BriefingFile]) -> Briefing? {
    reportDuplicates(files)
    let originals = files.filter { $0.facts != nil }
    guard let original = originals.first, let facts = original.facts else {
      if let first = files.first, !broken.contains(first.id) {
        report(
          "missing-key",
          "a briefing needs 'as_of', the day whose knowledge it states, in the text that is its original",
          at: first.place)
      }
      return nil
    }
    for other in originals.dropFirst() where other.edition.language != original.edition.language {
      report(
        "two-originals",
        "'as_of' stands in two texts of '\(original.id)'; a translation carries words only",
        at: other.place, notes: [.init("the other one", at: original.place)])
    }
    let translations = files.filter { $0.facts == nil }.map(\.edition)
    return Briefing(
      id: original.id, originalLanguage: original.edition.language, asOf: facts.asOf,
      published: facts.published, writtenStatus: facts.writtenStatus, authors: facts.authors,
      companies: facts.companies, people: facts.people, topics: facts.topics, form: facts.form,
      nextUpdate: facts.nextUpdate, aliases: facts.aliases,
      editions: [original.edition] + translations)
  }

  private mutating func reportDuplicates(_ files: [BriefingFile]) {
    for (first, second) in zip(files, files.dropFirst())
    where first.edition.language == second.edition.language {
      report(
        "duplicate-id",
        "the briefing '\(second.id)' has two texts in '\(second.edition.language)'",
        at: second.place, notes: [.init("the other one", at: first.place)])
    }
  }
}
