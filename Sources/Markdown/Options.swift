extension Document {
  /// What a document may hold beyond CommonMark, and what it may not.
  package struct Options: Sendable {
    /// Whether tables, footnotes, strikethrough and heading ids are read.
    package var extensions = true
    /// How deep blocks and inlines may nest.
    package var depthLimit = 100
    /// The names of raw tags that are written as they are, when they have no attributes.
    package var allowedTags: [String] = []
    /// The schemes of destinations that are let through, in lower case.
    package var schemes = ["http", "https", "mailto"]
    /// Ids that headings must not take, such as those of the page around the text.
    package var reservedIDs: [String] = []

    /// The defaults: every addition, no raw tags, links to the web and mail.
    package init() {}

    /// The defaults, and the site's own schemes.
    package init(schemes: [String], allowedTags: [String] = [], reservedIDs: [String] = []) {
      self.schemes += schemes
      self.allowedTags = allowedTags
      self.reservedIDs = reservedIDs
    }
  }
}
