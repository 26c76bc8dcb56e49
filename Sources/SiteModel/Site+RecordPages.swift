// The addresses of the pages of claims, sites, events, terms, corrections and single sources.
//
// A list without a record is not made, but for that of corrections, which says so.
extension Site {
  /// The register of claims.
  public func claimsIndex(in language: String) -> Permalink { Permalink("\(language)/claims/") }

  /// A claim's page.
  public func permalink(ofClaim id: String, in language: String) -> Permalink {
    Permalink("\(language)/claims/\(id)/")
  }

  /// The list of data-centre sites.
  public func campusesIndex(in language: String) -> Permalink { Permalink("\(language)/sites/") }

  /// A data-centre site's page.
  public func permalink(ofCampus id: String, in language: String) -> Permalink {
    Permalink("\(language)/sites/\(id)/")
  }

  /// The events, each with its id as its anchor.
  public func timeline(in language: String) -> Permalink { Permalink("\(language)/timeline/") }

  /// The terms, each with its id as its anchor.
  public func glossary(in language: String) -> Permalink { Permalink("\(language)/glossary/") }

  /// The corrections, each with its id as its anchor.
  public func correctionsIndex(in language: String) -> Permalink {
    Permalink("\(language)/corrections/")
  }

  /// The feed of corrections.
  public func correctionsFeed(in language: String) -> Permalink {
    Permalink("\(language)/corrections/feed.xml")
  }

  /// A source's page.
  public func permalink(ofSource id: String, in language: String) -> Permalink {
    Permalink("\(language)/sources/\(id)/")
  }
}
