"""Hotelling's T2 of the sweat data (Johnson & Wichern, Applied Multivariate Statistical Analysis, table 5.1), 50 digits.

Writes sweat.csv (the data) and hotelling.csv: one-sample test of (4, 50, 10), every row against all rows, the same with a
reading missing, the fall of T2 without each variable, and four subgroups of five. Python 3 with mpmath.
"""
from mpmath import mp, mpf, matrix, inverse, nstr, betainc

mp.dps = 50
s = lambda v: nstr(v, 17)
X = """3.7 48.5 9.3;5.7 65.1 8.0;3.8 47.2 10.9;3.2 53.2 12.0;3.1 55.5 9.7;4.6 36.1 7.9;2.4 24.8 14.0;7.2 33.1 7.6;
6.7 47.4 8.5;5.4 54.1 11.3;3.9 36.9 12.7;4.5 58.8 12.3;3.5 27.8 9.8;4.5 40.2 8.4;1.5 13.5 10.1;8.5 56.4 7.1;4.5 71.6 8.2;
6.5 52.8 10.9;4.1 44.1 11.2;5.5 40.9 9.4"""
X = [[mpf(v) for v in r.split()] for r in X.split(";")]
N, P = len(X), 3
with open("sweat.csv", "w") as out:
    out.write("sweat_rate,sodium,potassium\n")
    for r in X:
        out.write(",".join(nstr(v, 5) for v in r) + "\n")


def mean(rows):
    return matrix([sum(r[j] for r in rows) / len(rows) for j in range(P)])


def products(rows, m):
    return matrix(P, P) + sum(((matrix(r) - m) * (matrix(r) - m).T for r in rows), matrix(P, P))


def t2(d, S, idx):
    d = matrix([d[j] for j in idx])
    S = matrix([[S[i, j] for j in idx] for i in idx])
    return (d.T * inverse(S) * d)[0]


m = mean(X)
S = products(X, m) / (N - 1)
with open("hotelling.csv", "w") as out:
    out.write("what,row,j,value\n")
    T = N * t2(m - matrix([4, 50, 10]), S, range(P))
    x = T * (N - P) / (P * (N - 1))
    out.write("one_sample,0,0,%s\n" % s(T))
    out.write("p_value,0,0,%s\n" % s(betainc(mpf(N - P) / 2, mpf(P) / 2, 0, (N - P) / (N - P + P * x), regularized=True)))
    for i in range(N):
        d = matrix(X[i]) - m
        full = t2(d, S, range(P))
        out.write("row,%d,0,%s\n" % (i, s(full)))
        for j in range(P):
            left = t2(d, S, [k for k in range(P) if k != j])
            out.write("without,%d,%d,%s\nfall,%d,%d,%s\n" % (i, j, s(left), i, j, s(full - left)))
            out.write("only,%d,%d,%s\n" % (i, j, s(d[j] ** 2 / S[j, j])))
    groups = [X[i:i + 5] for i in range(0, N, 5)]
    pooled = sum((products(g, mean(g)) for g in groups), matrix(P, P)) / (N - len(groups))
    grand = mean([list(mean(g)) for g in groups])
    for i, g in enumerate(groups):
        out.write("subgroup,%d,0,%s\n" % (i, s(5 * t2(mean(g) - grand, pooled, range(P)))))
