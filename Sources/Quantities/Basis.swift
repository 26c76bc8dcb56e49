/// What exactly a series counts; numbers on different bases are not compared unasked.
public enum Basis: String, Sendable, CaseIterable {
  /// Cash paid for property and equipment.
  case cashPPE = "cash-ppe"
  /// The same before disposals and incentives.
  case cashPPEGross = "cash-ppe-gross"
  /// The same net of disposals.
  case cashPPENet = "cash-ppe-net"
  /// Cash capital expenditure as the company nets it.
  case cashCapexNet = "cash-capex-net"
  /// With assets taken on under finance leases.
  case includingFinanceLeases = "incl-finance-leases"
  /// With principal repaid on finance leases.
  case includingFinanceLeasePrincipal = "incl-finance-lease-principal"
  /// Only assets taken on under finance leases.
  case financeLeaseAssets = "finance-lease-assets"
  /// A plan for AI data centres.
  case aiDatacentrePlan = "ai-datacentre-plan"
  /// The value of contracts.
  case contractValue = "contract-value"
  /// An announced total of investment.
  case investmentTotal = "investment-total"
  /// A total that somebody else put together.
  case thirdPartyTotal = "third-party-total"
  /// A headline figure of the company's own.
  case companyHeadline = "company-headline"
  /// Power of the whole facility.
  case facility
  /// Power of the computers alone.
  case itLoad = "it"
  /// Power the grid connection can carry.
  case grid
  /// Power of leased capacity.
  case leased
  /// Electricity consumed.
  case consumption
  /// The source does not say.
  case unstated

  /// The bases that a series of a dimension may have.
  public static func allowed(for dimension: Dimension) -> [Basis] {
    switch dimension {
    case .power: [.facility, .itLoad, .grid, .leased, .unstated]
    case .energy: [.consumption, .unstated]
    case .ratio, .count: [.unstated]
    case .currency:
      [
        .cashPPE, .cashPPEGross, .cashPPENet, .cashCapexNet, .includingFinanceLeases,
        .includingFinanceLeasePrincipal, .financeLeaseAssets, .aiDatacentrePlan, .contractValue,
        .investmentTotal, .thirdPartyTotal, .companyHeadline, .unstated,
      ]
    }
  }
}
