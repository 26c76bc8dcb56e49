public import Quantities

/// A person who writes, speaks or decides.
public struct Person: Identified {
  /// What a person is to the briefings.
  public enum Kind: String, CaseIterable, Sendable {
    case author, analyst, executive, official
  }

  /// A post that a person holds or held.
  public struct Post: Sendable {
    /// The organisation.
    public let organisation: Reference
    /// The title of the post.
    public let title: LocalizedText
    /// The first day, when known.
    public let from: PartialDate?
    /// The last day, when it has ended and is known.
    public let to: PartialDate?
    /// The days on which the person was seen to hold it, when its ends are not known.
    public let seenOn: [PartialDate]

    /// Makes a post.
    public init(
      organisation: Reference, title: LocalizedText, from: PartialDate? = nil,
      to: PartialDate? = nil, seenOn: [PartialDate] = []
    ) {
      self.organisation = organisation
      self.title = title
      self.from = from
      self.to = to
      self.seenOn = seenOn
    }

    /// A Boolean value indicating whether the person held it on a date, as far as that is known:
    /// between its ends, or, without them, between the days on which the person was seen to.
    public func covers(_ date: PartialDate) -> Bool {
      if from == nil, to == nil {
        guard let first = seenOn.min(), let last = seenOn.max() else { return false }
        return first.earliest <= date.latest && date.earliest <= last.latest
      }
      return from.map { $0.earliest <= date.latest } ?? true
        && to.map { date.earliest <= $0.latest } ?? true
    }
  }

  /// The id.
  public let id: String
  /// The person's name.
  public let name: String
  /// The posts, as the record lists them.
  public let posts: [Post]
  /// What the person is to the briefings.
  public let kind: Kind?
  /// An author's holdings and conflicts of interest.
  public let disclosure: LocalizedText?
  /// The record's file.
  public let path: String

  /// The post that the person held on a date; of several, the record's first.
  public func post(on date: PartialDate) -> Post? { posts.first { $0.covers(date) } }

  /// Makes a person.
  public init(
    id: String, name: String, posts: [Post] = [], kind: Kind? = nil,
    disclosure: LocalizedText? = nil, path: String = ""
  ) {
    self.id = id
    self.name = name
    self.posts = posts
    self.kind = kind
    self.disclosure = disclosure
    self.path = path
  }
}
