public import Languages
public import SiteModel

extension Milestone.Status {
  /// The status in a language: `under construction`.
  public func label(in language: Language) -> String {
    let words = language.statuses
    return switch self {
    case .announced: words.announced
    case .contracted: words.contracted
    case .permitted: words.permitted
    case .building: words.building
    case .energised: words.energised
    case .operating: words.operating
    case .paused: words.paused
    case .cancelled: words.cancelled
    }
  }
}

extension CorrectionStrings {
  /// A kind of change.
  public func name(of kind: Correction.Kind) -> String {
    switch kind {
    case .correction: correction
    case .clarification: clarification
    case .revision: revision
    case .update: update
    case .retraction: retraction
    }
  }
}
