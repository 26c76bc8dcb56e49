/// A licence by its SPDX id, such as `CC-BY-4.0`.
public struct Licence: Hashable, Sendable {
  /// The id, as the record has it.
  public let id: String

  /// Makes a licence.
  public init(_ id: String) { self.id = id }

  /// The address of its text, where it is one of Creative Commons.
  public var url: String? {
    guard let parts = creativeCommons else { return nil }
    return "https://creativecommons.org/licenses/\(parts.kind.lowercased())/\(parts.version)/"
  }

  /// The licence as people write it: `CC BY 4.0`.
  public var name: String {
    creativeCommons.map { "CC \($0.kind) \($0.version)" } ?? id
  }

  private var creativeCommons: (kind: String, version: Substring)? {
    let parts = id.split(separator: "-")
    guard parts.first == "CC", parts.count >= 3, let version = parts.last else { return nil }
    return (parts.dropFirst().dropLast().joined(separator: "-"), version)
  }
}
