/// The words of the pages of claims, sites, events, terms, corrections and single sources.
public struct RecordStrings: Sendable {
  /// What was said.
  public let claim: ClaimStrings
  /// Data-centre sites.
  public let campus: CampusStrings
  /// What happened.
  public let event: EventStrings
  /// What words mean.
  public let term: TermStrings
  /// What was changed.
  public let correction: CorrectionStrings
  /// How many places a source is used in.
  public let usedInPlaces: Plural
}

/// The words about what was said.
public struct ClaimStrings: Sendable {
  /// The list, and its link at the foot.
  public let claims: String
  /// Under the title of the list.
  public let summary: String
  /// A kind.
  public let quote: String
  /// A kind.
  public let paraphrase: String
  /// A kind.
  public let estimate: String
  /// A kind.
  public let forecast: String
  /// A kind.
  public let guidance: String
  /// A kind.
  public let denial: String
  /// A status.
  public let standing: String
  /// A status.
  public let superseded: String
  /// A status.
  public let disputed: String
  /// A status.
  public let retracted: String
  /// On a claim that a later one has taken the place of.
  public let supersededNote: String
  /// On a claim that others contradict.
  public let disputedNote: String
  /// On a claim that was taken back.
  public let retractedNote: String
  /// Over the speaker's words.
  public let original: String
  /// Before the speaker.
  public let saidBy: String
  /// Before the day.
  public let saidOn: String
  /// Before the kind.
  public let kind: String
  /// Before the status.
  public let status: String
  /// Before what it is about.
  public let about: String
  /// Before the place in the document.
  public let locator: String
  /// Before how surely it was said.
  public let confidence: String
  /// A confidence, with what it means.
  public let high: String
  /// A confidence, with what it means.
  public let medium: String
  /// A confidence, with what it means.
  public let low: String
  /// Over the claim that took its place.
  public let supersededBy: String
  /// Over the claims whose place it took.
  public let supersedes: String
  /// Over the claims that say otherwise.
  public let disputedBy: String
  /// Over the claims that it contradicts.
  public let disputes: String
  /// Over the figure that it states.
  public let figure: String
  /// The figure as it was stated.
  public let stated: String
  /// What came of it.
  public let outcome: String
  /// What came of it, in a line: `{value}`, `{verdict}`.
  public let outcomeIs: Phrase
  /// How an outcome stands to a range.
  public let withinRange: String
  /// How an outcome stands to a range.
  public let aboveRange: String
  /// How an outcome stands to a range.
  public let belowRange: String
  /// How an outcome stands to a number: `{percent}`.
  public let above: Phrase
  /// How an outcome stands to a number: `{percent}`.
  public let below: Phrase
  /// How an outcome stands to a number or a bound that it met.
  public let asStated: String
  /// How an outcome stands to a bound, such as "more than", that it does not keep to.
  public let notAsStated: String
  /// Over what someone said: `{name}`.
  public let by: Phrase
  /// Over what was said about someone or something: `{name}`.
  public let aboutName: Phrase
  /// Over the briefings that use it.
  public let usedIn: String
}

/// The words about data-centre sites.
public struct CampusStrings: Sendable {
  /// The list, and its place in the navigation.
  public let sites: String
  /// Under the title of the list.
  public let summary: String
  /// A site.
  public let site: String
  /// Before where it is.
  public let place: String
  /// How exactly a place is known.
  public let exact: String
  /// How exactly a place is known.
  public let town: String
  /// How exactly a place is known.
  public let region: String
  /// Before how far it is.
  public let status: String
  /// Before its owners.
  public let owner: String
  /// Before who runs it.
  public let operatedBy: String
  /// Before who uses it.
  public let users: String
  /// Before the sites with the same capacity.
  public let overlaps: String
  /// What that means for totals.
  public let overlapsNote: String
  /// Over what was told of it.
  public let milestones: String
  /// Under it.
  public let milestonesNote: String
  /// When.
  public let date: String
  /// A phase.
  public let phase: String
  /// The phase of a site that is one.
  public let wholeSite: String
  /// A power, with its unit.
  public let power: String
  /// What a power counts.
  public let basis: String
  /// On whose word it stands.
  public let certainty: String
  /// On whose word it stands.
  public let reported: String
  /// Over the phases as they are now.
  public let now: String
  /// Under it: how one of several reports of a day is chosen.
  public let sameDay: String
  /// A report that another of the same day goes before: `{source}`, `{value}`.
  public let alsoTold: Phrase
  /// Over the drawing.
  public let chart: String
  /// Under it, when phases on other bases are left out: `{basis}`.
  public let chartBasis: Phrase
  /// Over the totals.
  public let totals: String
  /// Under them.
  public let totalsNote: String
  /// Of a total, what is claimed or estimated.
  public let uncertain: String
  /// A site that is not added: `{site}`, `{other}`.
  public let notAdded: Phrase
  /// Over the column of sites.
  public let count: String
}

/// The words about what happened.
public struct EventStrings: Sendable {
  /// The list, and its place in the navigation.
  public let timeline: String
  /// Under the title of the list.
  public let summary: String
  /// A kind.
  public let announcement: String
  /// A kind.
  public let lease: String
  /// A kind.
  public let cancellation: String
  /// A kind.
  public let earnings: String
  /// A kind.
  public let permit: String
  /// A kind.
  public let energised: String
  /// A kind.
  public let policy: String
  /// A kind.
  public let deal: String
  /// A kind.
  public let note: String
  /// A kind.
  public let statement: String
  /// Before the event that took its place: `{event}`.
  public let supersededBy: Phrase
  /// Before what was said there: `{list}`.
  public let said: Phrase
  /// Before the documents: `{list}`.
  public let sources: Phrase
}

/// The words of the glossary.
public struct TermStrings: Sendable {
  /// The list, and its link at the foot.
  public let glossary: String
  /// Under its title.
  public let summary: String
  /// Words that are not used: `{list}`.
  public let avoid: Phrase
  /// Terms to read with it: `{list}`.
  public let see: Phrase
}

/// The words about what was changed.
public struct CorrectionStrings: Sendable {
  /// The list, and its place in the navigation.
  public let corrections: String
  /// Under the title of the list.
  public let summary: String
  /// In place of an empty list.
  public let none: String
  /// A kind.
  public let correction: String
  /// A kind.
  public let clarification: String
  /// A kind.
  public let revision: String
  /// A kind.
  public let update: String
  /// A kind.
  public let retraction: String
  /// What a correction is.
  public let correctionMeans: String
  /// What a clarification is.
  public let clarificationMeans: String
  /// What a revision is.
  public let revisionMeans: String
  /// What an update is.
  public let updateMeans: String
  /// What a retraction is.
  public let retractionMeans: String
  /// The name of what explains the kinds.
  public let kinds: String
  /// A severity.
  public let substantial: String
  /// A severity.
  public let minor: String
  /// Before what was published.
  public let was: String
  /// Before what is published now.
  public let now: String
  /// Before how it came about.
  public let cause: String
  /// Before who found it.
  public let foundBy: String
  /// Before the pages that it touches.
  public let pages: String
  /// Over the changes of what a page says.
  public let onPage: String
  /// At the top of a page with a substantial change: `{kind}`, `{date}`.
  public let notice: Phrase
  /// The link to the list.
  public let all: String
  /// The link to the feed.
  public let feed: String
}
