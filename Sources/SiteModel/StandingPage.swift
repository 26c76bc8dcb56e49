/// A page that stands by itself, such as "about", in one language.
public struct StandingPage: Sendable {
  /// The id, the same in every language.
  public let id: String
  /// The code of its language.
  public let language: String
  /// The title.
  public let title: String
  /// The page in a sentence.
  public let summary: String?
  /// The file that the page stands in.
  public let path: String
  /// Where its body starts, in bytes of the file's text.
  public let bodyOffset: Int

  /// Makes a page.
  public init(
    id: String, language: String, title: String, summary: String?, path: String, bodyOffset: Int
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.summary = summary
    self.path = path
    self.bodyOffset = bodyOffset
  }

  /// The address of the page.
  public var permalink: Permalink { Permalink("\(language)/\(id)/") }
}

/// A file that is copied as it is, from `static/` or from a briefing's folder.
public struct StaticFile: Sendable {
  /// Where it goes.
  public let permalink: Permalink
  /// Where it is read from.
  public let path: String

  /// Makes a file to be copied.
  public init(permalink: Permalink, path: String) {
    self.permalink = permalink
    self.path = path
  }
}
