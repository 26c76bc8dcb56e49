public import Quantities

/// Something that happened, with the documents that tell of it.
public struct Event: Identified {
  /// What kind of event it is.
  public enum Kind: String, CaseIterable, Sendable {
    case announcement, lease, cancellation, earnings, permit, energised, policy, deal, note
    case statement
  }

  /// The id.
  public let id: String
  /// When: a day, a month, a quarter, a half or a year, as far as it is known.
  public let date: Period
  /// What kind of event it is.
  public let kind: Kind
  /// What happened, in a line.
  public let title: LocalizedText
  /// What happened, in a few sentences.
  public let text: LocalizedText?
  /// The companies that it concerns.
  public let companies: [Reference]
  /// The people that it concerns.
  public let people: [Reference]
  /// The site that it concerns.
  public let campus: Reference?
  /// What was said there.
  public let claims: [Reference]
  /// The documents that tell of it.
  public let sources: [Reference]
  /// The later event that takes its place.
  public let supersededBy: Reference?
  /// The record's file.
  public let path: String

  /// Makes an event.
  public init(
    id: String, date: Period, kind: Kind, title: LocalizedText, text: LocalizedText? = nil,
    companies: [Reference] = [], people: [Reference] = [], campus: Reference? = nil,
    claims: [Reference] = [], sources: [Reference], supersededBy: Reference? = nil,
    path: String = ""
  ) {
    self.id = id
    self.date = date
    self.kind = kind
    self.title = title
    self.text = text
    self.companies = companies
    self.people = people
    self.campus = campus
    self.claims = claims
    self.sources = sources
    self.supersededBy = supersededBy
    self.path = path
  }
}

extension Event {
  /// A Boolean value indicating whether a document had told of it by the day whose knowledge a site
  /// holds.
  public func isKnown(on site: Site) -> Bool {
    sources.contains { (site.sources[$0.id]?.date.earliest ?? .first) <= site.day }
  }
}
