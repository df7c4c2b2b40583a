"""Principal components with gaps, with 50 digits: writes pca-data.csv, pca-model.csv, pca-rows.csv, pca-contributions.csv
and pca-em.csv.

Scores of rows with gaps: conditional mean by filling the gaps, then projecting; projection by least squares; trimmed score
regression as the regression of the scores on P_o' z_o. T2 = t' Cov(t)^-1 t; limit of SPE from the eigenvalues of the
covariance of the residuals. Contributions from the full matrix D and its symmetric root. Python 3 with mpmath and numpy.
"""
import itertools

import numpy as np
from mpmath import mp, mpf, matrix, eigsy, sqrt, inverse, diag, nstr, log, det

from limits import box, f_q, jackson_mudholkar

mp.dps = 50
s = lambda v: nstr(v, 17)
M, A, N = 6, 3, 16
rng = np.random.default_rng(20)
mixing = rng.normal(size=(3, M))
raw = rng.normal(size=(N + 3, 3)) @ mixing + 0.4 * rng.normal(size=(N + 3, M))
raw = np.round(raw * [1, 10, 100, 0.1, 5, 2] + [50, 2000, 150, 3, -20, 7], 4)
raw[N + 1] += [0, 0, 300, 0, 0, 0]     # one disturbed variable
raw[N + 2] += [3, -20, 100, 0.2, 9, 4]
data = [[mpf(str(v)) for v in row] for row in raw]
names = ["v%d" % i for i in range(M)]
with open("pca-data.csv", "w") as out:
    out.write("use," + ",".join(names) + "\n")
    for i, row in enumerate(raw):
        out.write(("train" if i < N else "new") + "," + ",".join(repr(float(v)) for v in row) + "\n")


def columns(x, idx):
    return matrix([[x[i, j] for j in idx] for i in range(x.rows)])


def rows_of(x, idx):
    return matrix([[x[i, j] for j in range(x.cols)] for i in idx])


def decompose(r):
    m = r.rows
    e, q = eigsy(r)
    order = sorted(range(m), key=lambda k: -e[k])
    lam = [e[k] for k in order]
    vec = []
    for k in order:
        v = [q[i, k] for i in range(m)]
        big = max(v, key=abs)
        vec.append([x if big > 0 else -x for x in v])
    return lam, vec


mean = [sum(data[i][j] for i in range(N)) / N for j in range(M)]
sd = [sqrt(sum((data[i][j] - mean[j]) ** 2 for i in range(N)) / (N - 1)) for j in range(M)]
Z = matrix([[(data[i][j] - mean[j]) / sd[j] for j in range(M)] for i in range(N)])
R = Z.T * Z / (N - 1)
lam, vec = decompose(R)
P = matrix([[vec[k][i] for k in range(A)] for i in range(M)])
theta = diag(lam[:A])
CONF = "0.99"
t2_limit = mpf(A) * (N - 1) * (N + 1) / (N * (N - A)) * f_q(A, N - A, mpf(CONF))
with open("pca-model.csv", "w") as out:
    out.write("quantity,i,j,value\n")
    for j in range(M):
        out.write("mean,%d,0,%s\nsd,%d,0,%s\neigenvalue,%d,0,%s\n" % (j, s(mean[j]), j, s(sd[j]), j, s(lam[j])))
        for i in range(M):
            out.write("loading,%d,%d,%s\n" % (j, i, s(vec[j][i])))
    out.write("t2_limit,0,0,%s\n" % s(t2_limit))


def estimate(method, o):
    """B with t = B z_o."""
    miss = [j for j in range(M) if j not in o]
    Po = rows_of(P, o)
    Roo = columns(rows_of(R, o), o)
    if method == "conditional_mean":
        fill = matrix(M, len(o))
        for c, j in enumerate(o):
            fill[j, c] = 1
        if miss:
            reg = columns(rows_of(R, miss), o) * inverse(Roo)
            for a_, j in enumerate(miss):
                for c in range(len(o)):
                    fill[j, c] = reg[a_, c]
        return P.T * fill
    if method == "projection":
        return inverse(Po.T * Po) * Po.T
    cov_t_tau = P.T * columns(R, o) * Po
    return cov_t_tau * inverse(Po.T * Roo * Po) * Po.T


def root(d):
    e, q = eigsy(d)
    e = [x if x > mpf(10) ** -40 else mpf(0) for x in e]
    return q * diag([sqrt(x) for x in e]) * q.T


rows_out = open("pca-rows.csv", "w")
con_out = open("pca-contributions.csv", "w")
rows_out.write("row,missing,method,t2,spe,jm,box,t0,t1,t2score\n")
con_out.write("row,missing,method,statistic,contribution,variable,value\n")
for row, missing, method in itertools.product(
        range(N, N + 3), ("", "0", "2", "1 4", "0 3 5"), ("conditional_mean", "projection", "trimmed_score_regression")):
    gone = [int(x) for x in missing.split()]
    if not gone and method != "conditional_mean":
        continue
    o = [j for j in range(M) if j not in gone]
    z = matrix([(data[row][j] - mean[j]) / sd[j] for j in o])
    Roo, Po = columns(rows_of(R, o), o), rows_of(P, o)
    B = estimate(method, o)
    t = B * z
    cov = B * Roo * B.T
    D = B.T * inverse(cov) * B
    t2 = (z.T * D * z)[0]
    Mx = mp.eye(len(o)) - Po * B
    e = Mx * z
    spe = (e.T * e)[0]
    # As many readings as components: the projection leaves no residual, and there is no limit.
    lam_e = [x for x in eigsy(Mx * Roo * Mx.T, eigvals_only=True) if x > mpf(10) ** -40]
    jm, bx = (jackson_mudholkar(lam_e, CONF), box(lam_e, mpf(CONF))) if lam_e else (None, None)
    rows_out.write(",".join([str(row), missing, method, s(t2), s(spe), "NaN" if jm is None else s(jm),
                             "NaN" if bx is None else s(bx)] + [s(x) for x in t]) + "\n")
    for stat, d in (("t2", D), ("spe", Mx.T * Mx)):
        if stat == "spe" and not lam_e:
            continue
        half, dz = root(d) * z, d * z
        for c, j in enumerate(o):
            cdc = half[c] ** 2 if stat == "t2" else e[c] ** 2
            con_out.write("%d,%s,%s,%s,complete_decomposition,%s,%s\n" % (row, missing, method, stat, names[j], s(cdc)))
            con_out.write("%d,%s,%s,%s,reconstruction,%s,%s\n"
                          % (row, missing, method, stat, names[j], s(dz[c] ** 2 / d[c, c])))
rows_out.close()
con_out.close()

# Expectation and maximisation: the training rows with gaps, row by row, to 1e-30; then no nearby value is more likely.
gaps = {(1, 0), (3, 2), (3, 4), (5, 1), (8, 5), (9, 0), (9, 3), (12, 2), (14, 1), (14, 2)}
mp.dps = 34
mu = matrix([sum(data[i][j] for i in range(N) if (i, j) not in gaps) / sum((i, j) not in gaps for i in range(N))
             for j in range(M)])
sig = diag([sd[j] ** 2 for j in range(M)])


def likelihood(mu, sig):
    total = mpf(0)
    for i in range(N):
        o = [j for j in range(M) if (i, j) not in gaps]
        d = matrix([data[i][j] - mu[j] for j in o])
        so = columns(rows_of(sig, o), o)
        total -= (log(det(so)) + (d.T * inverse(so) * d)[0]) / 2
    return total


for step in range(5000):
    s1, s2 = matrix(M, 1), matrix(M, M)
    for i in range(N):
        o = [j for j in range(M) if (i, j) not in gaps]
        u = [j for j in range(M) if (i, j) in gaps]
        x, c = matrix([data[i][j] for j in range(M)]), matrix(M, M)
        if u:
            reg = columns(rows_of(sig, u), o) * inverse(columns(rows_of(sig, o), o))
            e = reg * matrix([data[i][j] - mu[j] for j in o])
            left = columns(rows_of(sig, u), u) - reg * columns(rows_of(sig, o), u)
            for a_, j in enumerate(u):
                x[j] = mu[j] + e[a_]
                for b_, k in enumerate(u):
                    c[j, k] = left[a_, b_]
        s1 += x
        s2 += x * x.T + c
    new_mu = s1 / N
    new_sig = s2 / N - new_mu * new_mu.T
    change = max(abs((new_sig[i, j] - sig[i, j]) / sqrt(sig[i, i] * sig[j, j])) for i in range(M) for j in range(M))
    mu, sig = new_mu, new_sig
    if change < mpf(10) ** -20:
        break
print("EM steps", step)
best = likelihood(mu, sig)
for k in range(20):
    w = np.random.default_rng(k).normal(size=(M, M + 1)) * 1e-3
    dmu = matrix([mu[j] + mpf(w[j, M]) * sqrt(sig[j, j]) for j in range(M)])
    g = mp.eye(M) + matrix(w[:, :M].tolist())
    assert likelihood(dmu, g * sig * g.T) < best
S = sig * N / (N - 1)
esd = [sqrt(S[j, j]) for j in range(M)]
elam, evec = decompose(matrix([[S[i, j] / (esd[i] * esd[j]) for j in range(M)] for i in range(M)]))
with open("pca-em.csv", "w") as out:
    out.write("quantity,i,j,value\n")
    for i, j in sorted(gaps):
        out.write("gap,%d,%d,0\n" % (i, j))
    for j in range(M):
        out.write("mean,%d,0,%s\nsd,%d,0,%s\neigenvalue,%d,0,%s\n" % (j, s(mu[j]), j, s(esd[j]), j, s(elam[j])))
        for i in range(M):
            out.write("loading,%d,%d,%s\n" % (j, i, s(evec[j][i])))
