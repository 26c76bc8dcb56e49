internal import Diagnostics
internal import FileSystem
internal import Parallel
internal import SiteModel
internal import SiteReader
internal import SiteRenderer
internal import SiteWriter

/// The second and third pass of a build: texts first, then what is made from their references.
///
/// Pages go straight to the spool, so that memory holds a few of them at a time.
struct Rendering<T: Theme> {
  private var renderer: SiteRenderer<T>
  private let site: Site
  private let root: String

  init(
    _ site: Site, _ theme: T, _ texts: KeptTexts, _ options: BuildOptions, notesFigures: Bool
  ) {
    self.site = site
    root = options.root
    renderer = SiteRenderer(
      site, theme: theme, style: options.linkStyle, loader: TextLoader(texts.load))
    renderer.useNoting = notesFigures ? .figures : .none
  }

  /// Renders everything into `spool`, and notes in `report` what was found and counted.
  func render(
    into spool: PageSpool, _ report: inout BuildReport
  ) async throws -> (files: [SpooledFile], uses: [Use]) {
    var rendering = self
    let texts = try await run(renderer.textJobs, into: spool)
    rendering.renderer.learn(from: texts.flatMap(\.uses))
    let lists = try await rendering.run(rendering.renderer.listJobs, into: spool)
    let copies = try rendering.copy(into: spool)
    for part in texts + lists + [copies] { part.add(to: &report) }
    // What a faulty text or record needs is not known.
    if !report.diagnostics.containsErrors { report.diagnostics += rendering.renderer.orphans }
    return ((texts + lists + [copies]).flatMap(\.files), texts.flatMap(\.places))
  }

  /// Compares what the site publishes with its lock, and lists it when that is asked for.
  func compare(
    _ uses: [Use], with lock: PublishedLock?, _ options: BuildOptions, _ report: inout BuildReport
  ) {
    guard lock != nil || options.listsPublication else { return }
    let publication = Publication(
      site, addresses: renderer.addresses, figures: uses.publishedFigures)
    lock?.compare(publication, of: site, options, &report)
    report.publication = publication
    report.site = site
  }

  private func run(_ jobs: [PageJob], into spool: PageSpool) async throws -> [Part] {
    let renderer = renderer
    return try await jobs.concurrentRuns { run throws(FileError) in
      var part = Part()
      var writer = spool.writer()
      for job in run {
        let result = renderer.render(job)
        part.diagnostics += result.diagnostics
        part.uses.append(result.uses)
        part.places += result.places
        part.charts += result.charts
        part.figures += result.figures
        part.newer += result.newer
        for file in result.files {
          if file.isPage { part.pages += 1 }
          try part.append(file, to: &writer)
        }
      }
      part.files = try writer.finish()
      return part
    }
  }

  /// The theme's files, the data files, and what is copied as it is.
  private func copy(into spool: PageSpool) throws(FileError) -> Part {
    var part = Part()
    var writer = spool.writer()
    for file in renderer.assets { try part.append(file, to: &writer) }
    for file in site.files {
      guard let path = part.path(file.permalink, origin: file.path) else { continue }
      try writer.append(fileAt: "\(root)/\(file.path)", to: path, origin: file.path)
    }
    part.files = try writer.finish()
    return part
  }
}

/// What a run of jobs gave, without the bytes.
private struct Part: Sendable {
  var files: [SpooledFile] = []
  var diagnostics: [Diagnostic] = []
  var uses: [Relations.Uses] = []
  var places: [Use] = []
  var pages = 0
  var charts = 0
  var figures = 0
  var newer = 0

  func add(to report: inout BuildReport) {
    report.diagnostics += diagnostics
    report.pages += pages
    report.charts += charts
    report.figures += figures
    report.newer += newer
  }
}

extension Part {
  fileprivate mutating func append(
    _ file: RenderedFile, to writer: inout SpoolWriter
  ) throws(FileError) {
    guard let path = path(file.permalink, origin: file.origin) else { return }
    try writer.append(file.bytes, to: path, origin: file.origin)
  }

  /// The path of an output; one that no file can have is an error at its origin.
  fileprivate mutating func path(_ permalink: Permalink, origin: String) -> OutputPath? {
    do throws(Diagnostic) {
      return try OutputPath(permalink.outputPath)
    } catch {
      diagnostics.append(
        Diagnostic(
          error.severity, id: error.id, error.message,
          at: SourceLocation(path: origin, line: 1, column: 1)))
      return nil
    }
  }
}
