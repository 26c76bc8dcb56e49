package import Diagnostics
package import SiteModel

/// What became of a site's lock in a build.
package enum LockUse: Sendable {
  /// There is none.
  case absent
  /// What the site publishes was compared with it.
  case compared
  /// The build shows an earlier day, of which the lock says nothing.
  case passedOver
}

/// What a build did, or why it did nothing.
package struct BuildReport: Sendable {
  /// Everything that was found wrong, sorted by place.
  package var diagnostics: [Diagnostic] = []
  /// How many pages the site has.
  package var pages = 0
  /// How many charts were drawn.
  package var charts = 0
  /// How many figures in prose were checked against the data.
  package var figures = 0
  /// How many briefings were left out as drafts.
  package var drafts = 0
  /// How many briefings were left out because they are due later.
  package var held = 0
  /// How many briefings and pages were left out because they state what was known after the
  /// vintage.
  package var newer = 0
  /// How many files were written because they are new or differ.
  package var written = 0
  /// How many files were left as they were.
  package var unchanged = 0
  /// How many files of the last build were removed.
  package var removed = 0

  /// Files in the output folder that no build of this site is known to have written.
  package var unknown: [String] = []

  /// The site; `nil` when its settings could not be read.
  package var site: Site?
  /// Whether every record could be read; where one could not, what it says would seem to be gone.
  package var isRead = true
  /// What the site publishes, when that was asked for or compared.
  package var publication: Publication?
  /// What was done with the lock.
  package var lock = LockUse.absent
  /// What differs from the lock without a correction.
  package var uncovered: [PublishedChange] = []
  /// What the lock has and goes on to hold, though the site does not say it now.
  var kept: [PublishedFact] = []
  /// What a new lock is to hold.
  package var recorded: Publication? { publication?.adding(kept) }

  /// A report of nothing yet.
  package init() {}

  /// A Boolean value indicating whether the output was left alone because of errors.
  package var isRefused: Bool { diagnostics.containsErrors }
  /// How many of the findings are warnings.
  package var warnings: Int { diagnostics.count { $0.severity == .warning } }
  /// How many of the findings are errors.
  package var errors: Int { diagnostics.count { $0.severity == .error } }
}
