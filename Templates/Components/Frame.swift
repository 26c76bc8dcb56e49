import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// What all pages of one language, section and depth have around their content, rendered once.
struct Frame: Sendable {
  /// From the skip link to the end of the main navigation.
  let opening: [UInt8]
  /// The footer.
  let closing: [UInt8]
  /// What every head starts with: encoding, policy, and links to style sheet, fonts and icon.
  let head: [UInt8]

  init(_ place: Place, site: Site, links: Links, assets: LookAssets) {
    opening = FrameHeader(place: place, site: site, links: links).bytes()
    closing = FrameFooter(place: place, site: site, links: links).bytes()
    head = FrameHead(place: place, site: site, links: links, assets: assets).bytes()
  }

  /// Where in the site a page stands, as far as its frame depends on it.
  struct Place: Hashable {
    let language: Language
    let section: PageContext.Section
    let depth: Int
    /// The page's own address, when the navigation may link to it.
    let current: Permalink?

    init(_ context: PageContext) {
      language = context.language
      section = context.section
      depth = context.permalink.depth
      current = context.section == .page ? context.permalink : nil
    }

    init(language: Language, section: PageContext.Section, depth: Int) {
      self.language = language
      self.section = section
      self.depth = depth
      current = nil
    }
  }
}

/// The skip link, the site's name and the main navigation.
private struct FrameHeader: Component {
  let place: Frame.Place
  let site: Site
  let links: Links

  var body: some Markup {
    a(.class("skip"), .href("#" + Anchor.part("content"))) { words.skipToContent }
    Raw(unescaped: "<header class=\"site-header\"><div class=\"wrap\">")
    p(.class("brand")) {
      a(
        .href(links.href(site.home(in: code))),
        .ariaCurrent(place.section == .home ? "page" : nil)
      ) { site.settings.title.text(in: code) }
    }
    if let day = site.vintage {
      p(.class("vintage")) {
        FilledPhrase(words.revision.asItStood) {
          DateText(day: day, format: DateFormat(place.language))
        }
      }
    }
    nav(.class("site-nav"), .ariaLabel(words.mainNavigation)) {
      ul {
        item(.briefings, site.briefingsIndex(in: code), words.briefings)
        item(.data, site.dataIndex(in: code), words.data)
        item(.companies, site.companiesIndex(in: code), words.companies)
        if !site.campuses.isEmpty {
          item(.campuses, site.campusesIndex(in: code), words.records.campus.sites)
        }
        if !site.events.isEmpty {
          item(.timeline, site.timeline(in: code), words.records.event.timeline)
        }
        item(.corrections, site.correctionsIndex(in: code), words.records.correction.corrections)
      }
    }
  }

  private var code: String { place.language.code }
  private var words: SiteStrings { place.language.strings }

  private func item(
    _ section: PageContext.Section, _ target: Permalink, _ name: String
  ) -> some Markup {
    SectionItem(place: place, section: section, address: links.href(target), target, name)
  }
}

/// A link to a part of the site; below its own page it is marked as the part one is in.
private struct SectionItem: Component {
  private let mark: String?
  private let address: String
  private let name: String

  init(
    place: Frame.Place, section: PageContext.Section, address: String, _ target: Permalink,
    _ name: String
  ) {
    let isCurrent = place.section == section
    mark = isCurrent ? (place.depth == target.depth ? "page" : "true") : nil
    self.address = address
    self.name = name
  }

  var body: some Markup {
    li { a(.href(address), .ariaCurrent(mark)) { name } }
  }
}

/// The links and words at the foot.
private struct FrameFooter: Component {
  let place: Frame.Place
  let site: Site
  let links: Links

  var body: some Markup {
    footer(.class("site-footer")) {
      div(.class("wrap")) {
        nav(.ariaLabel(words.footerNavigation)) {
          ul {
            item(.sources, site.sourcesIndex(in: code), words.sources)
            if !site.claims.isEmpty {
              item(.claims, site.claimsIndex(in: code), words.records.claim.claims)
            }
            if !site.terms.isEmpty {
              item(.glossary, site.glossary(in: code), words.records.term.glossary)
            }
            entry(site.methods(in: code), words.methods.title)
            ForEach(pages) { page in entry(page.permalink, page.title) }
          }
        }
        p { words.promise }
        if site.settings.publisher != nil || site.settings.licence != nil {
          p {
            if let publisher = site.settings.publisher {
              words.publishedBy.filled(["name": publisher])
              " "
            }
            if let licence = site.settings.licence {
              FilledPhrase(words.licensedUnder) { LicenceLink(licence: licence) }
            }
          }
        }
      }
    }
  }

  private func entry(_ target: Permalink, _ name: String) -> some Markup {
    li {
      a(.href(links.href(target)), .ariaCurrent(target == place.current ? "page" : nil)) { name }
    }
  }

  private var code: String { place.language.code }
  private var words: SiteStrings { place.language.strings }

  private func item(
    _ section: PageContext.Section, _ target: Permalink, _ name: String
  ) -> some Markup {
    SectionItem(place: place, section: section, address: links.href(target), target, name)
  }

  private var pages: [StandingPage] { site.pages.filter { $0.language == place.language.code } }
}

/// A licence, linked where it is one of Creative Commons.
struct LicenceLink: Component {
  let licence: Licence

  var body: some Markup {
    if let url = licence.url { a(.href(url), .rel("license")) { licence.name } } else { licence.id }
  }
}

/// What every head starts with.
private struct FrameHead: Component {
  let place: Frame.Place
  let site: Site
  let links: Links
  let assets: LookAssets

  var body: some Markup {
    meta(.charset("utf-8"))
    meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
    SecurityPolicy()
    meta(.name("color-scheme"), .content("light dark"))
    // From disk every file is an origin of its own, which a preload may not cross.
    ForEach(links.style == .folder ? assets.preloadedFonts : []) { font in
      link(
        .rel("preload"), .href(links.href(font)), .as("font"), .type("font/woff2"),
        .crossorigin())
    }
    link(.rel("stylesheet"), .href(links.href(assets.styleSheet)))
    link(
      .rel("alternate"), .type("application/atom+xml"),
      .title(place.language.strings.records.correction.corrections),
      .href(links.href(site.correctionsFeed(in: place.language.code))))
    link(.rel("icon"), .href(links.href(assets.icon)), .type("image/svg+xml"))
  }
}
