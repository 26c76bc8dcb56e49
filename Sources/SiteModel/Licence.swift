/// A licence by its SPDX id, such as `CC-BY-4.0`.
public struct Licence: Hashable, Sendable {
  /// The id, as the record has it.
  public let id: String
  /// The address of its text, where it is one of Creative Commons.
  public let url: String?
  /// The licence as people write it: `CC BY 4.0`.
  public let name: String

  /// Makes a licence.
  public init(_ id: String) {
    self.id = id
    let parts = id.split(separator: "-")
    if parts.first == "CC", parts.count >= 3, let version = parts.last {
      let kind = parts.dropFirst().dropLast().joined(separator: "-")
      url = "https://creativecommons.org/licenses/\(kind.lowercased())/\(version)/"
      name = "CC \(kind) \(version)"
    } else {
      (url, name) = (nil, id)
    }
  }
}
