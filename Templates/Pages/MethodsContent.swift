import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// How the site knows what it says: rules, rubrics and the meaning of every letter and label.
struct MethodsContent: Component {
  let surroundings: Surroundings

  init(_ page: MethodsPage) { surroundings = Surroundings(page.context) }

  private var words: MethodStrings { surroundings.words.methods }
  private var language: Language { surroundings.language }

  var body: some Markup {
    PageHead(words.title, standfirst: words.summary)
    PageSection(Anchor.part("figures"), words.figures) {
      Paragraphs(texts: words.figureRules)
      way(surroundings.site.dataIndex(in: language.code), surroundings.words.data)
    }
    PageSection(Anchor.part("flags"), words.flags) { FlagTable(surroundings: surroundings) }
    PageSection(Anchor.part("changes"), words.changes) {
      Paragraphs(texts: words.changeRules)
      Meanings(entries: changes)
      way(surroundings.site.correctionsIndex(in: language.code), corrections.corrections)
    }
    PageSection(Anchor.part("tiers"), words.sources) {
      Meanings(entries: tiers)
      p(.class("table-note")) { words.sourcesNote }
      way(surroundings.site.sourcesIndex(in: language.code), surroundings.words.sources)
    }
    PageSection(Anchor.part("statements"), words.statements) {
      Meanings(entries: statements)
      Paragraphs(
        texts: [words.confidence]
          + Claim.Confidence.allCases.map { $0.meaning(in: surroundings.words.records.claim) })
    }
    PageSection(Anchor.part("capacity"), words.capacity) {
      Meanings(entries: capacity)
      p(.class("table-note")) { words.capacityNote }
    }
  }

  private var corrections: CorrectionStrings { surroundings.words.records.correction }

  private var changes: [Meanings.Entry] {
    Correction.Kind.allCases.map {
      (corrections.name(of: $0), $0.meaning(in: corrections))
    }
  }

  private var tiers: [Meanings.Entry] {
    Source.Tier.allCases.map { tier in
      (
        surroundings.words.source.tier.filled(["tier": tier.rawValue]),
        tier.meaning(in: language)
      )
    }
  }

  private var statements: [Meanings.Entry] {
    Claim.Status.allCases.map { status in
      let (term, meaning) = status.entry(in: surroundings.words)
      return (language.sentence(term), meaning)
    }
  }

  private var capacity: [Meanings.Entry] {
    Milestone.Status.allCases.map {
      (language.sentence($0.label(in: language)), $0.meaning(in: words))
    }
  }

  private func way(_ target: Permalink, _ name: String) -> some Markup {
    ul(.class("links")) { li { TextLink(surroundings.links.href(target), name) } }
  }
}

/// Paragraphs one after another.
private struct Paragraphs: Component {
  let texts: [String]

  var body: some Markup {
    div(.class("prose")) { ForEach(texts) { text in p { text } } }
  }
}

/// Words with what they mean.
private struct Meanings: Component {
  typealias Entry = (term: String, meaning: String)

  let entries: [Entry]

  var body: some Markup {
    dl(.class("dates")) {
      ForEach(entries) { entry in
        dt { entry.term }
        dd { entry.meaning }
      }
    }
  }
}

/// Every letter that can stand beside a number.
private struct FlagTable: Component {
  let surroundings: Surroundings

  private var words: MethodStrings { surroundings.words.methods }

  var body: some Markup {
    ScrollingTable(
      Anchor.part("flags-table"),
      columns: [
        TableColumn(words.letter, .short), TableColumn(words.word, .short),
        TableColumn(words.meaning, .words),
      ], rows: rows, isCaptionHidden: true
    ) { words.flags }
    p(.class("table-note")) { words.flagsNote }
  }

  private var rows: [TableRow] {
    let language = surroundings.language
    let flags = Flag.allCases.map { ($0.rawValue, $0.label(in: language), $0.meaning(in: words)) }
    let computed = [("r", language.flags.revised, words.revised)]
    return ([("–", language.flags.actual, words.actual)] + flags + computed).map {
      letter, word, meaning in
      var row = TableRow()
      row.add { em { letter } }
      row.add { surroundings.sentence(word) }
      row.add { meaning }
      return row
    }
  }
}

extension Flag {
  fileprivate func meaning(in words: MethodStrings) -> String {
    switch self {
    case .estimate: words.estimate
    case .forecast: words.forecast
    case .guidance: words.guidance
    case .provisional: words.provisional
    case .seriesBreak: words.seriesBreak
    case .confidential: words.confidential
    case .lowReliability: words.lowReliability
    case .unavailable: words.unavailable
    case .notApplicable: words.notApplicable
    }
  }
}

extension Milestone.Status {
  fileprivate func meaning(in words: MethodStrings) -> String {
    switch self {
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

extension Claim.Confidence {
  fileprivate func meaning(in words: ClaimStrings) -> String {
    switch self {
    case .high: words.high
    case .medium: words.medium
    case .low: words.low
    }
  }
}

extension Claim.Status {
  fileprivate func entry(in words: SiteStrings) -> (term: String, meaning: String) {
    let names = words.records.claim
    return switch self {
    case .standing: (names.standing, words.methods.standing)
    case .superseded: (names.superseded, words.methods.superseded)
    case .disputed: (names.disputed, words.methods.disputed)
    case .retracted: (names.retracted, words.methods.retracted)
    }
  }
}

extension Correction.Kind {
  fileprivate func meaning(in words: CorrectionStrings) -> String {
    switch self {
    case .correction: words.correctionMeans
    case .clarification: words.clarificationMeans
    case .revision: words.revisionMeans
    case .update: words.updateMeans
    case .retraction: words.retractionMeans
    }
  }
}
