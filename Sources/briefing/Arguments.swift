public import ArgumentParser
public import Quantities
public import SiteModel

// What options can be given as.

/// How faults are reported.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

extension LinkStyle: ExpressibleByArgument {}

extension Instant: ExpressibleByArgument {
  /// Reads an instant with its offset from UTC.
  public init?(argument: String) { self.init(argument) }
}

extension CivilDate: ExpressibleByArgument {
  /// Reads a date such as `2025-05-01`.
  public init?(argument: String) { self.init(argument) }
}

extension PartialDate: ExpressibleByArgument {
  /// Reads a date such as `2025-05-01`, `2025-05` or `2025`.
  public init?(argument: String) { self.init(argument) }
}

extension Source.Kind: ExpressibleByArgument {}
extension Source.Access: ExpressibleByArgument {}
extension Source.Tier: ExpressibleByArgument {
  /// Reads a tier in either case.
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

extension Correction.Kind: ExpressibleByArgument {}

extension Correction.Severity: ExpressibleByArgument {}
