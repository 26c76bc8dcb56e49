"""The charts of the wall: each as a Briefing record, a Vega-Lite specification and a Plot expression.

The other two are what somebody writes who knows them: titles, units and sorting are said, and
everything else is as it comes. In a Plot expression `rows` are the numbers.
"""

MIXED = "mixed: Amazon's line is before, and Meta's after, proceeds from sales."
SPENDERS = {"msft-capex-cash-cy": "Microsoft", "googl-capex-cash": "Alphabet",
            "amzn-capex-gross": "Amazon (gross)", "meta-capex-net": "Meta (net)"}
QUARTERS = {"amzn-capex-gross-q": "Amazon (gross)", "googl-capex-cash-q": "Alphabet",
            "meta-capex-net-q": "Meta (net)"}
REGIONS = {"dc-electricity-iea-us": "United States", "dc-electricity-iea-china": "China",
           "dc-electricity-iea-europe": "Europe", "dc-electricity-iea-asia-pacific": "Asia-Pacific",
           "dc-electricity-iea-rest": "Rest of the world"}
LEASES = {f"td-cowen-us-leasing-{name}": label for name, label in (
    ("oracle", "Oracle"), ("alphabet", "Google"), ("amazon", "Amazon"), ("meta", "Meta"))}
SPENDING = "Content/briefings/2026/what-the-big-spenders-spend.en.md"
HAPPENED = "Content/briefings/2026/what-happened-next.en.md"
YEAR = {"field": "period", "type": "nominal", "title": None}
PLOT_YEAR = "{label: null, tickFormat: String}"


def record(name, mark, title, series, *lines):
    return "\n".join([f"id: {name}", f"mark: {mark}", f"title: {title!r}",
                      f"series: [{', '.join(series)}]", *lines]) + "\n"


def value(title, field="value", **more):
    return {"field": field, "type": "quantitative", "title": title, **more}


def colour(**more):
    return {"field": "label", "type": "nominal", "title": None, **more}


def grouped(title, unit):
    return {"title": title, "mark": "bar",
            "encoding": {"x": YEAR, "xOffset": {"field": "label"}, "y": value(unit), "color": colour()}}


def plot_grouped(unit):
    return f"""{{color: {{legend: true}}, y: {{grid: true, label: "{unit}"}}, fx: {PLOT_YEAR}, x: {{axis: null}},
      marks: [Plot.barY(rows, {{fx: "period", x: "label", y: "value", fill: "label"}}), Plot.ruleY([0])]}}"""


CHARTS = [
    dict(name="Grouped columns", source=f"{SPENDING}#four-companies", series=SPENDERS,
         periods=("2023", "2025"),
         vega=grouped("Amazon paid most in each of three years", "US$ bn"), plot=plot_grouped("US$ bn")),
    dict(name="Lines with a gap", source=f"{SPENDING}#long-run",
         series={k: v for k, v in SPENDERS.items() if not k.startswith("msft")}, periods=("2019", "2025"),
         vega={"title": "From 2024 all three lines climb", "mark": {"type": "line", "point": True},
               "encoding": {"x": {"field": "period", "type": "temporal", "title": None},
                            "y": value("US$ bn"), "color": colour()}},
         plot="""{color: {legend: true}, y: {grid: true, label: "US$ bn"}, x: {label: null},
           marks: [Plot.line(rows, {x: (d) => new Date(d.period), y: "value", stroke: "label", marker: true})]}"""),
    dict(name="Guidance, then the outcome", source=f"{SPENDING}#meta-path",
         series={"meta-capex-2025-path": "Meta"}, periods=("2025", "2027"),
         vega={"title": "Meta raised its range and ended just above it",
               "encoding": {"x": YEAR, "y": value("US$ bn", "low", scale={"zero": True}),
                            "color": {"field": "flag", "type": "nominal"}},
               "layer": [{"mark": "bar", "encoding": {"y2": {"field": "high"}}},
                         {"mark": {"type": "point", "filled": True, "size": 80},
                          "encoding": {"y": value("US$ bn")}}]},
         plot="""{y: {grid: true, label: "US$ bn", zero: true}, x: {label: null}, color: {legend: true}, marks: [
           Plot.barY(rows, {x: "period", y1: "low", y2: "high", fill: "flag"}),
           Plot.dot(rows, {x: "period", y: "value", fill: "flag", r: 5}), Plot.ruleY([0])]}"""),
    dict(name="Ranked bars", source=f"{HAPPENED}#leasing-by-tenant", series=LEASES,
         periods=("2025-Q3", "2025-Q3"),
         vega={"title": "Oracle signed most of the record quarter", "mark": "bar",
               "encoding": {"y": {"field": "label", "type": "nominal", "sort": "-x", "title": None},
                            "x": value("GW")}},
         plot="""{marginLeft: 60, x: {grid: true, label: "GW"}, y: {label: null}, marks: [
           Plot.barX(rows, {x: "value", y: "label", sort: {y: "-x"}}), Plot.ruleX([0])]}"""),
    dict(name="Lower bounds", source=f"{HAPPENED}#coreweave-power",
         series={"coreweave-contracted-power": "Contracted", "coreweave-active-power": "Active"},
         periods=("2025-Q2", "2025-Q4"),
         vega=grouped("Most of CoreWeave's contracted power was not yet in service", "GW"),
         plot=plot_grouped("GW")),
    dict(name="Half-years", source=f"{HAPPENED}#inventory",
         series={"cbre-na-primary-inventory": "Inventory"}, periods=("2024-H2", "2025-H2"),
         vega={"title": "North America's primary markets grew", "mark": "bar",
               "encoding": {"x": YEAR, "y": value("MW")}},
         plot="""{y: {grid: true, label: "MW"}, x: {label: null}, marks: [
           Plot.barY(rows, {x: "period", y: "value"}), Plot.ruleY([0])]}"""),
    dict(name="Quarters", series=QUARTERS, periods=("2019-Q1", "2025-Q4"),
         source=record("quarters", "line", "The quarters climb from 2024", QUARTERS,
                       "periods: 2019-Q1..2025-Q4", MIXED),
         vega={"title": "The quarters climb from 2024", "mark": "line",
               "encoding": {"x": {"field": "day", "type": "temporal", "title": None},
                            "y": value("US$ bn"), "color": colour()}},
         plot="""{color: {legend: true}, y: {grid: true, label: "US$ bn"}, x: {label: null},
           marks: [Plot.line(rows, {x: (d) => new Date(d.day), y: "value", stroke: "label"})]}"""),
    dict(name="Before and after", series=SPENDERS, periods=("2023", "2025"), only=("2023", "2025"),
         source=record("four-years", "dumbbell", "All four doubled their spending in two years", SPENDERS,
                       "periods: [2023, 2025]", MIXED),
         vega={"title": "All four doubled their spending in two years",
               "encoding": {"y": {"field": "label", "type": "nominal", "title": None}, "x": value("US$ bn")},
               "layer": [{"mark": "line", "encoding": {"detail": {"field": "label"}}},
                         {"mark": {"type": "point", "filled": True, "size": 80},
                          "encoding": {"color": {"field": "period", "type": "nominal", "title": None}}}]},
         plot="""{marginLeft: 100, x: {grid: true, label: "US$ bn"}, y: {label: null}, color: {legend: true}, marks: [
           Plot.line(rows, {x: "value", y: "label", z: "label"}),
           Plot.dot(rows, {x: "value", y: "label", fill: "period", r: 5})]}"""),
    dict(name="Stacked forecast", series=REGIONS, periods=("2024", "2030"),
         source=record("regions", "column", "The electricity of data centres doubles by 2030", REGIONS,
                       "arrange: stack", "periods: [2024, 2030]"),
         vega={"title": "The electricity of data centres doubles by 2030", "mark": "bar",
               "encoding": {"x": YEAR, "y": value("TWh"), "color": colour()}},
         plot=f"""{{color: {{legend: true}}, y: {{grid: true, label: "TWh"}}, x: {PLOT_YEAR}, marks: [
           Plot.barY(rows, {{x: "period", y: "value", fill: "label"}}), Plot.ruleY([0])]}}"""),
    dict(name="Small multiples", series=QUARTERS, periods=("2023-Q1", "2025-Q4"),
         source=record("panels", "column", "The quarters of Amazon are the largest", QUARTERS,
                       "periods: 2023-Q1..2025-Q4", "facet: {columns: 3, y: shared}", MIXED),
         vega={"title": "The quarters of Amazon are the largest", "mark": "bar", "width": 170,
               "encoding": {"x": YEAR, "y": value("US$ bn"),
                            "column": {"field": "label", "type": "nominal", "title": None}}},
         plot="""{y: {grid: true, label: "US$ bn"}, x: {label: null}, marks: [
           Plot.barY(rows, {fx: "label", x: "period", y: "value"}), Plot.ruleY([0])]}"""),
]
