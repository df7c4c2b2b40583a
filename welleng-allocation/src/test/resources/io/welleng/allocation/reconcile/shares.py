"""Independent 50-digit shares of one meter over inlets, for NodeReconciliationTest: writes shares.json beside this file.

Every set of active bounds is tried: min (x - q)' W^-1 (x - q), sum x = Z, W = V + s_Z^2 diag(q / sum q), 0 <= x; the KKT
system is solved in full. Uncertainty by the Jacobian with q and Z, W and the active bounds held.
"""
import itertools, json, os, random
from mpmath import mp, mpf, matrix, lu_solve, inverse, sqrt

mp.dps = 50
rng = random.Random(7)


def solve(Z, sz, q, V, up):
    n = len(q)
    s = sum(q)
    base = q if s > 0 else [V[i, i] for i in range(n)]
    w = [b / sum(base) for b in base]
    W = V.copy()
    for i in range(n):
        W[i, i] += w[i] * sz ** 2
    Wi = inverse(W)
    for size in range(n):
        for S in itertools.combinations(range(n), size):
            for sides in itertools.product((0, 1), repeat=size):
                if any(k and up[i] is None for i, k in zip(S, sides)):
                    continue
                m = 1 + size
                K = matrix(n + m, n + m)
                K[0:n, 0:n] = Wi
                for j in range(n):
                    K[n, j] = K[j, n] = 1
                for k, i in enumerate(S):
                    K[n + 1 + k, i] = K[i, n + 1 + k] = 1
                r = matrix(n + m, 1)
                g = Wi * matrix(q)
                for j in range(n):
                    r[j] = g[j]
                r[n] = Z
                for k, i in enumerate(S):
                    r[n + 1 + k] = up[i] if sides[k] else mpf(0)
                z = lu_solve(K, r)
                x = [z[j] for j in range(n)]
                e = mpf(10) ** -40
                if any(v < -e or (u is not None and v > u + e) for v, u in zip(x, up)):
                    continue
                if any((-z[n + 1 + k] if not sides[k] else z[n + 1 + k]) <= 0 for k in range(size)):
                    continue
                Ki = inverse(K)
                D = Ki[0:n, 0:n] * Wi
                C = D * V * D.T + sz ** 2 * Ki[0:n, n] * Ki[0:n, n].T
                return x, [sqrt(abs(C[j, j])) for j in range(n)], sorted(S)
    return None


cases = []
while len(cases) < 60:
    n = rng.randint(1, 5)
    independent = rng.random() < .5
    q = [mpf(str(round(10 ** rng.uniform(0, 3), 2))) for _ in range(n)]
    sd = [mpf(str(round(float(v) * 10 ** rng.uniform(-2, 0), 3))) + mpf("0.001") for v in q]
    rho = mpf(0) if independent else mpf(str(round(rng.uniform(-.9 / max(1, n - 1), .9), 2)))
    V = matrix(n, n)
    for i in range(n):
        for j in range(n):
            V[i, j] = sd[i] * sd[j] * (1 if i == j else rho)
    Z = mpf(str(round(float(sum(q)) * rng.choice([.1, .6, .95, 1, 1.04, 1.3]), 1)))
    sz = mpf(str(round(float(Z) * rng.choice([0, .01, .1]), 3)))
    up = [None if rng.random() < .7 else v * mpf("1.05") for v in q]
    if sum(mpf(10) ** 9 if u is None else u for u in up) < Z:
        continue
    got = solve(Z, sz, q, V, up)
    if got is None:
        continue
    x, u, held = got
    cases.append({"meter": float(Z), "meter_uncertainty": float(sz), "estimates": [float(v) for v in q],
                  "uncertainties": [float(v) for v in sd], "correlation": float(rho),
                  "upper": [1e9 if v is None else float(v) for v in up],
                  "allocated": [float(v) for v in x], "standard_uncertainties": [float(v) for v in u], "held": held})
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "shares.json"), "w") as f:
    f.write('{"cases": [\n' + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n]}\n")
print(len(cases), sum(bool(c["held"]) for c in cases))
