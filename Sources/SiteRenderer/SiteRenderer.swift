package import Diagnostics
internal import Languages
internal import Markup
internal import Quantities
package import SiteModel

/// Turns each thing in the model into a page.
///
/// Work comes as jobs, which may run on any core in any order: first the briefings and texts,
/// which say what they refer to; then, with those relations, everything else.
package struct SiteRenderer<T: Theme>: Sendable {
  let site: Site
  let theme: T
  let style: LinkStyle
  let loader: TextLoader
  let targets: LinkTargets
  /// Which records name which.
  let records: RecordRelations
  private let directory: SiteDirectory
  /// Whether texts note the places that take something from the records.
  package var useNoting = UseNoting.none
  /// Who refers to whom, once the texts have been rendered.
  private var relations: Relations

  /// Makes a renderer of `site`, whose texts `loader` reads.
  package init(_ site: Site, theme: T, style: LinkStyle, loader: TextLoader) {
    self.site = site
    self.theme = theme
    self.style = style
    self.loader = loader
    relations = Relations(site)
    records = RecordRelations(site)
    directory = SiteDirectory(site, relations)
    targets = LinkTargets(
      pages: directory.permalinks, files: site.files + directory.downloads, images: site.images)
  }

  /// The jobs that have a text.
  package var textJobs: [PageJob] { directory.textJobs }

  /// The jobs that need the relations.
  package var listJobs: [PageJob] { directory.listJobs }

  /// The address of every page, with the briefing that it belongs to.
  package var addresses: [PublishedAddress] {
    let own = site.briefings.flatMap { briefing in
      (briefing.editions.map { briefing.permalink(in: $0.language) }
        + briefing.aliases.map { Permalink($0) })
        .map { PublishedAddress($0, briefing: briefing.id) }
    }
    return own + directory.permalinks.map { PublishedAddress($0) }
  }

  /// Takes what the text jobs gave, in their order.
  package mutating func learn(from uses: [Relations.Uses]) {
    for (job, uses) in zip(textJobs, uses) {
      if case .briefing(let index) = job {
        relations.add(uses, of: index)
      } else {
        relations.add(uses)
      }
    }
  }

  /// A warning for each record that nothing needs, once the texts have been rendered.
  package var orphans: [Diagnostic] { Orphans(site: site, relations: relations).warnings }

  /// The theme's files and the data files of the series.
  package var assets: [RenderedFile] {
    theme.assets.map { RenderedFile(permalink: $0.permalink, bytes: $0.bytes, origin: "the theme") }
      + site.series.all.flatMap {
        SeriesFiles(series: $0, site: site, vintages: relations.vintages(of: $0.id, on: site)).all
      }
  }

  /// Renders one job.
  package func render(_ job: PageJob) -> RenderedJob {
    switch job {
    case .briefing(let index): return BriefingRenderer(renderer: self, index: index).render()
    case .text(let id): return TextRenderer(renderer: self, id: id).render()
    default:
      var result = RenderedJob()
      ListRenderer(renderer: self, relations: relations).render(job, &result)
      return result
    }
  }

  /// What a page knows.
  func context(
    _ permalink: Permalink, _ language: Language, _ section: PageContext.Section,
    alternates: [(language: String, permalink: Permalink)], isShownAnywhere: Bool = false
  ) -> PageContext {
    PageContext(
      site: site, language: language, permalink: permalink,
      links: isShownAnywhere && style == .folder
        ? Links(root: site.settings.basePath, style: style)
        : Links(from: permalink, style: style),
      section: section,
      alternates: site.settings.languages.compactMap { language in
        alternates.first { $0.language == language.code }
          .map { .init(language: language, permalink: $0.permalink) }
      })
  }

  func scope(
    _ path: String, asOf: CivilDate?, briefing: String?, permalink: Permalink
  ) -> BodyScope {
    BodyScope(
      site: site, targets: targets, loader: loader, asOf: asOf, path: path, briefing: briefing,
      permalink: permalink, useNoting: useNoting)
  }
}

extension BodyContext {
  init(_ page: PageContext) {
    self.init(site: page.site, language: page.language, links: page.links)
  }
}

extension Relations.Uses {
  mutating func add(_ references: PageReferences) {
    for id in references.series where !series.contains(id) { series.append(id) }
    for id in references.sources where !sources.contains(id) { sources.append(id) }
    for id in references.people where !people.contains(id) { people.append(id) }
    for id in references.claims where !claims.contains(id) { claims.append(id) }
    for path in references.images where !images.contains(path) { images.append(path) }
    for id in references.campuses where !campuses.contains(id) { campuses.append(id) }
  }
}
