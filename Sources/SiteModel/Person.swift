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
    /// A day on which the person was seen to hold it, when its ends are not known.
    public let seenOn: PartialDate?

    /// Makes a post.
    public init(
      organisation: Reference, title: LocalizedText, from: PartialDate? = nil,
      to: PartialDate? = nil, seenOn: PartialDate? = nil
    ) {
      self.organisation = organisation
      self.title = title
      self.from = from
      self.to = to
      self.seenOn = seenOn
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
