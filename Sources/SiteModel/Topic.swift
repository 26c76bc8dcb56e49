/// A subject that briefings are filed under.
public struct Topic: Identified {
  /// The id.
  public let id: String
  /// The topic's name.
  public let name: LocalizedText
  /// What belongs to it, in a sentence.
  public let description: LocalizedText?
  /// The record's file.
  public let path: String

  /// Makes a topic.
  public init(id: String, name: LocalizedText, description: LocalizedText? = nil, path: String = "")
  {
    self.id = id
    self.name = name
    self.description = description
    self.path = path
  }
}
