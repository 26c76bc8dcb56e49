public import Languages
public import SiteModel

/// What every page knows: the site, its language, its address and how to link from it.
public struct PageContext: Sendable {
  /// The same thing in another language.
  public struct Alternate: Sendable {
    /// The language.
    public let language: Language
    /// The page's address there.
    public let permalink: Permalink
  }

  /// The part of the site that a page belongs to, as the navigation shows it.
  public enum Section: Hashable, Sendable, CaseIterable {
    case home, briefings, data, companies, campuses, timeline, corrections, page
    case sources, claims, glossary
  }

  /// The site.
  public let site: Site
  /// The page's language.
  public let language: Language
  /// The page's address.
  public let permalink: Permalink
  /// Links as seen from the page.
  public let links: Links
  /// The part of the site that it belongs to.
  public let section: Section
  /// The same thing in each language that has it, this one included, in the site's order.
  public let alternates: [Alternate]

  init(
    site: Site, language: Language, permalink: Permalink, links: Links, section: Section,
    alternates: [Alternate]
  ) {
    self.site = site
    self.language = language
    self.permalink = permalink
    self.links = links
    self.section = section
    self.alternates = alternates
  }

  /// The page's absolute address.
  public var url: String { site.settings.baseURL + permalink.path }

  /// A text in the page's language.
  public func text(_ text: LocalizedText) -> String { text.text(in: language.code) }
}
