package import Quantities
package import SiteModel

/// What to build, where to, and in which state of time.
package struct BuildOptions: Sendable {
  /// The folder that holds `Content/`.
  package var root: String
  /// The folder that the site is written to.
  package var output: String
  /// The address that the site will stand at, when it is not the one in `site.yaml`.
  package var baseURL: String?
  /// How links are written.
  package var linkStyle = LinkStyle.folder
  /// The instant that decides what is published; it is never printed.
  package var now: Instant
  /// The day whose knowledge is shown, when it is not today's.
  package var vintage: CivilDate?
  /// Whether drafts are built.
  package var includesDrafts = false
  /// Whether briefings that are due later are built.
  package var includesFuture = false
  /// Whether warnings are errors.
  package var isStrict = false
  /// Whether files are put in place; if not, everything is checked and nothing written.
  package var isWritten = true
  /// Whether the report says what the site publishes.
  package var listsPublication = false
  /// How many bytes of texts stay in memory after their front matter was read; those beyond are
  /// read again.
  package var keptBytes = 48 << 20

  /// Whether the data of a day before the build's own are shown.
  var showsEarlierDay: Bool { vintage.map { $0 < now.date } ?? false }

  /// Makes options.
  package init(root: String, output: String, now: Instant) {
    self.root = root
    self.output = output
    self.now = now
  }
}
