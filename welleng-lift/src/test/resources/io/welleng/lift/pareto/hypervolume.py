"""Hypervolumes by inclusion and exclusion over all subsets of the points, with exact fractions. Writes hypervolume.csv.

Each row: number of objectives, coordinates of the reference point, coordinates of the points in turn, volume.
"""
from fractions import Fraction
from itertools import combinations
import random


def volume(points, ref):
    total = Fraction(0)
    for size in range(1, len(points) + 1):
        for subset in combinations(points, size):
            box = Fraction(1)
            for j, r in enumerate(ref):
                box *= max(Fraction(0), r - max(p[j] for p in subset))
            total += box if size % 2 else -box
    return total


random.seed(7)
with open("hypervolume.csv", "w") as out:
    out.write("objectives,reference,points,volume\n")
    for m in (2, 3, 4, 5):
        for n in (1, 2, 5, 9, 12):
            for spread in (6, 40):
                ref = [Fraction(spread + random.randint(-1, 1), 8) for _ in range(m)]
                points = [[Fraction(random.randint(0, spread), 8) for _ in range(m)] for _ in range(n)]
                text = " ".join(str(float(c)) for p in points for c in p)
                out.write(f"{m},{' '.join(str(float(c)) for c in ref)},{text},{float(volume(points, ref))!r}\n")
