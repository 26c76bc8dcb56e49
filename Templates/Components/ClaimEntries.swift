import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// Claims in a list, each with its speaker, the post held on that day, and what became of it.
struct ClaimEntries: Component {
  let entries: [ClaimEntry]
  let surroundings: Surroundings
  /// Whether the speaker is named: not on the speaker's own page.
  var namesSpeaker = true

  var body: some Markup {
    ol(.class("entries statements")) {
      ForEach(entries) { entry in
        li {
          article {
            h3 { surroundings.claimLink(entry.claim) }
            p(.class("date")) {
              PartialDateText(
                date: entry.claim.saidOn, format: surroundings.dates, style: .short)
              ClaimStatus(claim: entry.claim, words: words)
            }
            p { details(of: entry.claim) }
            if let outcome = entry.outcome { OutcomeLine(outcome, surroundings) }
          }
        }
      }
    }
  }

  private var words: ClaimStrings { surroundings.words.records.claim }

  @MarkupBuilder private func details(of claim: Claim) -> some Markup {
    let speaker = ClaimSpeaker(
      claim: claim, surroundings: surroundings, namesSpeaker: namesSpeaker)
    if !speaker.isEmpty {
      speaker
      surroundings.words.separator
    }
    words.name(of: claim.kind)
    if let source = surroundings.site.sources[claim.source.id] {
      surroundings.words.separator
      surroundings.sourceLink(source)
    }
  }
}

/// What a claim has become, as a word in a frame; nothing for one that stands.
struct ClaimStatus: Component {
  let claim: Claim
  let words: ClaimStrings

  var body: some Markup {
    if claim.status != .standing {
      " "
      span(.class("status status-\(claim.status.rawValue)")) { words.name(of: claim.status) }
    }
  }
}

/// Who said it, with the post held on that day.
struct ClaimSpeaker: Component {
  private let name: TextLink?
  private let post: String?
  private let organisation: TextLink?

  init(claim: Claim, surroundings: Surroundings, namesSpeaker: Bool = true) {
    let post = surroundings.site.people[claim.speaker.id]?.post(on: claim.saidOn)
    name = namesSpeaker ? surroundings.speakerLink(claim.speaker.id) : nil
    self.post = post.map { surroundings.text($0.title) }
    organisation = post.flatMap { surroundings.companyLink($0.organisation.id) }
  }

  /// A Boolean value indicating whether there is nothing to say.
  var isEmpty: Bool { name == nil && post == nil }

  var body: some Markup {
    name
    if let post {
      if name != nil { ", " }
      post
      if let organisation {
        ", "
        organisation
      }
    }
  }
}

/// What came of a forecast, in a line.
struct OutcomeLine: Component {
  private let text: String?

  init(_ outcome: ClaimOutcome, _ surroundings: Surroundings) {
    guard let row = outcome.outcome, let quantity = outcome.series.quantity(of: row),
      let verdict = outcome.verdict
    else {
      text = nil
      return
    }
    let words = surroundings.words.records.claim
    text = words.outcomeIs.filled([
      "value": surroundings.numbers.quantity(quantity),
      "verdict": words.name(of: verdict, surroundings.numbers),
    ])
  }

  var body: some Markup {
    if let text { p(.class("outcome")) { text } }
  }
}

extension ClaimStrings {
  /// A kind of statement.
  func name(of kind: Claim.Kind) -> String {
    switch kind {
    case .quote: quote
    case .paraphrase: paraphrase
    case .estimate: estimate
    case .forecast: forecast
    case .guidance: guidance
    case .denial: denial
    }
  }

  /// What has become of a claim.
  func name(of status: Claim.Status) -> String {
    switch status {
    case .standing: standing
    case .superseded: superseded
    case .disputed: disputed
    case .retracted: retracted
    }
  }

  /// How surely something was said, with what that means.
  func name(of confidence: Claim.Confidence) -> String {
    switch confidence {
    case .high: high
    case .medium: medium
    case .low: low
    }
  }

  /// How an outcome stands to what was said.
  func name(of verdict: ClaimOutcome.Verdict, _ numbers: NumberFormat) -> String {
    switch verdict {
    case .within: withinRange
    case .aboveRange: aboveRange
    case .belowRange: belowRange
    case .above(let percent): above.filled(["percent": numbers.percent(percent)])
    case .below(let percent): below.filled(["percent": numbers.percent(percent)])
    case .same: asStated
    case .beyondBound: notAsStated
    }
  }
}

extension NumberFormat {
  fileprivate func percent(_ number: ExactDecimal) -> String {
    quantity(Quantity(number, .percent), style: .prose)
  }
}
