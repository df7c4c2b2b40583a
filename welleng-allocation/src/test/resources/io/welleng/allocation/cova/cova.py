"""Independent value adjustment in exact fractions. Writes cova.csv beside it. Residuals go to all streams by volume or by
value; amounts are rounded by the largest remainder, of equal remainders the earlier first."""
import random
from fractions import Fraction as F
from math import floor
from pathlib import Path


def half_up(x, unit):
    q = abs(x) / unit
    n = floor(q + F(1, 2))
    return (n if x >= 0 else -n) * unit


def apportion(total, parts, unit):
    total = half_up(total, unit)
    down = [floor(p / unit) * unit for p in parts]
    missing = (total - sum(down)) / unit
    order = sorted(range(len(parts)), key=lambda i: -(parts[i] - down[i]))
    for i in order[: int(missing)]:
        down[i] += unit
    return down


def settle(v, p, price, rule, decimals):
    """decimals None for money."""
    unit = F(1, 100) if decimals is None else F(1, 10 ** decimals)
    worth, volume = sum(a * b for a, b in zip(v, p)), sum(v)
    agreed = price is not None
    price = price if agreed else worth / volume
    exact = [a * (b - price) for a, b in zip(v, p)] if decimals is None else [a * b / price - a for a, b in zip(v, p)]
    rest = sum(exact)
    assert agreed or rest == 0
    comp = apportion(rest, exact, unit)
    weights = v if rule == "volume" else [a * b for a, b in zip(v, p)]
    due = -half_up(rest, unit)
    share = apportion(due, [due * w / sum(weights) for w in weights], unit)
    return half_up(rest, unit), comp, share


def text(x):
    return f"{float(x):.6f}".rstrip("0").rstrip(".")


rng = random.Random(41)
lines = ["volumes,prices,agreed,rule,decimals,residual,compensations,shares"]
for case in range(60):
    n = rng.randint(1, 9)
    v = [F(rng.randint(0, 10 ** rng.randint(3, 8)), 100) for _ in range(n)]
    v[0] += 1
    p = [F(rng.randint(500, 12000), 100) for _ in range(n)]
    agreed = rng.choice([None, F(rng.randint(1500, 9000), 100)])
    rule = rng.choice(["volume", "value"])
    decimals = rng.choice([None, 0, 2, 3])
    residual, comp, share = settle(v, p, agreed, rule, decimals)
    join = lambda xs: ";".join(text(x) for x in xs)
    lines.append(",".join([join(v), join(p), "" if agreed is None else text(agreed), rule,
                           "" if decimals is None else str(decimals), text(residual), join(comp), join(share)]))
Path(__file__).with_name("cova.csv").write_text("\n".join(lines) + "\n")
