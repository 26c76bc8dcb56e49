public import Quantities
public import SiteModel

/// A claim with what a page says of it.
public struct ClaimEntry: Sendable {
  /// The claim.
  public let claim: Claim
  /// The figure that it states, and what came of it.
  public let outcome: ClaimOutcome?

  init(_ claim: Claim, in site: Site) {
    self.claim = claim
    outcome = ClaimOutcome(claim, on: site.day, in: site)
  }
}

/// The register of claims.
public struct ClaimsPage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// The claims, newest first.
  public let entries: [ClaimEntry]
}

/// A claim's page.
public struct ClaimPage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// The claim.
  public let entry: ClaimEntry
  /// The claim that took its place, if one did.
  public let supersededBy: [ClaimEntry]
  /// The claims whose place it took, newest first.
  public let supersedes: [ClaimEntry]
  /// The claims that say otherwise.
  public let disputedBy: [ClaimEntry]
  /// The claims that it contradicts.
  public let disputes: [ClaimEntry]
  /// The events at which it was said.
  public let events: [Event]
  /// The briefings that use it, newest first.
  public let briefings: [Briefing]
  /// What was changed of it.
  public let corrections: [Correction]
  /// Its source, and those of the figure that it states.
  public let sources: [CitedSource]
}

/// A data-centre site and how far it is.
public struct CampusEntry: Sendable {
  /// The site.
  public let campus: Campus
  /// How far each of its phases is.
  public let standing: CampusStanding
}

/// The list of data-centre sites.
public struct CampusesPage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// The sites, by name.
  public let entries: [CampusEntry]
  /// Their capacity by status.
  public let totals: CapacityTotals
}

/// A data-centre site's page.
public struct CampusPage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// The site and how far it is.
  public let entry: CampusEntry
  /// What was known and had come by the site's day, newest first.
  public let milestones: [Milestone]
  /// The sites with the same capacity.
  public let overlaps: [Campus]
  /// The drawing of its capacity by status, as HTML; empty when there is too little to draw.
  public let chart: [UInt8]
  /// What was said about it, newest first.
  public let claims: [ClaimEntry]
  /// What happened there, newest first.
  public let events: [Event]
  /// The briefings that link to it, newest first.
  public let briefings: [Briefing]
  /// What was changed of it.
  public let corrections: [Correction]
  /// The sources of its milestones.
  public let sources: [CitedSource]
}

/// The events.
public struct TimelinePage: Sendable {
  /// The events of a stretch of time.
  public struct Group: Sendable {
    /// A quarter, or a half or a year for what is not known more exactly.
    public let period: Period
    /// The events, newest first.
    public let events: [Event]
  }

  /// What every page knows.
  public let context: PageContext
  /// The stretches of time, newest first.
  public let groups: [Group]
}

/// The terms.
public struct GlossaryPage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// The terms, by the word in the page's language.
  public let terms: [Term]
}

/// The corrections.
public struct CorrectionsPage: Sendable {
  /// A correction and the pages that it touches.
  public struct Entry: Sendable {
    /// The correction.
    public let correction: Correction
    /// The briefings that use what was changed, newest first.
    public let briefings: [Briefing]
  }

  /// What every page knows.
  public let context: PageContext
  /// The corrections, newest first.
  public let entries: [Entry]
}

/// A source's page.
public struct SourcePage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// The source.
  public let source: Source
  /// The briefings that use it, newest first.
  public let briefings: [Briefing]
  /// The series that have rows from it.
  public let series: [Series]
  /// What was said in it, newest first.
  public let claims: [ClaimEntry]
  /// The events that it tells of, newest first.
  public let events: [Event]
  /// The sites with milestones from it.
  public let campuses: [Campus]
  /// What was changed of it.
  public let corrections: [Correction]
}
