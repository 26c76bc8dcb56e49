internal import Diagnostics
internal import SiteModel

/// Finds the records that nothing needs: sources that nothing rests on, people of whom nothing is
/// told, and images with a credit that no text shows.
///
/// A site that leaves briefings out cannot tell: what is left out may need them.
struct Orphans {
  let site: Site
  let relations: Relations

  /// A warning for each of them.
  var warnings: [Diagnostic] {
    guard site.heldBriefings.isEmpty, site.vintage == nil else { return [] }
    let (sources, people) = (neededSources, neededPeople)
    return site.sources.all.filter { !sources.contains($0.id) }.map {
      warning("nothing rests on the source '\($0.id)'", $0.path)
    }
      + site.people.all.filter { !people.contains($0.id) }.map {
        warning("nothing is told of the person '\($0.id)'", $0.path)
      }
      + site.images.filter { $0.hasSidecar && !relations.imagesInTexts.contains($0.path) }.map {
        warning("no text shows the image that this describes", $0.sidecarPath)
      }
  }

  private func warning(_ message: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .warning, id: "orphan", message, at: SourceLocation(path: path, line: 1, column: 1))
  }

  private var neededSources: Set<String> {
    var ids = relations.sourcesInTexts
    for series in site.series.all { for row in series.observations { ids.insert(row.source.id) } }
    for claim in site.claims.all { ids.insert(claim.source.id) }
    for event in site.events.all { ids.formUnion(event.sources.map(\.id)) }
    ids.formUnion(site.images.compactMap { $0.credit?.source?.id })
    for campus in site.campuses.all { ids.formUnion(campus.milestones.map(\.source.id)) }
    return ids
  }

  private var neededPeople: Set<String> {
    var ids = relations.peopleInTexts
    for claim in site.claims.all { ids.insert(claim.speaker.id) }
    for event in site.events.all { ids.formUnion(event.people.map(\.id)) }
    return ids
  }
}
