internal import Quantities

extension Series {
  /// The id of a row on the series' page: `fy2025`, or `fy2025-2025-01-29` for a row that a later
  /// one has replaced or that stands beside an actual.
  public func anchor(of row: Observation) -> String {
    let period = row.period.description.lowercased().utf8.map { byte in
      byte == UInt8(ascii: ".") ? UInt8(ascii: "-") : byte
    }
    let base = "p-" + String(decoding: period, as: UTF8.self)
    let isCurrent = observation(row.period, .latest).map { $0 == row } ?? false
    return isCurrent ? base : "\(base)-\(row.flag?.rawValue ?? "")\(row.knownFrom)"
  }
}
