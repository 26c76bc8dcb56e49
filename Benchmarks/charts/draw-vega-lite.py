"""Draws the fixtures by Vega-Lite: draw-vega-lite.py FOLDER [twice], in the venv with vl-convert."""

import json
import pathlib
import sys

import vl_convert

from engines import vega_specs

# The nearest that vl-convert has to Indonesian: d3 has no such locale, so its two tables are given.
INDONESIAN_NUMBERS = {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["Rp", ""]}
INDONESIAN_TIMES = {
    "dateTime": "%A, %e %B %Y %X", "date": "%d/%m/%Y", "time": "%H.%M.%S", "periods": ["AM", "PM"],
    "days": ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
    "shortDays": ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"],
    "months": ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
               "September", "Oktober", "November", "Desember"],
    "shortMonths": ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov",
                    "Des"],
}

out = pathlib.Path(sys.argv[1])
errors = {}
for name, spec in list(vega_specs().items()) * len(sys.argv[1:]):
    for language, options in (
        ("en", {}),
        ("id", {"format_locale": INDONESIAN_NUMBERS, "time_format_locale": INDONESIAN_TIMES}),
    ):
        try:
            svg = vl_convert.vegalite_to_svg(spec, **options)
            (out / f"{name}.{language}.svg").write_text(svg, "utf-8")
        except ValueError as error:
            errors[f"{name}.{language}"] = [str(error)]
(out / "refused.json").write_text(json.dumps(errors))
