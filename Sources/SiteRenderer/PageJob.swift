package import SiteModel

/// One page, or one text in all its languages: the unit of work of a build.
package enum PageJob: Sendable {
  // Pages with a text of their own, which may refer to anything.
  case briefing(index: Int)
  case text(id: String)
  // Pages made from records and from what texts refer to.
  case home(language: Int)
  case briefings(language: Int, number: Int?)
  case companies(language: Int)
  case company(language: Int, index: Int, number: Int?)
  case person(language: Int, index: Int)
  case topic(language: Int, index: Int, number: Int?)
  case data(language: Int)
  case series(language: Int, index: Int)
  case sources(language: Int)
  case methods(language: Int)
  case record(language: Int, RecordPage)
  case notFound
  case redirect(from: Permalink, to: Permalink, origin: String)
}

/// A page of claims, sites, events, terms, corrections or of one source.
package enum RecordPage: Hashable, Sendable {
  case claims
  case claim(index: Int)
  case campuses
  case campus(index: Int)
  case timeline
  case glossary
  case corrections
  case source(index: Int)
}

/// A page or a file that was rendered.
package struct RenderedFile: Sendable {
  /// Where it goes.
  package let permalink: Permalink
  /// What is in it.
  package let bytes: [UInt8]
  /// The file that it was made from, for messages.
  package let origin: String
}

extension RenderedFile {
  /// A Boolean value indicating whether it is a page.
  package var isPage: Bool { permalink.outputPath.hasSuffix(".html") }
}
