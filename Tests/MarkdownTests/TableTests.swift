import Testing

@testable import Markdown

@Suite struct TableTests {
  @Test func `a table has a head, aligned columns and inlines in its cells`() {
    let text = """
      | Name | MW | `a\\|b` |
      |:-----|---:|:-:|
      | *A* | 12 | x \\| y |
      | short
      """
    #expect(
      html(text) == """
        <div class="table-scroll" role="group" tabindex="0" aria-label="Table">
        <table>
        <thead>
        <tr>
        <th scope="col" class="left">Name</th>
        <th scope="col" class="right">MW</th>
        <th scope="col" class="center"><code>a|b</code></th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left"><em>A</em></td>
        <td class="right">12</td>
        <td class="center">x | y</td>
        </tr>
        <tr>
        <td class="left">short</td>
        <td class="right"></td>
        <td class="center"></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func `a table has exact places, also behind a backslash`() {
    #expect(
      dump("| a |\n|---|\n| x \\| *y* |\n") == """
        table 0-22 "| a |\\n|---|\\n| x \\\\| *y*"
          tableRow 0-3 "| a"
            tableCell 2-3 "a"
              text 2-3 "a"
          tableRow 12-22 "| x \\\\| *y*"
            tableCell 14-22 "x \\\\| *y*"
              text 14-16 "x "
              text 17-19 "| "
              emphasis 19-22 "*y*"
                text 20-21 "y"

        """)
  }

  @Test func `references of the document work in cells`() {
    #expect(
      html("| [r] |\n|---|\n| b |\n\n[r]: /u \"t\"\n").contains(#"<a href="/u" title="t">r</a>"#))
  }

  @Test func `a table may follow text directly, in a quote or an item too`() {
    for (start, next) in [("", ""), ("> ", "> "), ("- ", "  "), ("1. > ", "   > ")] {
      let text = "\(start)Text:\n\(next)| a | b |\n\(next)|---|---|\n\(next)| *c* | d |\n"
      let result = html(text)
      #expect(result.contains("Text:"), "\(result)")
      #expect(result.contains("<th scope=\"col\">a</th>"), "\(result)")
      #expect(result.contains("<td><em>c</em></td>"), "\(result)")
    }
  }

  @Test(arguments: [
    "| a | b |\n|---|\n| c |", "a\n---\nb", "```\n| a |\n|---|\n```", "    | a |\n    |---|",
    "| a |\n\n|---|\n", "| a |\n| - x |", "|---|",
  ])
  func `what has no matching delimiter row is no table`(text: String) {
    #expect(!html(text).contains("<table>"))
  }

  @Test func `a cell is never a block`() {
    let result = html("| # a | - b | 1. c | > d |\n|---|---|---|---|\n| ``` | --- | a # | # |\n")
    #expect(result.contains("<th scope=\"col\"># a</th>\n<th scope=\"col\">- b</th>"))
    #expect(result.contains("<td>```</td>\n<td>---</td>\n<td>a #</td>\n<td>#</td>"))
  }
}
