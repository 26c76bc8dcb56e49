public import Quantities
public import SiteModel

/// One page of a list of briefings, newest first.
///
/// Pages are numbered from the oldest, and full, so that a new briefing changes only the first
/// page that a reader sees, which has no number and holds what is left over.
public struct BriefingList: Sendable {
  /// The briefings on this page.
  public let briefings: [Briefing]
  /// How many briefings the whole list has.
  public let total: Int
  /// This page's number; `nil` on the first page that a reader sees.
  public let number: Int?
  /// The page with newer briefings.
  public let newer: Permalink?
  /// The page with older briefings.
  public let older: Permalink?
}

/// The home page.
public struct HomePage: Sendable {
  /// A figure that the home page shows in large.
  public struct Headline: Sendable {
    /// The series.
    public let series: Series
    /// Its newest row.
    public let row: Observation
    /// The actual row before it, of an earlier period.
    public let previous: Observation?
  }

  /// What every page knows.
  public let context: PageContext
  /// The newest briefings, the lead first.
  public let briefings: [Briefing]
  /// The figures that the site names in `headlines`.
  public let headlines: [Headline]
  /// The next dates on which briefings are to be updated or series to have new values.
  public let upcoming: [Upcoming]

  /// Something that is expected on a day.
  public struct Upcoming: Sendable {
    /// What is expected.
    public enum Subject: Sendable {
      case briefing(Briefing)
      case series(Series)
    }
    /// The day.
    public let on: CivilDate
    /// What is expected.
    public let subject: Subject
  }
}

/// A page of the list of all briefings.
public struct BriefingsIndexPage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// The briefings on this page.
  public let list: BriefingList
}

/// The list of companies.
public struct CompaniesIndexPage: Sendable {
  /// A company and how much there is on it.
  public struct Row: Sendable {
    /// The company.
    public let company: Company
    /// How many briefings are about it.
    public let briefingCount: Int
    /// How many series are about it.
    public let seriesCount: Int
  }

  /// What every page knows.
  public let context: PageContext
  /// The companies, by name.
  public let rows: [Row]
}

/// A company's page.
public struct CompanyPage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// The company.
  public let company: Company
  /// The series about it.
  public let series: [Series]
  /// The people with a post in it.
  public let people: [Person]
  /// The companies that it owns.
  public let subsidiaries: [Company]
  /// The data-centre sites that it owns, runs or uses.
  public let campuses: [CampusEntry]
  /// What it said, newest first.
  public let claims: [ClaimEntry]
  /// What others said about it, newest first.
  public let claimsAbout: [ClaimEntry]
  /// What happened to it, newest first.
  public let events: [Event]
  /// The briefings about it.
  public let list: BriefingList
}

/// A person's page.
public struct PersonPage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// The person.
  public let person: Person
  /// What the person said, newest first.
  public let claims: [ClaimEntry]
  /// What happened with the person, newest first.
  public let events: [Event]
  /// The briefings that name the person.
  public let mentions: [Briefing]
  /// The briefings that the person wrote.
  public let written: [Briefing]
}

/// A topic's page.
public struct TopicPage: Sendable {
  /// What every page knows.
  public let context: PageContext
  /// The topic.
  public let topic: Topic
  /// The briefings filed under it.
  public let list: BriefingList
}

/// The list of sources.
public struct SourcesPage: Sendable {
  /// A source and where it is used.
  public struct Row: Sendable {
    /// The source.
    public let source: Source
    /// How many briefings, series, claims, events and sites use it.
    public let useCount: Int
  }

  /// What every page knows.
  public let context: PageContext
  /// The sources, by publisher, then by date, newest first.
  public let rows: [Row]
}
