public import Quantities

/// A document that figures and statements are taken from.
public struct Source: Identified {
  /// What kind of document it is.
  public enum Kind: String, CaseIterable, Sendable {
    case filing, call, press, post, note, permit, dataset, interview, podcast, report, article
  }

  /// Who can read it.
  public enum Access: String, CaseIterable, Sendable {
    case open, paywalled, `private`
  }

  /// How near it is to the fact: A a regulator's data, a company's page or an analyst's own note;
  /// B established news or trade press; C an aggregator or a rewrite.
  public enum Tier: String, CaseIterable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"
  }

  /// The id.
  public let id: String
  /// The document's title; in square brackets, a description of ours.
  public let title: String
  /// Who published it.
  public let publisher: String
  /// What kind of document it is.
  public let kind: Kind
  /// When it was published, as far as that is known.
  public let date: PartialDate
  /// When it was last read.
  public let accessed: CivilDate?
  /// Where it stands, on its publisher's own host.
  public let url: String?
  /// The code of its language.
  public let language: String?
  /// Who can read it.
  public let access: Access
  /// How near it is to the fact.
  public let tier: Tier
  /// When its publisher is expected to bring it up to date.
  public let nextUpdate: CivilDate?
  /// What a reader should know of it.
  public let note: LocalizedText?
  /// The record's file.
  public let path: String

  /// Makes a source.
  public init(
    id: String, title: String, publisher: String, kind: Kind, date: PartialDate,
    accessed: CivilDate? = nil, url: String? = nil, language: String? = nil,
    access: Access = .open, tier: Tier, nextUpdate: CivilDate? = nil, note: LocalizedText? = nil,
    path: String = ""
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.kind = kind
    self.date = date
    self.accessed = accessed
    self.url = url
    self.language = language
    self.access = access
    self.tier = tier
    self.nextUpdate = nextUpdate
    self.note = note
    self.path = path
  }
}
