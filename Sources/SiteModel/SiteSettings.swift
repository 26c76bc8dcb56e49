public import Languages

/// What `Content/site.yaml` says of the whole site.
public struct SiteSettings: Sendable {
  /// The site's name.
  public let title: LocalizedText
  /// What the site is about, in a sentence.
  public let description: LocalizedText
  /// Where the site will stand, with a slash at its end: `https://host/briefings/`.
  public var baseURL: String
  /// The site's languages; the first is the default.
  public let languages: [Language]
  /// The licence of the texts and data, as the site prints it.
  public let licence: Licence?
  /// Who publishes the site.
  public let publisher: String?
  /// The palette slots, 1…6, given to companies and series by id.
  public let colours: [String: Int]
  /// The names of raw HTML tags that Markdown may use.
  public let allowedHTML: [String]
  /// The ids of the series, at most four, whose newest values the home page shows.
  public let headlines: [Reference]
  /// How many briefings a list page holds.
  public let pageSize: Int

  /// Makes settings.
  public init(
    title: LocalizedText, description: LocalizedText, baseURL: String, languages: [Language],
    licence: Licence? = nil, publisher: String? = nil, colours: [String: Int] = [:],
    allowedHTML: [String] = [],
    headlines: [Reference] = [], pageSize: Int = 20
  ) {
    self.title = title
    self.description = description
    self.baseURL = baseURL
    self.languages = languages
    self.licence = licence
    self.publisher = publisher
    self.colours = colours
    self.allowedHTML = allowedHTML
    self.headlines = headlines
    self.pageSize = pageSize
  }

  /// An address that a site can stand at, with a slash at its end; `nil` for a text that is none.
  ///
  /// It has a host, and neither a query nor a fragment, because addresses of pages are put behind
  /// it.
  package static func baseURL(_ text: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    let isFit = rest.allSatisfy {
      $0 > 0x20 && $0 != 0x7F && !"\"\\<>?#^`{|}@".utf8.contains($0)
    }
    guard isFit, let first = rest.first, first != UInt8(ascii: "/"), first != UInt8(ascii: ":")
    else { return nil }
    return text.hasSuffix("/") ? text : text + "/"
  }

  /// The path of the base URL, with a slash at both ends: `/briefings/`.
  public var basePath: String {
    let parts = baseURL.split(separator: "/", omittingEmptySubsequences: true)
    return parts.count > 2 ? "/" + parts.dropFirst(2).joined(separator: "/") + "/" : "/"
  }

  /// The code of the default language.
  public var defaultLanguage: String { languages.first?.code ?? "en" }
}
