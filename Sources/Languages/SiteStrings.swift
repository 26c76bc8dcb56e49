/// The words of the site's pages.
public struct SiteStrings: Sendable {}
