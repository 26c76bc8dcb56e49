public import Languages

extension Source.Access {
  /// What a reader should know before following a link; `nil` of what everyone can read.
  public func label(in language: Language) -> String? {
    switch self {
    case .open: nil
    case .paywalled: language.strings.source.paywalled
    case .private: language.strings.source.notPublic
    }
  }
}

extension Source.Tier {
  /// What documents of the tier are.
  public func meaning(in language: Language) -> String {
    switch self {
    case .a: language.strings.source.tierA
    case .b: language.strings.source.tierB
    case .c: language.strings.source.tierC
    }
  }
}
