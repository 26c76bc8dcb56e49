import Markup
import Quantities

/// A day, for people and for programs.
struct DateText: Markup {
  let day: CivilDate
  let format: DateFormat
  var style = DateFormat.Style.long

  func write(to buffer: inout MarkupBuffer) {
    buffer.literal("<time datetime=\"")
    buffer.attributeValue(day.description)
    buffer.literal("\">")
    buffer.text(format.date(day, style: style))
    buffer.literal("</time>")
  }
}

/// A date as far as it is known.
struct PartialDateText: Component {
  let date: PartialDate
  let format: DateFormat
  var style = DateFormat.Style.long

  var body: some Markup {
    time(.datetime(date.description)) { format.partialDate(date, style: style) }
  }
}

/// The day of an instant; programs get the instant itself.
struct InstantText: Component {
  let instant: Instant
  let format: DateFormat
  var isPrecise = false

  var body: some Markup {
    time(.datetime(instant.description)) {
      isPrecise ? format.instant(instant) : format.date(instant.date)
    }
  }
}
