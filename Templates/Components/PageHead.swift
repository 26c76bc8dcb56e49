import Markup

/// The top of a page: where it belongs, its title, its standfirst, and a line of facts.
struct PageHead<Kicker: Markup, Facts: Markup>: Component {
  let name: String
  let standfirst: String?
  let kicker: Kicker?
  let facts: Facts?

  init(
    _ name: String, standfirst: String? = nil,
    @MarkupBuilder kicker: () -> Kicker? = { Empty?.none },
    @MarkupBuilder facts: () -> Facts? = { Empty?.none }
  ) {
    self.name = name
    self.standfirst = standfirst
    self.kicker = kicker()
    self.facts = facts()
  }

  var body: some Markup {
    header(.class("page-head")) {
      if let kicker { p(.class("kicker")) { kicker } }
      h1 { Headline(name) }
      if let standfirst { p(.class("standfirst")) { standfirst } }
      if let facts { ul(.class("meta")) { facts } }
    }
  }
}

/// A part of a page with a heading of its own, named by it.
struct PageSection<Content: Markup>: Component {
  let id: String
  let heading: String
  let content: Content

  init(_ id: String, _ heading: String, @MarkupBuilder content: () -> Content) {
    self.id = id
    self.heading = heading
    self.content = content()
  }

  var body: some Markup {
    section(.class("section"), .ariaLabelledby(id)) {
      h2(.id(id)) { heading }
      content
    }
  }
}

/// A remark that the whole page stands under, such as that it is a draft.
struct Notice: Component {
  let words: String
  var isSevere = false

  var body: some Markup {
    p(.class(isSevere ? "notice notice-correction" : "notice"), .role("note")) { words }
  }
}

/// The facts beside a page's main thing, or in a strip across it.
struct FactList: Component {
  /// One fact: what it is, and the markup of its value.
  struct Fact {
    let name: String
    let value: [UInt8]

    init(_ name: String, @MarkupBuilder value: () -> some Markup) {
      self.name = name
      self.value = value().bytes(capacity: 64)
    }
  }

  let facts: [Fact]

  var body: some Markup {
    dl {
      ForEach(facts) { fact in
        div {
          dt { fact.name }
          dd { Raw(unescaped: fact.value) }
        }
      }
    }
  }
}

/// A `body` element, under a name that a component's own body does not hide.
func bodyElement<Content: Markup>(@MarkupBuilder content: () -> Content) -> some Markup {
  body { content() }
}
