public import SiteModel

/// A page that stands by itself, such as "about".
public struct TextPage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// The page.
  public let page: StandingPage
  /// The body, as HTML; `nil` when it needs what was not known on the day that the site shows.
  public let body: [UInt8]?
  /// The body's headings.
  public let contents: [ContentsEntry]
  /// The sources behind what the page says.
  public let sources: [CitedSource]
  /// The images that stand in lines of the body.
  public let images: [CreditedImage]
  /// What was changed of what the page says, newest first.
  public let corrections: [Correction]
}

/// The page on how the site knows what it says.
public struct MethodsPage: Sendable {
  /// What every page knows.
  public let context: PageContext
}

/// The page for addresses that are not there.
///
/// A web server shows it at any depth, so its links start with the path of the site's base URL.
public struct NotFoundPage: Sendable {
  /// What every page knows.
  public let context: PageContext
}

/// The page at a former address: it leads on to `target`.
public struct RedirectPage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// Where the thing is now.
  public let target: Permalink
}
