"""Average run lengths of Shewhart charts with run rules: writes run-rules.csv.

States are whole histories, the zones of the last points; whether a rule signals is asked of the history by the rule's own
words. No memory of a rule is modelled. Zones of a symmetric set (first edge above 0) are those of the distance from the centre
line. The linear equations of the run length are solved by sparse LU (scipy). A zone is
marked by its number; a history shorter than the longest rule stands for the start.
"""
from scipy.sparse import csc_matrix, identity
from scipy.sparse.linalg import spsolve
from scipy.stats import norm
import numpy as np

RULES = {  # name: (length, signals on a history whose last point is the newest)
    "beyond_limit": (1, lambda z, lim: abs(z[-1]) > lim),
    "two_of_three_beyond_two_sigma": (
        3, lambda z, lim: any(s * z[-1] > 2 and sum(s * x > 2 for x in z[-3:]) >= 2 for s in (1, -1))),
    "four_of_five_beyond_one_sigma": (
        5, lambda z, lim: any(s * z[-1] > 1 and sum(s * x > 1 for x in z[-5:]) >= 4 for s in (1, -1))),
    "eight_on_one_side": (
        8, lambda z, lim: len(z) >= 8 and (all(x > 0 for x in z[-8:]) or all(x < 0 for x in z[-8:]))),
    "nine_on_one_side": (
        9, lambda z, lim: len(z) >= 9 and (all(x > 0 for x in z[-9:]) or all(x < 0 for x in z[-9:]))),
    "fifteen_within_one_sigma": (15, lambda z, lim: len(z) >= 15 and all(abs(x) < 1 for x in z[-15:])),
    "eight_beyond_one_sigma": (8, lambda z, lim: len(z) >= 8 and all(abs(x) > 1 for x in z[-8:])),
}


def table(rules, limit, edges):
    """Transitions between histories that have not signalled."""
    keep = max(RULES[r][0] for r in rules) - 1
    points = [0.5 * edges[0] if edges[0] > 0 else edges[0] - 0.5] + [(a + b) / 2 for a, b in zip(edges, edges[1:])] + [edges[-1] + 0.5]
    numbers, todo, steps = {(): 0}, [()], []
    while todo:
        after = []
        for history in todo:
            for zone, x in enumerate(points):
                z = [points[i] for i in history] + [x]
                if any(RULES[r][1](z, limit) for r in rules):
                    continue
                new = (history + (zone,))[-keep:] if keep else ()
                if new not in numbers:
                    numbers[new] = len(numbers)
                    after.append(new)
                steps.append((numbers[history], numbers[new], zone))
        todo = after
    return len(numbers), np.array(steps)


CASES = [
    (["beyond_limit", "two_of_three_beyond_two_sigma"], 3.0, [-3, -2, 2, 3]),
    (["beyond_limit", "four_of_five_beyond_one_sigma"], 3.0, [-3, -1, 1, 3]),
    (["beyond_limit", "eight_on_one_side"], 3.0, [-3, 0, 3]),
    (["two_of_three_beyond_two_sigma", "four_of_five_beyond_one_sigma"], 3.0, [-2, -1, 1, 2]),
    (["beyond_limit", "two_of_three_beyond_two_sigma", "four_of_five_beyond_one_sigma"], 2.75, [-2.75, -2, -1, 1, 2, 2.75]),
    (["beyond_limit", "two_of_three_beyond_two_sigma", "eight_on_one_side"], 3.0, [-3, -2, 0, 2, 3]),
    (["beyond_limit", "nine_on_one_side"], 1.5, [-1.5, 0, 1.5]),
    (["beyond_limit", "fifteen_within_one_sigma", "eight_beyond_one_sigma"], 3.0, [1, 3]),
    (["beyond_limit", "two_of_three_beyond_two_sigma", "four_of_five_beyond_one_sigma", "eight_on_one_side"], 3.0,
     [-3, -2, -1, 0, 1, 2, 3]),
]

with open("run-rules.csv", "w") as out:
    out.write("rules,limit,shift,arl\n")
    for rules, limit, edges in CASES:
        n, steps = table(rules, limit, edges)
        for shift in (0.0, 0.6, -2.0):
            edge = np.array(edges)
            below = norm.cdf(edge - shift) - (norm.cdf(-edge - shift) if edges[0] > 0 else 0.0)
            p = np.diff(np.concatenate([[0.0], below, [1.0]]))
            a = csc_matrix((p[steps[:, 2]], (steps[:, 0], steps[:, 1])), shape=(n, n))
            x = np.ones(n)
            if n < 20000:
                x = spsolve(identity(n, format="csc") - a, np.ones(n))
                arl = x[0]
            else:  # sum of the probabilities of not having signalled, closed as a geometric series
                row, arl, t = np.zeros(n), 0.0, a.T.tocsr()
                row[0] = 1.0
                last = 1.0
                for _ in range(3000):
                    arl += last
                    row = t @ row
                    now = row.sum()
                    ratio, last = now / last, now
                    if last < 1e-18:
                        break
                arl += last / (1 - ratio) if last >= 1e-18 else 0.0
            out.write("%s,%g,%g,%.14g\n" % ("+".join(rules), limit, shift, arl))
        print(rules, n)
