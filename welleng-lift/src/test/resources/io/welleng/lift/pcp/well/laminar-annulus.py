"""Friction of laminar flow between cylinders over that of a pipe of the hydraulic diameter, by integrating the velocity.

The momentum balance mu/r d/dr(r du/dr) = -G with u = 0 at both walls has u = -G r^2/(4 mu) + a ln r + b; a and b are solved
from the walls and the flow is integrated numerically, with 50 digits. Then phi = f Re/64 = G Dh^2/(32 mu v).
"""
from mpmath import mp, mpf, log, quad, pi, matrix, lu_solve

mp.dps = 50
print("# Made by laminar-annulus.py")
print("kappa,phi")
for k in ["0.001", "0.05", "0.1", "0.2", "0.28423446184941888", "0.4", "0.5", "0.6", "0.75", "0.9", "0.97"]:
    kappa = mpf(k)
    m = matrix([[log(kappa), 1], [0, 1]])
    a, b = lu_solve(m, matrix([kappa**2 / 4, mpf(1) / 4]))
    u = lambda r: -r**2 / 4 + a * log(r) + b
    flow = quad(lambda r: 2 * pi * r * u(r), [kappa, (1 + kappa) / 2, 1])
    v = flow / (pi * (1 - kappa**2))
    dh = 2 * (1 - kappa)
    print(f"{k},{mp.nstr(dh**2 / (32 * v), 20)}")
