"""ANSI/HI 9.6.7 at 50 digits: B, C_Q, C_H, C_eta over viscosities, rates, heads and speeds."""
from mpmath import mp, mpf, log10

mp.dps = 50


def row(nu, q, h, n, share):
    nu, q, h, n, share = map(mpf, (nu, q, h, n, share))
    b = mpf("16.5") * nu ** mpf("0.5") * h ** mpf("0.0625") / (q ** mpf("0.375") * n ** mpf("0.25"))
    c = mpf("2.71") ** (mpf("-0.165") * log10(b) ** mpf("3.15")) if b > 1 else mpf(1)
    ch = 1 - (1 - c) * share ** mpf("0.75")
    e = b ** (mpf("-0.0547") * b ** mpf("0.69")) if b > 1 else mpf(1)
    return b, c, ch, e


print("# made by hi967.py")
print("nu_cst,q_m3h,h_m,n_rpm,share,b,cq,ch,ceta")
for nu, q, h, n in [("1", "110", "77", "2950"), ("5", "3", "6", "3500"), ("120", "110", "77", "2950"),
                    ("50", "12", "9", "3000"), ("1000", "40", "17", "3500"), ("3000", "60", "15", "2900"),
                    ("52000", "6.5", "9", "3500"), ("0.4", "2.8", "6", "3500")]:
    for share in ("0", "0.3", "1", "1.4"):
        print(",".join([nu, q, h, n, share] + [mp.nstr(x, 20) for x in row(nu, q, h, n, share)]))
