"""Times the fixtures by Vega-Lite: processor milliseconds as JSON. Runs in the venv with vl-convert."""

import json
import statistics
import time

import vl_convert

from engines import DRAWABLE, vega_specs

RUNS, WARM_UP = 15, 3
specs = vega_specs()
fixtures, sizes = {}, {}
start = time.process_time()
vl_convert.vegalite_to_svg(specs["F1"])
first = (time.process_time() - start) * 1000
for name in DRAWABLE:
    times = []
    for run in range(RUNS + WARM_UP):
        start = time.process_time()
        svg = vl_convert.vegalite_to_svg(specs[name])
        times.append((time.process_time() - start) * 1000)
    fixtures[name] = statistics.median(times[WARM_UP:])
    sizes[name] = len(svg.encode())
print(json.dumps({"fixtures": fixtures, "bytes": sizes, "first": first}))
