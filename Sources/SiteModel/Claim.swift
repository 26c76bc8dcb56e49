public import Quantities

/// What someone said, when, in which document and in which words.
public struct Claim: Identified {
  /// What kind of statement it is.
  public enum Kind: String, CaseIterable, Sendable {
    case quote, paraphrase, estimate, forecast, guidance, denial
  }

  /// How surely it was said: high when it was read in a named primary source, medium when it is
  /// derived from named sources, low when one secondary source tells it.
  public enum Confidence: String, CaseIterable, Sendable {
    case high, medium, low
  }

  /// What has become of it.
  public enum Status: String, CaseIterable, Sendable {
    case standing, superseded, disputed, retracted
  }

  /// The words as they were said.
  public struct Original: Sendable {
    /// The code of their language.
    public let language: String
    /// The words.
    public let text: String

    /// Makes an original.
    public init(language: String, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The figure that a claim states: its value is the series' own.
  public struct Assertion: Sendable {
    /// The series.
    public let series: Reference
    /// The period.
    public let period: Period

    /// Makes an assertion.
    public init(series: Reference, period: Period) {
      self.series = series
      self.period = period
    }
  }

  /// The id.
  public let id: String
  /// The statement in our words.
  public let text: LocalizedText
  /// The statement in the speaker's words; a quote has it.
  public let original: Original?
  /// What kind of statement it is.
  public let kind: Kind
  /// Who said it: a person or a company.
  public let speaker: Reference
  /// When it was said.
  public let saidOn: PartialDate
  /// The document that it was read in.
  public let source: Reference
  /// Where in the document: a page, a time, a paragraph.
  public let locator: String?
  /// The companies and sites that it is about.
  public let about: [Reference]
  /// How surely it was said.
  public let confidence: Confidence?
  /// What has become of it.
  public let status: Status
  /// The later claim that takes its place.
  public let supersededBy: Reference?
  /// The claims that say otherwise.
  public let disputedBy: [Reference]
  /// The figure that it states.
  public let asserts: Assertion?
  /// What a reader should know of it.
  public let note: LocalizedText?
  /// The record's file.
  public let path: String

  /// Makes a claim.
  public init(
    id: String, text: LocalizedText, original: Original? = nil, kind: Kind, speaker: Reference,
    saidOn: PartialDate, source: Reference, locator: String? = nil, about: [Reference] = [],
    confidence: Confidence? = nil, status: Status = .standing, supersededBy: Reference? = nil,
    disputedBy: [Reference] = [], asserts: Assertion? = nil, note: LocalizedText? = nil,
    path: String = ""
  ) {
    self.id = id
    self.text = text
    self.original = original
    self.kind = kind
    self.speaker = speaker
    self.saidOn = saidOn
    self.source = source
    self.locator = locator
    self.about = about
    self.confidence = confidence
    self.status = status
    self.supersededBy = supersededBy
    self.disputedBy = disputedBy
    self.asserts = asserts
    self.note = note
    self.path = path
  }
}

extension Claim {
  /// The claim as it stood before others were made: neither superseded nor disputed by them.
  package func before(_ later: Set<String>) -> Claim {
    let next = supersededBy.flatMap { later.contains($0.id) ? nil : $0 }
    let disputes = disputedBy.filter { !later.contains($0.id) }
    if next?.id == supersededBy?.id, disputes.count == disputedBy.count { return self }
    let status: Status =
      status == .retracted
      ? status : next != nil ? .superseded : disputes.isEmpty ? .standing : .disputed
    return Claim(
      id: id, text: text, original: original, kind: kind, speaker: speaker, saidOn: saidOn,
      source: source, locator: locator, about: about, confidence: confidence, status: status,
      supersededBy: next, disputedBy: disputes, asserts: asserts, note: note, path: path)
  }
}
