internal import Diagnostics
internal import Quantities
internal import Records
internal import SiteModel

// The schema of a data-centre site.

extension Campus {
  init?(_ record: inout RecordDecoder, id: String) {
    let name = record.localized("name", .required)
    let place = record.node("place", .required).flatMap { node in
      record.nested(node, of: "place") { Place(&$0) }
    }
    let owners = record.references("owner")
    let operatedBy = record.reference("operator")
    let users = record.references("users")
    let overlaps = record.references("overlaps")
    let description = record.localized("description")
    let milestones = record.milestones()
    guard let name, let place else { return nil }
    self.init(
      id: id, name: name, place: place, owners: owners, operatedBy: operatedBy, users: users,
      overlaps: overlaps, description: description, milestones: milestones,
      path: record.source.path)
  }
}

extension Campus.Place {
  init?(_ record: inout RecordDecoder) {
    let country = record.localized("country", .required)
    let region = record.localized("region")
    let town = record.localized("town")
    let precision: Precision? = record.choice("precision", .required)
    let latitude = record.degrees("lat", limit: 90)
    let longitude = record.degrees("lon", limit: 180)
    guard let country, let precision else { return nil }
    let missing: String? =
      switch precision {
      case .exact: latitude == nil || longitude == nil ? "'lat' and 'lon'" : nil
      case .town: town == nil ? "'town'" : nil
      case .region: region == nil ? "'region'" : nil
      }
    if let missing {
      record.report(
        "missing-key", "a place with 'precision: \(precision.rawValue)' needs \(missing)",
        at: record.node)
    }
    self.init(
      country: country, region: region, town: town, precision: precision, latitude: latitude,
      longitude: longitude)
  }
}

extension Milestone {
  fileprivate init?(_ record: inout RecordDecoder) {
    let date = record.partialDate("date", .required)
    let status: Status? = record.choice("status", .required)
    let phase = record.value("phase", expected: "an id such as phase-1, unique within the site") {
      $0.isIdentifier ? $0 : nil
    }
    let power = record.power()
    let certainty: Certainty? = record.choice("certainty")
    let knownFrom = record.partialDate("known_from")
    let source = record.reference("source", .required)
    let note = record.localized("note")
    guard let date, let status, let source else { return nil }
    self.init(
      date: date, status: status, phase: phase, power: power, certainty: certainty ?? .reported,
      knownFrom: knownFrom, source: source, note: note)
  }
}

extension RecordDecoder {
  /// The milestones, whose dates and statuses must go forward within each phase.
  fileprivate mutating func milestones() -> [Milestone] {
    let nodes = list("milestones", .required)
    var order = MilestoneOrder()
    return nodes.compactMap { node in
      guard let milestone = nested(node, of: "milestone", { Milestone(&$0) }) else {
        return nil
      }
      if let fault = order.fault(of: milestone) { report("milestone-order", fault, at: node) }
      return milestone
    }
  }

  /// `mw`, or `low` and `high`, with the basis that they are told on.
  fileprivate mutating func power() -> Quantity? {
    let faults = diagnostics.count
    let megawatts = power("mw")
    let low = power("low")
    let high = power("high")
    let qualifier = value("qualifier", expected: "one of = ~ > ≥ < ≤") { Qualifier(sign: $0) }
    let basis: PowerBasis? = choice("basis")
    guard let place = node("mw") ?? node("low") ?? node("high"), diagnostics.count == faults
    else { return nil }
    if basis == nil, node("basis") == nil {
      report(
        "missing-key",
        "a power needs 'basis', what it counts: facility, it, grid, leased or unstated",
        at: place)
    }
    let amount: Quantity.Amount
    switch (megawatts, low, high) {
    case (let value?, nil, nil): amount = .value(value)
    case (nil, let low?, let high?) where low <= high: amount = .range(low: low, high: high)
    case (nil, let low?, let high?):
      report("reversed-range", "'low' (\(low)) is above 'high' (\(high))", at: place)
      return nil
    default:
      report("half-range", "a power is 'mw', or a range with both 'low' and 'high'", at: place)
      return nil
    }
    return basis.flatMap { Basis(rawValue: $0.rawValue) }.map {
      Quantity(amount, .megawatt, qualifier: qualifier ?? .exact, basis: $0)
    }
  }

  private mutating func power(_ key: String) -> ExactDecimal? {
    value(key, expected: "a number of megawatts such as 250 or 37.5") { text in
      let number = try? ExactDecimal(parsing: text)
      return number.flatMap { $0 < .zero ? nil : $0 }
    }
  }

  fileprivate mutating func degrees(_ key: String, limit: Int) -> ExactDecimal? {
    value(key, expected: "degrees from -\(limit) to \(limit)") { text in
      guard let number = try? ExactDecimal(parsing: text),
        let limit = ExactDecimal(significand: Int64(limit))
      else { return nil }
      return number <= limit && -limit <= number ? number : nil
    }
  }
}

/// The bases that a site's power is told on.
private enum PowerBasis: String, CaseIterable {
  case facility, it, grid, leased, unstated
}

/// What the milestones of each phase have come to, as they are read.
private struct MilestoneOrder {
  /// How far a phase has come.
  private struct Progress {
    var last: Milestone
    /// The furthest status before the day of the last milestone.
    var before: Milestone?
    /// The furthest status so far.
    var furthest: Milestone?
  }

  private var phases: [String?: Progress] = [:]

  /// What is wrong with a milestone after those before it.
  ///
  /// Of one day, several parties may tell different things.
  mutating func fault(of milestone: Milestone) -> String? {
    let name = milestone.phase.map { "phase '\($0)'" } ?? "the site"
    var progress = phases[milestone.phase] ?? Progress(last: milestone)
    let last = progress.last
    // A year and a month in it are in no order but the record's.
    if milestone.date.latest < last.date.earliest {
      return "the milestones of \(name) go by date; \(milestone.date) comes after \(last.date)"
    }
    if milestone.date != last.date {
      if last.status == .cancelled {
        return "\(name) was cancelled on \(last.date); what is begun anew is another phase"
      }
      progress.before = progress.furthest
    }
    progress.last = milestone
    defer { phases[milestone.phase] = progress }
    guard let stage = milestone.status.stage else { return nil }
    if let before = progress.before, stage < before.status.stage ?? 0 {
      return "\(name) was \(before.status.rawValue) on \(before.date) and cannot be "
        + "\(milestone.status.rawValue) later; only 'paused' and 'cancelled' lead back"
    }
    if stage > progress.furthest?.status.stage ?? -1 { progress.furthest = milestone }
    return nil
  }
}
