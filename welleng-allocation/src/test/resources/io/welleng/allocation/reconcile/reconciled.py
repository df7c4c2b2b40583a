"""Independent 50-digit solutions for ReconcilerTest and GrossErrorsTest: writes reconciled.json beside this file.

Method (not the one of the code under test): the full Karush-Kuhn-Tucker system of
    min (y - x - B b)' V^-1 (y - x - B b),  A x + C b = c
over all streams, with unmeasured streams as unknowns without a term, b the size of one extra error.
Bounds: every subset of active bounds is tried; the one with feasible values and no negative multiplier is the optimum.
Covariance: by the Jacobian of the solution with the readings. GLR: fall of the objective when b is let free.

Published data: Narasimhan and Jordache (2000) example 1.1 (heat exchanger with bypass); VDI 2048 Part 1 (2000)
appendix (heat circuit of a steam turbine; half-widths of 95 %, divided by 1.96); Serth and Heenan (1986) steam-metering
network (28 streams, 11 nodes); Mitsas (2010), Measurement 43, 702 (12 streams, 6 nodes).
"""
import itertools, json, os, random
from mpmath import mp, mpf, matrix, lu_solve, inverse

mp.dps = 50


def rows(case):
    names = [s["name"] for s in case["streams"]]
    nodes = []
    for s in case["streams"]:
        for k in ("from", "to"):
            if s.get(k) and s[k] not in nodes:
                nodes.append(s[k])
    A, c, labels = [], [], []
    for nd in nodes:
        A.append([mpf((s.get("to") == nd) - (s.get("from") == nd)) for s in case["streams"]])
        c.append(mpf(0))
        labels.append(nd)
    for b in case.get("balances", []):
        r = [mpf(0)] * len(names)
        for t in b["terms"]:
            r[names.index(t["stream"])] = mpf(t["coefficient"])
        A.append(r)
        c.append(mpf(b["right_side"]))
        labels.append(b["name"])
    return names, nodes, A, c, labels


def covariance(case, names):
    n = len(names)
    V = matrix(n, n)
    y, s = [None] * n, [mpf(0)] * n
    for i, st in enumerate(case["streams"]):
        if st["reading"]["type"] == "metered":
            y[i] = mpf(st["reading"]["value"])
            s[i] = mpf(st["reading"]["standard_uncertainty"])
            V[i, i] += s[i] ** 2
    for e in case.get("correlated_errors", []):
        if e["type"] == "pair":
            i, j = names.index(e["first"]), names.index(e["second"])
            V[i, j] += mpf(e["coefficient"]) * s[i] * s[j]
            V[j, i] = V[i, j]
        else:
            ix = [names.index(k) for k in e["streams"]]
            for i in ix:
                for j in ix:
                    V[i, j] += mpf(e["relative_uncertainty"]) ** 2 * y[i] * y[j]
    return y, V


def solve(case, active=(), meter=None, node=None, want_cov=False):
    """active: list of (stream, value). Returns x, multipliers of active bounds, objective, size b, covariance."""
    names, nodes, A, c, labels = rows(case)
    y, V = covariance(case, names)
    n = len(names)
    free = [i for i in range(n) if y[i] is not None and V[i, i] > 0]
    exact = [i for i in range(n) if y[i] is not None and V[i, i] == 0]
    W = inverse(matrix([[V[i, j] for j in free] for i in free]))
    extra = 1 if meter is not None or node is not None else 0
    con = [(list(r) + [mpf(0)] * extra, k) for r, k in zip(A, c)]
    if node is not None:
        con[nodes.index(node)][0][n] = mpf(-1)          # in - out - leak = 0
    for i in exact:
        r = [mpf(0)] * (n + extra); r[i] = mpf(1); con.append((r, y[i]))
    base = len(con)
    for i, v in active:
        r = [mpf(0)] * (n + extra); r[i] = mpf(1); con.append((r, mpf(v)))
    N = n + extra
    # residual e = y - x - B b on the free meters: linear map E of the unknowns
    E = matrix(len(free), N)
    for a, i in enumerate(free):
        E[a, i] = 1
        if meter is not None and i == meter:
            E[a, n] = 1
    H = E.T * W * E
    K = matrix(N + len(con), N + len(con))
    K[0:N, 0:N] = H
    rhs = matrix(N + len(con), 1)
    yf = matrix([y[i] for i in free])
    g = E.T * W * yf
    for i in range(N):
        rhs[i] = g[i]
    for k, (r, v) in enumerate(con):
        for i in range(N):
            K[N + k, i] = r[i]; K[i, N + k] = r[i]
        rhs[N + k] = v
    z = lu_solve(K, rhs)
    x = [z[i] for i in range(n)]
    e = yf - E * matrix([z[i] for i in range(N)])
    J = (e.T * W * e)[0]
    cov = None
    if want_cov:
        Ki = inverse(K)
        D = Ki[0:N, 0:N] * E.T * W
        Vf = matrix([[V[i, j] for j in free] for i in free])
        cov = D * Vf * D.T
    # half objective: gradient + lambda' con = 0 => lower bound multiplier mu = -lambda >= 0
    mult = [-z[N + base + k] for k in range(len(active))]
    return x, mult, J, (z[n] if extra else None), cov


def ranges(case):
    out = []
    for s in case["streams"]:
        if s.get("range") is not None:
            out.append((s["range"].get("lower"), s["range"].get("upper")))
        else:
            out.append((0.0, None) if case["not_negative"] else (None, None))
    return out


def optimum(case):
    R = ranges(case)
    x, m, J, b, cov = solve(case, want_cov=True)
    bad = [i for i, (l, u) in enumerate(R) if (l is not None and x[i] < l) or (u is not None and x[i] > u)]
    if not bad:
        return x, [], J, cov
    n = len(x)
    for size in range(1, 5):
        for S in itertools.combinations([i for i in range(n) if R[i] != (None, None)], size):
            for sides in itertools.product((0, 1), repeat=size):
                act = [(i, R[i][k]) for i, k in zip(S, sides)]
                if any(v is None for _, v in act):
                    continue
                try:
                    x, m, J, b, cov = solve(case, act, want_cov=True)
                except (ZeroDivisionError, TypeError):
                    continue
                ok = all((l is None or x[i] >= l - mpf(10) ** -40) and (u is None or x[i] <= u + mpf(10) ** -40)
                         for i, (l, u) in enumerate(R))
                if ok and all((mu if k == 0 else -mu) > 0 for mu, k in zip(m, sides)):
                    return x, [(i, abs(mu)) for i, mu in zip(S, m)], J, cov
    raise ValueError("no optimum")


def finish(case, title):
    names, nodes, A, c, labels = rows(case)
    y, V = covariance(case, names)
    x, act, J, cov = optimum(case)
    J0 = solve(case)[2]
    ratios = {}
    for i, nm in enumerate(names):
        if y[i] is not None and V[i, i] > 0:
            try:
                _, _, Jb, b, _ = solve(case, meter=i)
            except (ZeroDivisionError, TypeError):
                continue
            if J0 - Jb > mpf(10) ** -25 and abs(b) < mpf(10) ** 12:
                ratios["meter " + nm] = [float(J0 - Jb), float(b)]
    for nd in nodes:
        try:
            _, _, Jb, b, _ = solve(case, node=nd)
        except (ZeroDivisionError, TypeError):
            continue
        if J0 - Jb > mpf(10) ** -25 and abs(b) < mpf(10) ** 12:
            ratios["leak " + nd] = [float(J0 - Jb), float(b)]
    return {"title": title, "model": case,
            "reconciled": {nm: float(x[i]) for i, nm in enumerate(names)},
            "uncertainty": {nm: float(mp.sqrt(abs(cov[i, i]))) for i, nm in enumerate(names)},
            "covariance_first_last": float(cov[0, len(names) - 1]),
            "bounds": {names[i]: float(mu) for i, mu in act},
            "objective": float(J), "global_statistic": float(J0), "ratios": ratios}


def stream(name, a, b, value=None, sigma=None, rng=None):
    s = {"name": name}
    if a: s["from"] = a
    if b: s["to"] = b
    s["reading"] = {"type": "unmeasured"} if value is None else \
        {"type": "metered", "value": value, "standard_uncertainty": sigma}
    if rng is not None: s["range"] = rng
    return s


def model(streams, balances=(), errors=(), bounded=True, unit="bbl/d"):
    return {"unit": unit, "streams": streams, "balances": list(balances), "correlated_errors": list(errors),
            "not_negative": bounded}


def network(title, ends, y, sd):
    """ends: rows of an incidence matrix."""
    st = []
    for j in range(len(y)):
        a = next(("N%d" % (k + 1) for k, r in enumerate(ends) if r.get(j + 1) == -1), None)
        b = next(("N%d" % (k + 1) for k, r in enumerate(ends) if r.get(j + 1) == 1), None)
        st.append(stream("F%d" % (j + 1), a, b, y[j], sd[j]))
    return finish(model(st), title)


def published():
    out = []
    y = [101.91, 64.45, 34.65, 64.20, 36.44, 98.88]
    out.append(network("Narasimhan and Jordache", [{1: 1, 2: -1, 3: -1}, {2: 1, 4: -1}, {3: 1, 5: -1},
                                                   {4: 1, 5: 1, 6: -1}], y, [1.0] * 6))
    v = [("FDKeI", 46.241, .8), ("FDKeII", 45.668, .79), ("SpI", 44.575, .535), ("SpII", 44.319, .532),
         ("V", .525, .105), ("HK", 69.978, .854), ("A7", 10.364, .168), ("A6", 3.744, .058), ("A5", 4.391, .058),
         ("HDNK", 18.498, .205)]
    st = [stream(n, None, None, a, h / 1.96) for n, a, h in v]
    st += [stream(n, None, None) for n in ("FD1", "FD2", "FD3", "HDAnz")]
    def bal(name, **t):
        return {"name": name, "terms": [{"stream": k, "coefficient": float(q)} for k, q in t.items()], "right_side": 0.0}
    b = [bal("A1", FDKeI=1, FDKeII=1, V=-.2, FD1=-1), bal("A2", SpI=1, SpII=1, V=-.6, FD2=-1),
         bal("A3", HK=1, A7=1, A6=1, A5=1, V=.4, FD3=-1), bal("A4", A7=1, A6=1, A5=1, HDAnz=-1),
         bal("A5", FD1=1, FD2=-1), bal("A6", FD2=1, FD3=-1), bal("A7", HDAnz=1, HDNK=-1)]
    for k in b: k["name"] = "balance " + k["name"]
    e = [{"type": "pair", "first": "FDKeI", "second": "FDKeII", "coefficient": .2},
         {"type": "pair", "first": "SpI", "second": "SpII", "coefficient": .4}]
    out.append(finish(model(st, b, e, unit="kg/s"), "VDI 2048"))
    inc = [{1: 1, 2: 1, 3: -1, 4: 1}, {5: -1, 6: -1, 7: 1, 8: 1, 9: -1}, {1: -1, 5: 1, 10: -1}, {10: 1, 11: 1, 12: -1},
           {3: 1, 11: -1, 13: 1, 14: -1, 15: -1, 16: -1, 17: -1}, {2: -1, 6: 1, 13: -1},
           {7: -1, 14: 1, 18: 1, 19: -1, 20: -1, 21: -1}, {15: 1, 18: -1, 22: 1, 23: -1, 24: -1},
           {12: 1, 16: 1, 22: -1, 25: -1}, {19: 1, 23: 1, 26: -1, 27: 1}, {8: -1, 20: 1, 26: 1, 28: 1}]
    y = [.875, .989, 108.426, 107.799, 50.149, 110.327, 2.201, 165.779, .821, 51.779, 14.757, 67.183, 107.734, 89.855,
         58.554, 23.258, 31.879, 15.843, 7.920, 10.130, 91.047, 5.555, 2.471, 44.687, 81.656, 82.839, 70.685, 72.913]
    sd = [.022, .025, 2.796, 2.749, 1.332, 2.807, .058, 4.101, .021, 1.310, .372, 1.682, 2.782, 2.297, 1.5, .591, .818,
          .406, .196, .263, 2.183, .136, .065, 1.166, 2.137, 2.033, 1.770, 1.806]
    out.append(network("Serth and Heenan", inc, y, sd))
    inc = [{1: 1, 2: -1, 3: -1, 4: -1}, {2: 1, 5: -1, 6: -1, 7: -1}, {3: 1, 5: 1, 6: 1, 7: 1, 8: -1},
           {4: 1, 9: -1, 10: -1}, {8: 1, 9: 1, 11: -1}, {10: 1, 11: 1, 12: -1}]
    y = [100.49, 29.46, 40.41, 30.05, 15.17, 4.98, 9.92, 70.68, 10.03, 19.82, 81.06, 101.57]
    out.append(network("Mitsas", inc, y, [1, .3, .4, .3, .3, .1, .2, .7, .3, .4, .8, 1]))
    return out


def rand(rng, k):
    nodes = rng.randint(1, 4)
    st = []
    def flow(): return round(10 ** rng.uniform(0.5, 3), 3)
    for nd in range(nodes):
        st.append(["", None, "n%d" % nd]); st.append(["", "n%d" % nd, None])
    for _ in range(rng.randint(0, 5)):
        a, b = rng.sample(range(nodes), 2) if nodes > 1 else (0, None)
        st.append(["", "n%d" % a, None if b is None else "n%d" % b])
    out = []
    for i, (_, a, b) in enumerate(st):
        f = flow()
        out.append(stream("s%d" % i, a, b, f, round(f * 10 ** rng.uniform(-2.5, -0.5), 5)))
    unmeasured = rng.sample(range(len(out)), rng.randint(0, max(0, nodes - 1)))
    for i in unmeasured:
        out[i] = stream(out[i]["name"], out[i].get("from"), out[i].get("to"))
    metered = [s for i, s in enumerate(out) if i not in unmeasured]
    if rng.random() < 0.4 and len(metered) > nodes + 1:
        metered[0]["reading"]["standard_uncertainty"] = 0.0
        metered = metered[1:]
    errors = []
    if rng.random() < 0.5 and len(metered) > 2:
        p = rng.sample(metered, 3)
        errors.append({"type": "pair", "first": p[0]["name"], "second": p[1]["name"],
                       "coefficient": round(rng.uniform(-.8, .8), 3)})
        errors.append({"type": "common", "name": "density", "streams": [p[1]["name"], p[2]["name"]],
                       "relative_uncertainty": 0.01})
    balances = []
    if rng.random() < 0.4 and len(out) > 3:
        a, b = rng.sample(out, 2)
        balances.append({"name": "split", "terms": [{"stream": a["name"], "coefficient": 1.0},
                                                    {"stream": b["name"], "coefficient": round(-rng.uniform(.2, 3), 3)}],
                         "right_side": 1.5})
    return model(out, balances, errors, bounded=rng.random() < 0.75)


if __name__ == "__main__":
    cases = published()
    rng = random.Random(9)
    k = bounded = 0
    while k < 60 or bounded < 20:
        m = rand(rng, k)
        try:
            f = finish(m, "random %d" % k)
        except (ZeroDivisionError, TypeError, ValueError):
            continue
        if max(abs(v) for v in f["reconciled"].values()) > 1e6:
            continue
        if k >= 60 and not f["bounds"]:
            continue
        bounded += bool(f["bounds"])
        k += 1
        cases.append(f)
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "reconciled.json")
    with open(path, "w") as out:
        out.write('{"cases": [\n' + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n]}\n")
    print(k, "random cases,", bounded, "with bounds at work")
