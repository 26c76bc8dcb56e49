/// What a unit measures.
public enum Dimension: Hashable, Sendable {
  /// Power; its base is the watt.
  case power
  /// Energy; its base is the watt-hour.
  case energy
  /// An amount of money in the currency of an ISO 4217 code.
  case currency(String)
  /// A share or a rate; its base is 1.
  case ratio
  /// A number of things.
  case count
}

/// A unit of measurement that series may have.
public struct Unit: Hashable, Sendable {
  /// The code, as in a series' record: `MW`, `USD`, `percent`.
  public let code: String
  /// What it measures.
  public let dimension: Dimension
  /// The power of ten that turns it into its dimension's base.
  public let exponent: Int

  /// The unit with a code, or `nil` when there is none.
  public init?(_ code: String) {
    if let unit = Unit.physical.first(where: { $0.code == code }) {
      self = unit
    } else if Currency.codeSet.contains(code) {
      self.init(code, .currency(code), 0)
    } else {
      return nil
    }
  }

  private init(_ code: String, _ dimension: Dimension, _ exponent: Int) {
    self.code = code
    self.dimension = dimension
    self.exponent = exponent
  }

  /// Kilowatt.
  public static let kilowatt = Unit("kW", .power, 3)
  /// Megawatt.
  public static let megawatt = Unit("MW", .power, 6)
  /// Gigawatt.
  public static let gigawatt = Unit("GW", .power, 9)
  /// Megawatt-hour.
  public static let megawattHour = Unit("MWh", .energy, 6)
  /// Gigawatt-hour.
  public static let gigawattHour = Unit("GWh", .energy, 9)
  /// Terawatt-hour.
  public static let terawattHour = Unit("TWh", .energy, 12)
  /// Hundredth.
  public static let percent = Unit("percent", .ratio, -2)
  /// One thing.
  public static let count = Unit("count", .count, 0)
  /// The dollar of the United States.
  public static let usDollar = Unit("USD", .currency("USD"), 0)

  /// Every unit that is not a currency.
  public static let physical: [Unit] = [
    .kilowatt, .megawatt, .gigawatt, .megawattHour, .gigawattHour, .terawattHour, .percent,
    .count,
  ]

  /// Every unit's code, for messages and suggestions.
  public static var codes: [String] { physical.map(\.code) + Currency.codes }

  /// A Boolean value indicating whether it is a currency.
  public var isCurrency: Bool { if case .currency = dimension { true } else { false } }
}

extension Unit: CustomStringConvertible {
  /// The code.
  public var description: String { code }
}

/// What a series' numbers are counted in: its file may hold billions of the unit.
public enum Scale: String, Sendable, CaseIterable {
  /// Ones.
  case one
  /// Thousands.
  case thousand
  /// Millions.
  case million
  /// Billions, 10⁹.
  case billion
  /// Trillions, 10¹².
  case trillion

  /// The power of ten.
  public var exponent: Int {
    switch self {
    case .one: 0
    case .thousand: 3
    case .million: 6
    case .billion: 9
    case .trillion: 12
    }
  }
}

/// How exact a number is.
public enum Qualifier: String, Sendable, CaseIterable {
  /// The number itself.
  case exact
  /// Rounded or estimated.
  case about
  /// Above the number.
  case moreThan = "more-than"
  /// The number or above.
  case atLeast = "at-least"
  /// Below the number.
  case lessThan = "less-than"
  /// The number or below.
  case atMost = "at-most"
  /// As high as the number; data writes it as it writes `atMost`.
  case upTo = "up-to"

  /// The qualifier of a data file's sign, where nothing means exact; `nil` for anything else.
  public init?(sign: some StringProtocol) {
    switch String(sign) {
    case "", "=": self = .exact
    case "~": self = .about
    case ">": self = .moreThan
    case "≥", ">=": self = .atLeast
    case "<": self = .lessThan
    case "≤", "<=": self = .atMost
    default: return nil
    }
  }

  /// The sign in a data file, in charts and in tables; nothing for exact.
  public var sign: String {
    switch self {
    case .exact: ""
    case .about: "~"
    case .moreThan: ">"
    case .atLeast: "≥"
    case .lessThan: "<"
    case .atMost, .upTo: "≤"
    }
  }
}

/// What state a number is in; a number without a flag is an actual.
public enum Flag: String, Sendable, CaseIterable {
  /// An estimate.
  case estimate = "e"
  /// A forecast.
  case forecast = "f"
  /// What the company itself said it would be.
  case guidance = "g"
  /// To be revised.
  case provisional = "p"
  /// The first after a change of definition.
  case seriesBreak = "b"
  /// Known and withheld.
  case confidential = "c"
  /// Of low reliability.
  case lowReliability = "u"
  /// Not available.
  case unavailable = "x"
  /// Not applicable.
  case notApplicable = "z"

  /// A Boolean value indicating whether the flag stands in place of a value.
  public var replacesValue: Bool { self == .unavailable || self == .notApplicable }
}

/// Whether a series is a level or an amount over a period.
public enum Nature: String, Sendable, CaseIterable {
  /// A level at a moment, such as installed capacity.
  case stock
  /// An amount over a period, such as a year's spending.
  case flow
}

/// How often a series has a value.
public enum Frequency: String, Sendable, CaseIterable {
  /// One a year.
  case annual
  /// One a half year.
  case halfYearly = "half-yearly"
  /// One a quarter.
  case quarterly
  /// One a month.
  case monthly
  /// One a day.
  case daily
  /// At no fixed distance.
  case irregular
}

/// Which years a series counts in.
public enum CalendarKind: String, Sendable, CaseIterable {
  /// The company's own years.
  case fiscal
  /// Years from January to December.
  case civil
}
