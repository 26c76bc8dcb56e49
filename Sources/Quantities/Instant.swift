/// A moment, with the offset from UTC that it was written in.
public struct Instant: Hashable, Sendable {
  /// The number of seconds since 1970-01-01T00:00Z, without leap seconds.
  public let secondsSince1970: Int64
  /// The offset from UTC in minutes, east of Greenwich positive.
  public let offsetMinutes: Int

  /// Makes a moment from its number of seconds, or `nil` outside the years 1 to 9999.
  public init?(secondsSince1970: Int64, offsetMinutes: Int = 0) {
    guard (-1439...1439).contains(offsetMinutes), (-1 << 40...1 << 40).contains(secondsSince1970),
      Instant.day(secondsSince1970) != nil,
      Instant.day(secondsSince1970 + Int64(offsetMinutes) * 60) != nil
    else { return nil }
    self.secondsSince1970 = secondsSince1970
    self.offsetMinutes = offsetMinutes
  }

  /// Makes a moment from `YYYY-MM-DDThh:mm`, optional `:ss`, and `Z` or an offset such as
  /// `+07:00`; or `nil` when the text is anything else, such as a time without an offset.
  public init?(_ iso: some StringProtocol) {
    guard let date = CivilDate(iso.prefix(10)) else { return nil }
    var reader = DigitReader(iso.dropFirst(10))
    guard reader.take("T"), let hour = reader.number(2), hour < 24, reader.take(":"),
      let minute = reader.number(2), minute < 60
    else { return nil }
    var second = 0
    if reader.take(":") {
      guard let number = reader.number(2), number < 60 else { return nil }
      second = number
    }
    guard let offset = Instant.offset(&reader), reader.isAtEnd else { return nil }
    let minutes = (Int(date.daysSince1970) * 24 + hour) * 60 + minute - offset
    self.init(secondsSince1970: Int64(minutes * 60 + second), offsetMinutes: offset)
  }

  /// Midnight at the start of a day in UTC.
  public init(startOf date: CivilDate) {
    secondsSince1970 = Int64(date.daysSince1970) * 86_400
    offsetMinutes = 0
  }

  private static func offset(_ reader: inout DigitReader) -> Int? {
    if reader.take("Z") { return 0 }
    let isWest = reader.next == UInt8(ascii: "-")
    guard reader.take("+") || reader.take("-"), let hours = reader.number(2), hours < 24,
      reader.take(":"), let minutes = reader.number(2), minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (isWest ? -1 : 1)
  }

  private static func day(_ seconds: Int64) -> CivilDate? {
    let days = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
    return CivilDate(daysSince1970: Int(days))
  }

  private var localSeconds: Int64 { secondsSince1970 + Int64(offsetMinutes) * 60 }

  /// The day at the moment's own offset.
  public var date: CivilDate { Instant.day(localSeconds) ?? .first }
  /// The day in UTC.
  public var utcDate: CivilDate { Instant.day(secondsSince1970) ?? date }
  /// The hour at its own offset, 0 to 23.
  public var hour: Int { secondOfDay / 3600 }
  /// The minute, 0 to 59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// The second, 0 to 59.
  public var second: Int { secondOfDay % 60 }

  private var secondOfDay: Int {
    Int(localSeconds - Int64(date.daysSince1970) * 86_400)
  }
}

extension Instant: Comparable {
  /// Orders by time; the same moment at two offsets by offset, so that the order is total.
  public static func < (a: Self, b: Self) -> Bool {
    (a.secondsSince1970, a.offsetMinutes) < (b.secondsSince1970, b.offsetMinutes)
  }
}

extension Instant: CustomStringConvertible {
  /// The moment as RFC 3339 has it, at its own offset: `2025-04-09T06:00:00+07:00`.
  public var description: String {
    let time = "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
    return "\(date)T\(time)\(offsetMinutes == 0 ? "Z" : signedOffset)"
  }

  private var signedOffset: String {
    let size = abs(offsetMinutes)
    return "\(offsetMinutes < 0 ? "-" : "+")\(padded(size / 60, 2)):\(padded(size % 60, 2))"
  }
}
