"""Independent oracle values for wellbore heat (mpmath 50 digits). python3 heat.py -> CSV beside it."""
import os, random, math
from mpmath import mp, mpf, sqrt, pi, nstr, log, exp, e1, euler, quad, besselj, bessely, besselk, invertlaplace, inf, cos, radians, linspace
mp.dps=50
HERE=os.path.dirname(os.path.abspath(__file__)); R=random.Random(1962); M=mpf
J=M('1055.05585262')/(M('0.45359237')*M('9.80665')*M('0.3048'))      # ft lbf/Btu
FT=M('0.3048'); GH=M('9.80665')/FT*3600**2                            # ft/h2
SIG=M('5.670374419e-8')/(M('1055.05585262')/3600/FT**2)*(M(5)/9)**4
CPH=M('0.001')/M('0.45359237')*FT*3600                                # cP -> lbm/ft/h
F0=M('459.67')
def u(a,b,d): return f'{R.uniform(a,b):.{d}f}'
def lg(a,b,s=4):
    x=math.exp(R.uniform(math.log(a),math.log(b))); return f'{x:.{s}g}' if 1e-4<x<10**s else f'{x:.0f}' if x>=1 else f'{x:.{s-1}e}'
def write(name,head,cols,rows,digits=30):
    with open(os.path.join(HERE,name),'w') as f:
        for h in head+['mpmath 50 digits, script heat.py']: f.write('# '+h+'\n')
        f.write(','.join(cols)+'\n')
        for r in rows: f.write(','.join(x if isinstance(x,str) else nstr(x,digits,min_fixed=-5,max_fixed=12) for x in r)+'\n')
    print(f'{name:34s} {len(rows)} rows')
# time functions
def f_log(t,c): return log(2*sqrt(t))-c
def f_ei(t): return e1(1/(4*t))/2
def f_hk91(t): return M('1.1281')*sqrt(t)*(1-M('0.3')*sqrt(t)) if t<=M('1.5') else (M('0.4063')+log(t)/2)*(1+M('0.6')/t)
def f_hk02(t): return log(exp(-M('0.2')*t)+(M('1.5')-M('0.3719')*exp(-t))*sqrt(t))
def f_cyl(t):
    mp.dps=60
    v=invertlaplace(lambda s:besselk(0,sqrt(s))/(s*sqrt(s)*besselk(1,sqrt(s))),t,method='talbot',degree=60)
    mp.dps=50; return v
def f_cyl_quad(t):
    mp.dps=20
    g=lambda x:(lambda w:(1-exp(-w*w*t))/(w**2*(besselj(0+1,w)**2+bessely(1,w)**2)))(exp(x))
    v=4/pi**2*quad(g,[-60,-40,-25,-15,-8,-4,-2,0,1,2,3,4,5,7,9,12,16,24]); mp.dps=50; return v
for t in ('0.05','1','100'):
    a,b=f_cyl(M(t)),f_cyl_quad(M(t)); print('cylinder check tD',t,nstr(a,18),nstr(b,18),nstr(a/b-1,3))
TD=['0.001','0.003','0.01','0.02','0.05','0.1','0.15','0.2','0.3','0.4','0.5','0.6','0.7','0.8','0.9','1','1.1','1.2','1.3','1.4','1.5','1.500001','1.6','1.8','2','2.5','3','4','5','7','10','15','20','30','50','70','100','200','500','1000','2000','5000','10000','100000','1e6','1e7']
rows=[]
for t in TD:
    T=M(t); c=f_cyl(T); r=[t,f_log(T,M('0.290')),f_log(T,euler/2),f_ei(T),f_hk91(T),f_hk02(T),nstr(c,18)]
    rows.append(r+[nstr(f_hk91(T)/c-1,6),nstr(f_hk02(T)/c-1,6),nstr(f_ei(T)/c-1,6)])
write('time_function.csv',['tD = alpha t/r^2. ramey_log: ln(2 sqrt tD) - 0.290; euler_log: - gamma/2; line_source_ei: E1(1/(4tD))/2; HK 1991 and 2002 fits; cylinder_exact (Talbot inversion of K0(sqrt s)/(s^1.5 K1(sqrt s)), 18 digits, checked by quadrature of the Carslaw-Jaeger integral)','dev_*: relative deviation from cylinder_exact (information)'],
 ['td','ramey_log','euler_log','line_source_ei','hasan_kabir_1991','hasan_kabir_2002','cylinder_exact','dev_hk1991','dev_hk2002','dev_ei'],rows)
# relaxation distance
rows=[]
for i in range(44):
    W,cp,ke,r,U,al,t,rh=lg(500,2e5),u(.25,1,3),u(.6,2.2,3),u(.08,.3,4),lg(.3,200),u(.02,.06,4),lg(24,20000),u(.3,.6,3)
    tD=M(al)*M(t)/M(rh)**2; f=f_hk02(tD); a=list(map(M,(W,cp,ke,r,U)))
    A=lambda ff:a[0]*a[1]*(a[2]+a[3]*a[4]*ff)/(2*pi*a[3]*a[4]*a[2])
    rows.append([W,cp,ke,r,U,al,t,rh,tD,f,A(f),A(f_log(tD,M('0.290'))),A(f_hk91(tD)),a[0]*a[1]*f/(2*pi*a[2])])
write('relaxation_distance.csv',['A ft = W cp (ke + r U f)/(2 pi r U ke); W lbm/h, cp Btu/lbm/F, ke Btu/h/ft/F, r ft, U Btu/h/ft2/F, alpha ft2/h, t h, rh ft. a_hk02, a_ramey_log(0.290), a_hk91; a_u_infinite = W cp f/(2 pi ke) with HK 2002'],
 ['w_lbm_h','cp','ke','r_ft','u','alpha_ft2_h','t_h','rh_ft','td','f_hk2002','a_hk2002','a_ramey_log','a_hk1991','a_u_infinite_hk2002'],rows)
# single straight piece
def seg(T0,Te0,m,A,phi,s): D=A*(phi-m); return Te0+m*s+D+(T0-Te0-D)*exp(-s/A)
def segmean(T0,Te0,m,A,phi,L): D=A*(phi-m); return Te0+m*L/2+D+(T0-Te0-D)*A/L*(1-exp(-L/A))
rows=[]
for i in range(60):
    flow=('PRODUCER','INJECTOR')[i%2]; src=('LIQUID','IDEAL_GAS','GIVEN')[i//2%3]
    L,inc,gG,A,cp=u(500,15000,0),u(0,80,1),u(.006,.025,4),lg(50,20000),u(.3,1,3)
    Te0=u(60,280,1); T0=Te0 if i%4==0 else u(60,280,1); s=nstr(M(L)*R.randint(1,100)/100,8); phi_in=u(-.01,.01,5)
    c=cos(radians(M(inc))); m=-M(gG)*c if flow=='PRODUCER' else M(gG)*c
    phi={'LIQUID':M(0),'IDEAL_GAS':(-1 if flow=='PRODUCER' else 1)*c/(J*M(cp)),'GIVEN':M(phi_in)}[src]
    rows.append([flow,src,L,inc,gG,A,cp,Te0,T0,phi_in if src=='GIVEN' else '',phi,s,Te0 and M(Te0)+m*M(s),seg(M(T0),M(Te0),m,M(A),phi,M(s)),seg(M(T0),M(Te0),m,M(A),phi,M(L)),segmean(M(T0),M(Te0),m,M(A),phi,M(L))])
write('temperature_segment.csv',['Straight piece of length L (MD ft), inc deg from vertical, gG F/ft TVD, A ft; te0 earth and t0 fluid temperature at the inflow end; s distance from inflow end in flow direction.',
 'source: LIQUID 0, IDEAL_GAS -/+ cos(inc)/(J cp) with J = '+nstr(J,20)+', GIVEN phi F/ft. t_s at s, t_l at L, t_mean over L'],
 ['flow','source','l_ft','inc_deg','gg_f_per_ft','a_ft','cp','te0_f','t0_f','phi_given','phi','s_ft','te_s','t_s','t_l','t_mean'],rows)
# piecewise slanted wells
rows=[]
for i in range(40):
    flow=('PRODUCER','INJECTOR')[i%2]; n=3+i%3; gG=u(.008,.02,4); Ts=u(40,90,1); cp='0.8'
    segs=[(u(300,5000,0),u(0,88,1),lg(200,8000)) for _ in range(n)]      # from surface down: MD, inc, A
    tvd=[M(0)]
    for L,inc,_ in segs: tvd.append(tvd[-1]+M(L)*cos(radians(M(inc))))
    te=[M(Ts)+M(gG)*t for t in tvd]
    order=range(n-1,-1,-1) if flow=='PRODUCER' else range(n)
    T=te[-1] if flow=='PRODUCER' else M(u(40,160,1)); t0=T if flow=='PRODUCER' else T
    prof=[None]*(n+1); prof[n if flow=='PRODUCER' else 0]=T
    for k in order:
        L=M(segs[k][0]); a=te[k+1] if flow=='PRODUCER' else te[k]; b=te[k] if flow=='PRODUCER' else te[k+1]
        T=seg(T,a,(b-a)/L,M(segs[k][2]),M(0),L); prof[k if flow=='PRODUCER' else k+1]=T
    rows.append([flow,gG,Ts,';'.join('/'.join(s) for s in segs),nstr(t0,25),';'.join(nstr(x,22) for x in te),';'.join(nstr(x,22) for x in prof)])
write('temperature_piecewise.csv',['Pieces from surface down: MD ft/inc deg/A ft; earth = surface_f + gG TVD; phi = 0. Producer enters at the bottom at earth temperature; injector enters at the surface at t_inlet. Lists from surface down at the n+1 nodes'],
 ['flow','gg_f_per_ft','surface_f','pieces_md_inc_a','t_inlet','earth_f','fluid_f'],rows)
# Shiu-Beggs
SBW=('0.0063','0.4882','2.9150','-0.3476','0.2219','0.2519','4.7240'); SBN=('0.0149','0.5253','2.9303','-0.2904','0','0.2608','4.4146')
def sb(c,w,rho,d,p,api,sg):
    c=list(map(M,c)); return c[0]*w**c[1]*rho**c[2]*d**c[3]*(p**c[4] if c[4] else 1)*api**c[5]*sg**c[6]
rows=[]
for i in range(48):
    qo,qw,qg,api,sgw,sg,d,p=u(50,5000,1),u(0,4000,1),lg(10,5000),u(12,45,1),u(1,1.1,3),u(.6,.95,3),u(1.995,4.9,3),u(30,1500,1)
    if i==0: qo,qw,qg,api,sgw,sg,d,p='2219','11','1762','24','1','0.7','2.992','150'
    so=M('141.5')/(M('131.5')+M(api)); mo=M(qo)*so+M(qw)*M(sgw); rho=M('62.4')*mo/(M(qo)+M(qw))
    w=(350*mo+M('0.0764')*M(qg)*1000*M(sg))/86400
    rows.append([qo,qw,qg,api,sgw,sg,d,p,w,rho,sb(SBW,w,rho,M(d),M(p),M(api),M(sg)),sb(SBN,w,rho,M(d),M(p),M(api),M(sg))])
write('shiu_beggs.csv',['Shiu-Beggs 1980: qo qw stb/d, qg Mscf/d, d in, p wellhead PSIG; w lbm/s with 350 lbm/bbl and 0.0764 lbm/scf; rho 62.4 x volume mean sg. a_ft with wellhead pressure; a_no_whp without (second coefficient set: recalled, see EQUATIONS). Row 1: Takacs example (2,089 ft)'],
 ['qo','qw','qg_mscfd','api','sg_water','sg_gas','d_in','p_wh_psig','w_lbm_s','rho_l','a_ft','a_no_whp_ft'],rows)
# overall U, given annulus h
rows=[]
for i in range(44):
    rti=u(.08,.16,4); rto=f'{float(rti)+R.uniform(.015,.03):.4f}'; rci=f'{float(rto)+R.uniform(.06,.15):.4f}'; rco=f'{float(rci)+R.uniform(.02,.04):.4f}'; rh=f'{float(rco)+R.uniform(.05,.15):.4f}'
    hf=('' if i%3==0 else lg(20,2000)); kt,kc,kcem=u(20,30,2),u(20,30,2),u(.2,.6,3); h=lg(.2,30)
    a=list(map(M,(rti,rto,rci,rco,rh)))
    inv=(a[1]/(a[0]*M(hf)) if hf else 0)+a[1]*log(a[1]/a[0])/M(kt)+1/M(h)+a[1]*log(a[3]/a[2])/M(kc)+a[1]*log(a[4]/a[3])/M(kcem)
    U=1/inv; rows.append([rti,rto,rci,rco,rh,hf,kt,h,kc,kcem,U,U*a[1]/a[0]])
write('overall_u_given_h.csv',['1/U layers, radii ft; hf empty = infinite film; h annulus (hc+hr) at rto; U referred to rto; u_rti = U rto/rti'],['r_ti','r_to','r_ci','r_co','r_h','h_film','k_tubing','h_annulus','k_casing','k_cement','u_rto','u_rti'],rows)
# natural convection + radiation
rows=[]
for i in range(44):
    rti=u(.08,.16,4); rto=f'{float(rti)+R.uniform(.015,.03):.4f}'; rci=f'{float(rto)+R.uniform(.06,.15):.4f}'; rco=f'{float(rci)+R.uniform(.02,.04):.4f}'; rh=f'{float(rco)+R.uniform(.05,.15):.4f}'
    gas=i%2; rho,mu,cpa,ka,bet=((u(.03,6,4),u(.012,.025,4),u(.24,.6,3),u(.015,.04,4),u(.0012,.0018,5)) if gas else (u(55,63,2),u(.25,1.2,3),u(.9,1,3),u(.33,.4,3),u(.0002,.0005,6)))
    kt,kc,kcem,ke,f=u(22,30,2),u(22,30,2),u(.2,.6,3),u(.8,2,3),u(1,5,3); et,ec=u(.5,.95,2),u(.5,.95,2); rad=gas and i%4==1
    Te=u(60,200,1); Tf=f'{float(Te)+(R.uniform(10,200) if i%5 else -R.uniform(10,50)):.1f}'; floor='FLOOR' if i%3 else 'AS_PRINTED'
    a=list(map(M,(rti,rto,rci,rco,rh))); q2=lambda Q:Q/(2*pi)
    rt=log(a[1]/a[0])/M(kt); ro=log(a[3]/a[2])/M(kc)+log(a[4]/a[3])/M(kcem); rf=M(f)/M(ke)
    Pr=M(cpa)*M(mu)*CPH/M(ka)
    def hs(Tto,Tci):
        dT=abs(Tto-Tci); Gr=(a[2]-a[1])**3*GH*M(rho)**2*M(bet)*dT/(M(mu)*CPH)**2
        khc=M(ka)*M('0.049')*(Gr*Pr)**M('0.333')*Pr**M('0.074')
        if floor=='FLOOR': khc=max(khc,M(ka))
        hc=khc/(a[1]*log(a[2]/a[1])); hr=M(0)
        if rad:
            x,y=Tto+F0,Tci+F0; F=1/(1/M(et)+a[1]/a[2]*(1/M(ec)-1)); hr=SIG*F*(x*x+y*y)*(x+y)
        return hc,hr,Gr*Pr
    sgn=1 if M(Tf)>M(Te) else -1
    def bal(Q):
        Tto=M(Tf)-q2(Q)*rt; Tci=M(Te)+q2(Q)*(rf+ro); hc,hr,_=hs(Tto,Tci); return sgn*(2*pi*a[1]*(hc+hr)*(Tto-Tci)-Q),Tto,Tci
    lo,hi=M(0),abs(M(Tf)-M(Te))*2*pi/(rt+ro+rf)
    for _ in range(190):
        m=(lo+hi)/2
        if bal(sgn*m)[0]>0: lo=m
        else: hi=m
    Q=sgn*(lo+hi)/2; _,Tto,Tci=bal(Q); hc,hr,gp=hs(Tto,Tci); Th=M(Te)+q2(Q)*rf; U=Q/(2*pi*a[1]*(M(Tf)-Th))
    inv=a[1]*(rt+ro)+1/(hc+hr); assert abs(U*inv-1)<M('1e-35')
    rows.append([rti,rto,rci,rco,rh,rho,mu,cpa,ka,bet,kt,kc,kcem,ke,f,'YES' if rad else 'NO',et,ec,floor,Tf,Te,hc,hr,gp,U,Q,Tto,Tci,Th])
write('overall_u_convection.csv',['Coupled U with annulus natural convection (Dropkin-Somerscales as in Willhite) and optional radiation; rho lbm/ft3, mu cP, cp Btu/lbm/F, k Btu/h/ft/F, beta 1/R; infinite tubing film; Gr uses |Tto-Tci|',
 'floor: FLOOR khc >= kha, AS_PRINTED no floor. gr_pr at the solution; q Btu/h/ft (negative: heat into the fluid). g %s ft/h2, sigma %s, cP %s lbm/ft/h'%(nstr(GH,15),nstr(SIG,15),nstr(CPH,15))],
 ['r_ti','r_to','r_ci','r_co','r_h','ann_rho','ann_mu_cp','ann_cp','ann_k','ann_beta','k_tubing','k_casing','k_cement','ke','f','radiation','emissivity_tubing','emissivity_casing','floor','tf_f','te_f','hc','hr','gr_pr','u_rto','q_btu_h_ft','t_to','t_ci','t_h'],rows)
