public import Quantities

/// A company, or another organisation that builds, pays, leases or reports.
public struct Company: Identified {
  /// What a company does in the industry.
  public enum Role: String, CaseIterable, Sendable {
    case hyperscaler, lab, developer, utility, chip, investor, neocloud, analyst, publisher
  }

  /// The id.
  public let id: String
  /// The name it goes by.
  public let name: String
  /// Other names.
  public let aliases: [String]
  /// What it does.
  public let roles: [Role]
  /// The last day of its fiscal year; `nil` when it is not known.
  public let fiscalYearEnd: MonthDay?
  /// The country it is based in.
  public let country: String?
  /// Its stock ticker.
  public let ticker: String?
  /// Its own web site.
  public let website: String?
  /// The company that owns it.
  public let parent: Reference?
  /// What it is, in a sentence or two.
  public let description: LocalizedText?
  /// The record's file.
  public let path: String

  /// Makes a company.
  public init(
    id: String, name: String, aliases: [String] = [], roles: [Role] = [],
    fiscalYearEnd: MonthDay? = nil, country: String? = nil, ticker: String? = nil,
    website: String? = nil, parent: Reference? = nil, description: LocalizedText? = nil,
    path: String = ""
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.roles = roles
    self.fiscalYearEnd = fiscalYearEnd
    self.country = country
    self.ticker = ticker
    self.website = website
    self.parent = parent
    self.description = description
    self.path = path
  }
}
