import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// The register of claims: those that stand, then those that do not stand any more.
struct ClaimsContent: Component {
  let page: ClaimsPage
  let surroundings: Surroundings

  init(_ page: ClaimsPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    PageHead(words.claims, standfirst: words.summary)
    ForEach(Claim.Status.allCases) { status in
      let entries = page.entries.filter { $0.claim.status == status }
      if !entries.isEmpty {
        PageSection("_\(status.rawValue)", surroundings.sentence(words.name(of: status))) {
          ClaimEntries(entries: entries, surroundings: surroundings)
        }
      }
    }
  }

  private var words: ClaimStrings { surroundings.words.records.claim }
}

/// A claim's page: who, in which post, when, in which document, in which words, and what became
/// of it.
struct ClaimContent: Component {
  let page: ClaimPage
  let surroundings: Surroundings

  init(_ page: ClaimPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    article {
      CorrectionNotices(corrections: page.corrections, surroundings: surroundings)
      if let notice { Notice(words: notice, isSevere: claim.status == .retracted) }
      PageHead(surroundings.text(claim.text)) {
        TextLink(
          surroundings.links.href(page.context.site.claimsIndex(in: surroundings.language.code)),
          words.claims)
      }
      if let original = claim.original { wording(original) }
      section(.class("facts facts-wide"), .ariaLabel(words.claims)) { FactList(facts: facts) }
      if let note = claim.note { p(.class("measure remark")) { surroundings.text(note) } }
      if let outcome = page.entry.outcome {
        PageSection(Anchor.part("figure"), words.figure) { figure(outcome) }
      }
      list("next", words.supersededBy, page.supersededBy)
      list("disputed", words.disputedBy, page.disputedBy)
      list("disputes", words.disputes, page.disputes)
      list("before", words.supersedes, page.supersedes)
      if !page.events.isEmpty {
        PageSection(Anchor.part("events"), surroundings.words.records.event.timeline) {
          EventLines(events: page.events, surroundings: surroundings)
        }
      }
      if !page.briefings.isEmpty {
        PageSection(Anchor.part("briefings"), words.usedIn) {
          BriefingEntries(briefings: page.briefings, surroundings: surroundings)
        }
      }
      CorrectionSection(corrections: page.corrections, surroundings: surroundings)
      PageSection(Anchor.part("sources"), surroundings.words.sources) {
        CitedSources(sources: page.sources, surroundings: surroundings)
      }
    }
  }

  private var claim: Claim { page.entry.claim }
  private var words: ClaimStrings { surroundings.words.records.claim }

  private var notice: String? {
    switch claim.status {
    case .standing: nil
    case .superseded: words.supersededNote
    case .disputed: words.disputedNote
    case .retracted: words.retractedNote
    }
  }

  /// The words as they were said; those of another language are one tap away.
  @MarkupBuilder private func wording(_ original: Claim.Original) -> some Markup {
    let quote = blockquote(.class("wording"), .lang(original.language)) { p { original.text } }
    if original.language == surroundings.language.code {
      quote
    } else {
      details(.class("original")) {
        summary {
          words.original
          if let language = Language.named(original.language) { " (\(language.name))" }
        }
        quote
      }
    }
  }

  private var facts: [FactList.Fact] {
    var facts = [
      FactList.Fact(words.saidBy) { ClaimSpeaker(claim: claim, surroundings: surroundings) },
      FactList.Fact(words.saidOn) {
        PartialDateText(date: claim.saidOn, format: surroundings.dates)
      },
      FactList.Fact(words.kind) { surroundings.sentence(words.name(of: claim.kind)) },
      FactList.Fact(words.status) { surroundings.sentence(words.name(of: claim.status)) },
      FactList.Fact(surroundings.words.series.source) {
        CitedPublisher(id: claim.source.id, sources: page.sources, surroundings: surroundings)
      },
    ]
    if let locator = claim.locator { facts.append(.init(words.locator) { locator }) }
    if let confidence = claim.confidence {
      facts.append(.init(words.confidence) { words.name(of: confidence) })
    }
    let subjects = claim.about.compactMap { surroundings.subjectLink($0.id) }
    if !subjects.isEmpty {
      facts.append(
        .init(words.about) { LinkList(items: subjects, language: surroundings.language) })
    }
    return facts
  }

  @MarkupBuilder private func figure(_ outcome: ClaimOutcome) -> some Markup {
    p(.class("measure")) { surroundings.seriesLink(outcome.series) }
    dl(.class("dates")) {
      if let stated = outcome.stated {
        dt { words.stated }
        dd { value(stated, of: outcome.series) }
      }
      if let result = outcome.outcome {
        dt { words.outcome }
        dd {
          value(result, of: outcome.series)
          if let verdict = outcome.verdict {
            surroundings.words.separator
            strong { words.name(of: verdict, surroundings.numbers) }
          }
        }
      }
    }
  }

  @MarkupBuilder private func value(_ row: Observation, of series: Series) -> some Markup {
    // As many decimals as were said: a range is not made more exact than it was.
    let quantity = series.quantity(of: row).map { surroundings.numbers.quantity($0) }
    let address = surroundings.links.href(
      surroundings.site.permalink(ofSeries: series.id, in: surroundings.language.code),
      fragment: series.anchor(of: row))
    a(.class("fig"), .href(address)) { quantity ?? "–" }
    if let flag = row.flag { " (\(flag.label(in: surroundings.language)))" }
    surroundings.words.separator
    surroundings.dates.period(row.period)
    surroundings.words.separator
    FilledPhrase(surroundings.language.dates.knownFrom) {
      DateText(day: row.knownFrom, format: surroundings.dates)
    }
    surroundings.words.separator
    CitedPublisher(id: row.source.id, sources: page.sources, surroundings: surroundings)
  }

  @MarkupBuilder private func list(
    _ id: StaticString, _ heading: String, _ entries: [ClaimEntry]
  ) -> some Markup {
    if !entries.isEmpty {
      PageSection(Anchor.part(id), heading) {
        ClaimEntries(entries: entries, surroundings: surroundings)
      }
    }
  }
}
