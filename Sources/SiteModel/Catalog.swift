/// The records of one kind, in the order of their ids, found by id.
public struct Catalog<Record: Identified>: Sendable {
  /// The records, sorted by id.
  public let all: [Record]
  private let indexByID: [String: Int]

  /// Makes a catalogue; of records with the same id, the first given is kept.
  public init(_ records: [Record]) {
    var seen: Set<String> = []
    all = records.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    indexByID = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })
  }

  /// The record with that id, or `nil`.
  public subscript(_ id: String) -> Record? { indexByID[id].map { all[$0] } }

  /// The ids, sorted.
  public var ids: [String] { all.map(\.id) }

  /// A Boolean value indicating whether there is no record.
  public var isEmpty: Bool { all.isEmpty }
}
