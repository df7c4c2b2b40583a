"""Exact shape factors of closed rectangles, hexagon, triangle, circle (pseudo-steady Green's function, mean zero)."""
from mpmath import mp, mpf, pi, log, exp, sin, cos, cosh, sinh, euler, nsum, inf, qp, sqrt, jtheta, mpc, expjpi, im
mp.dps = 40

def ca_rectangle(a, b, x0, y0):
    a, b, x0, y0 = map(mpf, (a, b, x0, y0))
    if a < b:                      # sum over the short side converges fastest with a >= b
        a, b, x0, y0 = b, a, y0, x0
    s = 2*pi*a/b*(mpf(1)/3 - x0/a + (x0/a)**2) - log(pi/b) - log(2*sin(pi*y0/b))
    n = 1
    while True:
        k = n*pi/b
        t = mpf(2)/n*cos(n*pi*y0/b)**2*((cosh(k*a)+cosh(k*(a-2*x0)))/sinh(k*a)-1)
        s += t
        if n > 8 and k*min(x0, a-x0)*2 > 100: break
        n += 1
        if n > 4000: break
    return 4*a*b/exp(euler)*exp(-2*s)

def eta_abs(tau):
    q = expjpi(2*tau); return abs(expjpi(tau/12)*qp(q))
def ca_lattice(tau):
    return 4/exp(euler)*im(tau)*4*pi**2*eta_abs(tau)**4
def ca_triangle():
    tau = expjpi(mpf(1)/3)
    z = (1+tau)/3               # other honeycomb site
    q = expjpi(tau)
    g2 = -log(abs(jtheta(1, pi*z, q))/eta_abs(tau)) + pi*im(z)**2/im(tau)
    # 2 pi G = -ln(2 pi eta^2 r) + g2 ; A = Im tau/2
    return 4/exp(euler)*im(tau)/2*(2*pi*eta_abs(tau)**2)**2*exp(-2*g2)
def ca_circle():
    return 4*pi*exp(mpf(3)/2)/exp(euler)

if __name__ == '__main__':
    from mpmath import nstr
    print('circle', nstr(ca_circle(),12), 'hex', nstr(ca_lattice(expjpi(mpf(1)/3)),12), 'square lattice', nstr(ca_lattice(mpc(0,1)),12), 'tri', nstr(ca_triangle(),12))
    printed=[30.8828,12.9851,4.5132,3.3351,21.8369,10.8374,4.5141,2.0769,3.1573,0.5813,0.1109,5.3790,2.6896,0.2318,0.1155,2.3606]
    cand=[]
    for r in (1,2,4,5):
        for fx in (mpf(1)/2,mpf(1)/4,mpf(1)/8,mpf(1)/3,mpf(3)/8,mpf(1)/16):
            for fy in (mpf(1)/2,mpf(1)/4,mpf(1)/8,mpf(1)/3):
                cand.append((r,fx,fy,ca_rectangle(r,1,r*fx,fy)))
    for p in printed:
        best=sorted(cand,key=lambda c:abs(float(c[3])/p-1))[:2]
        print(p,[(c[0],float(c[1]),float(c[2]),nstr(c[3],8),'%.2e'%(float(c[3])/p-1)) for c in best])
