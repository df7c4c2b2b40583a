"""Allocation back through random networks in exact rational arithmetic; writes network.json beside this script.

Recursive, from the definitions: what is known of a node, and what is allocated to it. Splits, meters on nodes, own uses,
stock, lift gas, five methods. Squares of uncertainties only, so that nothing is rounded. Cases in which a method would
allocate less than 0 are left out. Run in this folder: python3 network.py
"""

import json
import pathlib
import random
from fractions import Fraction as F
from functools import lru_cache

random.seed(31)
DAY = "2026-06-01"


def number(x, digits=6):
    return float(f"{x:.{digits}g}")


def draw():
    depth = random.randint(2, 5)
    tiers = [["S"]]
    for t in range(1, depth):
        tiers.append([f"{'W' if t == depth - 1 else 'N'}{t}-{i}" for i in range(random.randint(2, 4 if t < depth - 1 else 9))])
    links = {}
    for t in range(1, depth):
        for n in tiers[t]:
            first, second = random.choice(tiers[t - 1]), random.choice(tiers[t - 1])
            split = number(random.uniform(0.1, 0.9), 2)
            links[n] = {first: split, second: None} if first != second and random.random() < 0.3 else {first: None}
    return tiers, links


def case():
    tiers, links = draw()
    names = [n for tier in tiers for n in tier]
    inlets = {n: [m for m in names if n in links.get(m, {})] for n in names}
    flow, nodes, readings = {n: 0.0 for n in names}, {}, []

    def read(node, kind, value, to=None):
        one = {"node": node, "kind": kind, "gas": value}
        readings.append(one | ({"to": to} if to else {}))

    for n in reversed(names):
        node = {"name": n, "kind": "well" if n[0] == "W" else "battery"}
        receivers = list(links.get(n, {}))
        if len(receivers) == 1:
            node["to"] = receivers[0]
        if not inlets[n]:
            q = 10 ** random.uniform(0, 3)
            lift = number(q * 0.4) if random.random() < 0.3 else 0.0
            if n != "S" and random.random() < 0.95:
                read(n, "estimate", number(q * random.uniform(0.8, 1.2) + lift))
                if lift:
                    read(n, "lift_gas", lift)
            else:
                q = 0.0
            node["estimate_uncertainty"] = {"type": "relative", "fraction": number(random.uniform(0.01, 0.2), 3)}
        else:
            q = flow[n]
            if random.random() < 0.3:
                for kind in ("fuel", "flare", "loss", "injection"):
                    use = number(q * random.uniform(0, 0.05))
                    read(n, kind, use)
                    q -= use
            if random.random() < 0.3:
                opening = number(q * random.uniform(1, 2))
                closing = number(opening + q * random.uniform(-0.2, 0.2))
                read(n, "opening_stock", opening)
                read(n, "closing_stock", closing)
                q -= closing - opening
            if n == "S" or random.random() < 0.5:
                node["meters"] = [{"uncertainty": {"type": "relative", "fraction": number(random.uniform(0.002, 0.03), 3)}}]
                read(n, "meter", number(q * random.uniform(0.97, 1.03)))
            elif random.random() < 0.4:
                node["estimate_uncertainty"] = {"type": "relative", "fraction": number(random.uniform(0.02, 0.1), 3)}
            kind = random.choice(["proportional", "by_difference", "by_difference", "uncertainty_based", "api_rp85"])
            if kind == "api_rp85" and "meters" not in node:
                kind = "uncertainty_based"
            node["method"] = {"type": kind}
            if kind == "by_difference" and random.random() < 0.5:
                node["method"]["closing"] = random.choice(inlets[n])
        for receiver, split in links.get(n, {}).items():
            rest = 1 - sum(s for s in links[n].values() if s is not None)
            flow[receiver] += q * (split if split is not None else rest)
        nodes[n] = node
    return names, links, inlets, nodes, readings


def solve(names, links, inlets, nodes, readings):
    value = {(r["node"], r["kind"]): F(repr(r["gas"])) for r in readings}

    def get(n, kind):
        return value.get((n, kind), F(0))

    def out(n):
        return sum(get(n, k) for k in ("fuel", "flare", "loss", "injection", "closing_stock")) - get(n, "opening_stock")

    @lru_cache(None)
    def known(n):
        """Estimate, variance, whether metered; None where nothing is known."""
        u = nodes[n].get("estimate_uncertainty")
        u = F(repr(u["fraction"])) if u else None
        if not inlets[n]:
            if (n, "estimate") not in value:
                return None
            e, gross = value[n, "estimate"] - get(n, "lift_gas"), value[n, "estimate"]
            result = e, (u * gross) ** 2, False
        else:
            parts = [p for p in (link(m, n) for m in inlets[n]) if p]
            if parts:
                e = sum(p[0] for p in parts) - out(n)
                assert e >= 0
                result = e, (u * e) ** 2 if u else sum(p[1] for p in parts), all(p[2] for p in parts)
            else:
                result = None
        if "meters" in nodes[n]:
            e = value[n, "meter"]
            return e, (F(repr(nodes[n]["meters"][0]["uncertainty"]["fraction"])) * e) ** 2, True
        return result

    @lru_cache(None)
    def link(m, n):
        k = known(m)
        if k is None or len(links[m]) == 1:
            return k
        split = links[m][n]
        fraction = F(repr(split)) if split is not None else 1 - sum(F(repr(s)) for s in links[m].values() if s is not None)
        return k[0] * fraction, k[1] * fraction ** 2, False

    @lru_cache(None)
    def shares(n):
        t = (known(n)[0] if n == "S" else sum(shares(r).get(n, F(0)) for r in links[n])) + out(n)
        assert t >= 0
        method = nodes[n]["method"]
        closing = method.get("closing")
        flowing = {m: link(m, n) for m in inlets[n] if link(m, n)}
        if method["type"] == "by_difference" and closing:
            flowing.setdefault(closing, (F(0), None, False))
        if not flowing:
            assert t == 0
            return {}
        e = {m: p[0] for m, p in flowing.items()}
        total = sum(e.values())
        if method["type"] == "proportional":
            return {m: e[m] * t / total for m in e}
        if method["type"] == "by_difference":
            keep = {m for m in e if (m != closing if closing else flowing[m][2])}
            rest = t - sum(e[m] for m in keep)
            takers = [m for m in e if m not in keep]
            assert rest >= 0 and takers
            weight = sum(e[m] for m in takers)
            return {m: e[m] if m in keep else rest if len(takers) == 1 else e[m] * rest / weight for m in e}
        z2 = known(n)[1] if method["type"] == "api_rp85" else F(0)
        w = {m: flowing[m][1] + e[m] / total * z2 for m in e}
        q = {m: e[m] + w[m] / sum(w.values()) * (t - total) for m in e}
        assert min(q.values()) >= 0
        return q

    return [{"node": n, "inlet": m, "allocated": float(q)} for n in names if inlets[n] for m, q in shares(n).items()]


cases = []
while len(cases) < 40:
    names, links, inlets, nodes, readings = case()
    try:
        expected = solve(names, links, inlets, nodes, readings)
    except (AssertionError, ZeroDivisionError):
        continue
    more = [{"from": m, "to": n} | ({"split": s} if s is not None else {})
            for m, to in links.items() if len(to) > 1 for n, s in to.items()]
    random.shuffle(readings)
    cases.append({
        "study": {
            "version": "original",
            "network": {"nodes": [nodes[n] for n in names], "links": more},
            "streams": [{"phase": "gas", "quantity": "volume", "rounding": {"decimals": 1}}],
            "days": [{"date": DAY, "readings": readings}],
            "method": {"type": "proportional"},
        },
        "expected": expected,
    })
with open(pathlib.Path(__file__).with_name("network.json"), "w") as f:
    f.write("[\n" + ",\n".join(json.dumps(c) for c in cases) + "\n]\n")
