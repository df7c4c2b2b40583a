"""Slippage past the plunger, 50 digits: Patterson (1 + 0.14 N) 453 D dp C^1.52/(L mu), ARCO-HF 870 D dp C^1.52/(L mu)."""
from mpmath import mp, mpf, power

mp.dps = 50
print("d,c,l,mu,dp,spm,patterson,arco")
for row in ["2,0.008,48,1,2351,10", "1.5,0.003,36,2.5,1500,6", "1.75,0.012,72,0.7,3000,0", "2.75,0.006,48,15,800,14.5"]:
    d, c, l, mu, dp, n = map(mpf, row.split(","))
    q = d * dp * power(c, mpf("1.52")) / (l * mu)
    print(row + "," + mp.nstr((1 + mpf("0.14") * n) * 453 * q, 20) + "," + mp.nstr(870 * q, 20))
