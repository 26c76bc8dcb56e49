internal import Quantities

/// What kind of number a value is, as charts name it: a word, where data files have a letter.
enum ChartFlagName: String, CaseIterable {
  case actual, estimate, forecast, guidance, provisional
  case seriesBreak = "break"
  case confidential
  case unreliable
  case unavailable
  case notApplicable = "not-applicable"

  /// The flag of the data; `nil` for actual values.
  var flag: Flag? {
    switch self {
    case .actual: nil
    case .estimate: .estimate
    case .forecast: .forecast
    case .guidance: .guidance
    case .provisional: .provisional
    case .seriesBreak: .seriesBreak
    case .confidential: .confidential
    case .unreliable: .lowReliability
    case .unavailable: .unavailable
    case .notApplicable: .notApplicable
    }
  }
  /// A Boolean value indicating whether it may stand where there is no number.
  var isWithoutNumber: Bool {
    [.confidential, .unavailable, .notApplicable].contains(self)
  }
}
