# Correction for Joule-Thomson effect, friction and acceleration of Sagar, Doty and Schmidt (1991), exact decimals.
from fractions import Fraction as F
import random

r = random.Random(1991)
print("pwh_psig,w_lb_per_s,rgl_scf_per_stb,api,gas_gravity,gradient_f_per_ft,fc_f_per_ft")
for i in range(24):
    p, w, g = f"{r.uniform(0, 2500):.1f}", f"{r.uniform(0.1, 7):.3f}", f"{r.uniform(10, 8000):.0f}"
    api, sg, gg = f"{r.uniform(10, 50):.1f}", f"{r.uniform(0.6, 1.0):.3f}", f"{r.uniform(0.005, 0.02):.4f}"
    fc = (F("-0.002978") + F("1.006e-6") * F(p) + F("1.906e-4") * F(w) - F("1.047e-6") * F(g) + F("3.229e-5") * F(api)
          + F("0.004009") * F(sg) - F("0.3551") * F(gg)) if F(w) < 5 else F(0)
    print(f"{p},{w},{g},{api},{sg},{gg},{float(fc)!r}")
