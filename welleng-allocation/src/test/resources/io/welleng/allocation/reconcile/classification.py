"""Classes of streams by exact rational arithmetic, for ReconcilerTest: writes classification.csv beside this file.

An unmeasured stream is observable if every vector of the null space of the unmeasured columns is zero there. A measured
stream is redundant if it would be observable without its meter. (Null-space definitions, as in Mitsas (2010),
Measurement 43, 702-707; the code under test eliminates.)
streams: from>to:m (measured), :x (exact) or :u (unmeasured), "-" is outside. classes: R redundant, N non-redundant,
E exact, O observable, U unobservable; balances: number of independent balances of uncertain meters alone.
"""
import os, random
from fractions import Fraction


def reduced(M):
    M = [[Fraction(v) for v in r] for r in M]
    pivots, row = [], 0
    for col in range(len(M[0]) if M else 0):
        p = next((i for i in range(row, len(M)) if M[i][col]), None)
        if p is None:
            continue
        M[row], M[p] = M[p], M[row]
        f = M[row][col]
        M[row] = [v / f for v in M[row]]
        for i in range(len(M)):
            if i != row and M[i][col]:
                g = M[i][col]
                M[i] = [a - g * b for a, b in zip(M[i], M[row])]
        pivots.append(col)
        row += 1
    return M, pivots


def observable(A, cols):
    M, piv = reduced([[r[j] for j in cols] for r in A])
    free = [k for k in range(len(cols)) if k not in piv]
    return {cols[k] for i, k in enumerate(piv) if all(M[i][f] == 0 for f in free)}


def rank(A, cols):
    return len(reduced([[r[j] for j in cols] for r in A])[1]) if cols else 0


rng = random.Random(4)
lines = ["streams,classes,balances"]
for case in range(150):
    n = rng.randint(1, 7)
    ends = []
    for k in range(n):
        ends += [(None, k), (k, None)]
    for _ in range(rng.randint(0, 2 * n)):
        a, b = rng.choice([(None, rng.randrange(n)), (rng.randrange(n), None), (rng.randrange(n), rng.randrange(n))])
        if a != b:
            ends.append((a, b))
    # some nodes lose their stream to outside, so that balances depend on the exact ones
    share = rng.choice([.2, .5, .8])
    kinds = [rng.choice("ux") if rng.random() < share else "m" for _ in ends]
    kinds = [k if k != "x" or rng.random() < .3 else "m" for k in kinds]
    A = [[(b == k) - (a == k) for a, b in ends] for k in range(n)]
    un = [j for j, k in enumerate(kinds) if k == "u"]
    me = [j for j, k in enumerate(kinds) if k == "m"]
    obs = observable(A, un)
    cls = ""
    for j, k in enumerate(kinds):
        if k == "x": cls += "E"
        elif k == "u": cls += "O" if j in obs else "U"
        else: cls += "R" if j in observable(A, un + [j]) else "N"
    g = rank(A, un + me) - rank(A, un)
    txt = ";".join("%s>%s:%s" % ("-" if a is None else "n%d" % a, "-" if b is None else "n%d" % b, k)
                   for (a, b), k in zip(ends, kinds))
    lines.append("%s,%s,%d" % (txt, cls, g))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "classification.csv"), "w") as f:
    f.write("\n".join(lines) + "\n")
