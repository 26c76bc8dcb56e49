package import Diagnostics
internal import Parallel
package import SiteModel
internal import SiteReader
package import SiteRenderer

/// Which texts of a site are looked at.
package enum SurveyScope: Sendable {
  /// All of them.
  case everything
  /// Those that hold a word; of a briefing that does in one language, those in all.
  case texts(holding: String)
  /// The text of one page, by an address that leads there.
  case page(at: String)
}

/// A site, and the places of its texts that take something from its records.
package struct SiteSurvey: Sendable {
  /// The site.
  package let site: Site
  /// The places, in the order of the texts.
  package let uses: [Use]
}

/// Reads a site and looks through its texts; nothing is written.
///
/// Faults of texts are a build's to report. Without settings there is no site, and the faults say
/// why.
///
/// - Throws: A `FileError` when `Content/` cannot be listed.
package func survey<T: Theme>(
  _ options: BuildOptions, _ scope: SurveyScope, theme: T.Type
) async throws -> (survey: SiteSurvey?, diagnostics: [Diagnostic]) {
  var reading = SiteReader.Options(options)
  // What is looked through at once is read once.
  reading.keptBytes = 1 << 30
  let result = try await SiteReader(reading).read()
  guard let site = result.site else { return (nil, result.diagnostics) }
  var renderer = SiteRenderer(
    site, theme: T(site: site, linkStyle: options.linkStyle), style: options.linkStyle,
    loader: TextLoader(result.texts.load))
  renderer.useNoting = .all
  let (looker, texts) = (renderer, result.texts)
  let uses = await renderer.textJobs.concurrentMap { job in
    scope.includes(job, of: site, texts) ? looker.render(job).places : []
  }
  return (SiteSurvey(site: site, uses: uses.flatMap(\.self)), result.diagnostics)
}

extension SurveyScope {
  fileprivate func includes(_ job: PageJob, of site: Site, _ texts: KeptTexts) -> Bool {
    switch self {
    case .everything: true
    case .texts(let word):
      job.paths(of: site).contains { path in
        (try? texts.load(path.text))?.bytes.contains(Array(word.utf8)) ?? false
      }
    case .page(let address): job.paths(of: site).contains { $0.page.isMeant(by: address) }
    }
  }
}

extension PageJob {
  /// The texts that a job renders, and their pages.
  fileprivate func paths(of site: Site) -> [(text: String, page: Permalink)] {
    switch self {
    case .briefing(let index):
      let briefing = site.briefings[index]
      return briefing.editions.map { ($0.path, briefing.permalink(in: $0.language)) }
    case .text(let id):
      return site.pages.filter { $0.id == id }.map { ($0.path, $0.permalink) }
    default: return []
    }
  }
}

extension [UInt8] {
  /// Whether `part` stands somewhere in the bytes.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= count else { return part.isEmpty }
    return unsafe withUnsafeBufferPointer { bytes in
      let last = bytes.count - part.count
      var index = 0
      while index <= last {
        if unsafe bytes[index] == first,
          part.indices.allSatisfy({ unsafe bytes[index + $0] == part[$0] })
        {
          return true
        }
        index += 1
      }
      return false
    }
  }
}
