"""Contrast (WCAG 2) and distance for all kinds of colour vision (OKLab, Machado 2009)."""

import itertools
import re

VISIONS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
               (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
               (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
               (0.004733, 0.691367, 0.303900)),
}
CONES = ((0.4122214708, 0.5363325363, 0.0514459929), (0.2119034982, 0.6806995451, 0.1073969566),
         (0.0883024619, 0.2817188376, 0.6299787005))
LAB = ((0.2104542553, 0.7936177850, -0.0040720468), (1.9779984951, -2.4285922050, 0.4505937099),
       (0.0259040371, 0.7827717662, -0.8086757660))


def product(matrix, vector):
    return [sum(a * b for a, b in zip(row, vector)) for row in matrix]


def linear(colour):
    """The linear parts of `rgb(…)` as browsers write it; None when there is no colour."""
    parts = re.match(r"rgba?\(([\d., ]+)\)", colour or "")
    if not parts:
        return None
    numbers = [float(part) for part in parts[1].split(",")]
    if len(numbers) > 3 and numbers[3] == 0:
        return None
    return [part / 255 / 12.92 if part / 255 <= 0.04045 else ((part / 255 + 0.055) / 1.055) ** 2.4
            for part in numbers[:3]]


def contrast(a, b):
    lights = sorted(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2] + 0.05 for c in (linear(a), linear(b)))
    return lights[1] / lights[0]


def oklab(colour):
    return product(LAB, [max(0, cone) ** (1 / 3) for cone in product(CONES, colour)])


def least_distance(colours):
    """The least distance × 100 of any two colours for any kind of vision."""
    least = float("inf")
    for matrix in VISIONS.values():
        seen = [oklab([min(1, max(0, part)) for part in product(matrix, linear(c))]) for c in colours]
        for a, b in itertools.combinations(seen, 2):
            least = min(least, 100 * sum((x - y) ** 2 for x, y in zip(a, b)) ** 0.5)
    return least
