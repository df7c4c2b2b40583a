"""Independent oracle values for chokes, liquid loading, erosional velocity; mpmath 50 digits. python3 choke.py -> CSV beside it."""
import os, random, math
from mpmath import mp, mpf, sqrt, pi, nstr, log, findroot, diff
mp.dps = 50
HERE=os.path.dirname(os.path.abspath(__file__)); R=random.Random(15657); M=mpf
FT=M('0.3048');IN=M('0.0254');LBM=M('0.45359237');G=M('9.80665');BBL=9702*IN**3
PSI=LBM*G/IN**2; GC=G/FT
RGAS=M('8.31446261815324')*LBM*1000*5/9/(PSI*FT**3)     # psia ft3/(lbmol R) 10.7316
MAIR=M('28.97'); PSC=M('14.696'); TSC=M('519.67'); F0=M('459.67')
RHOAIR=PSC*MAIR/(RGAS*TSC)
C_SUB=sqrt(2*GC*MAIR/(RGAS*144))*86400/1000/RHOAIR; C_SON=C_SUB/sqrt(2)
def u(a,b,d): return f'{R.uniform(a,b):.{d}f}'
def lg(a,b,s=4):
    x=math.exp(R.uniform(math.log(a),math.log(b))); return f'{x:.{s}g}' if 1e-4<x<10**s else f'{x:.0f}' if x>=1 else f'{x:.{s-1}e}'
def write(name,head,cols,rows):
    with open(os.path.join(HERE,name),'w') as f:
        for h in head+['mpmath 50 digits, script choke.py']: f.write('# '+h+'\n')
        f.write(','.join(cols)+'\n')
        for r in rows: f.write(','.join(x if isinstance(x,str) else nstr(x,30,min_fixed=-5,max_fixed=12) for x in r)+'\n')
    print(f'{name:32s} {len(rows)} rows')
# 1 Gilbert family
FAM={'GILBERT':('10','0.546','1.89'),'ROS':('17.40','0.5','2'),'BAXENDELL':('9.56','0.546','1.93'),'ACHONG':('3.82','0.65','1.88'),'PILEHVARI':('46.67','0.313','2.11')}
rows=[]
for i in range(60):
    n=list(FAM)[i%5]; A,B,C=map(M,FAM[n]); q,r,s=lg(30,8000),lg(40,6000),lg(6,128,3)
    Q,RR,S=M(q),M(r),M(s); p=A*Q*RR**B/S**C; pt=u(100,4000,1)
    gauge='GAUGE' if i%10>=5 else 'ABSOLUTE'; off=PSC if gauge=='GAUGE' else M(0)
    rows.append([n,gauge,q,r,s,p+off,pt,(M(pt)-off)*S**C/(A*RR**B),(A*Q*RR**B/(M(pt)-off))**(1/C)])
write('gilbert_family.csv',['p = A q R^B/S^C; q stb/d liquid, R scf/stb liquid, S 64ths in. pressure column psia: GAUGE = formula value + 14.696','q_at_target and bean_at_target: for the absolute upstream pressure p_target'],
 ['correlation','pressure_basis','q','glr','bean_64ths','p_upstream_psia','p_target_psia','q_at_target','bean_64ths_at_target'],rows)
# 2 gas nozzle
def gas(c,cd,d,p1,p2,sg,k,T,z):
    rc=(2/(k+1))**(k/(k-1)); r=p2/p1; A=pi*d*d/4
    if c=='HANDBOOK': cs,cn,TT,zz=M(1248),M(879),T+460,M(1)
    else: cs,cn,TT,zz=C_SUB,C_SON,T+F0,z
    if r<=rc: return cn*cd*A*p1*sqrt(k/(sg*TT*zz)*(2/(k+1))**((k+1)/(k-1))),rc,'CRITICAL'
    return cs*cd*A*p1*sqrt(k/((k-1)*sg*TT*zz)*(r**(2/k)-r**((k+1)/k))),rc,'SUBCRITICAL'
def bis(f,lo,hi,n=220):
    lo,hi=M(lo),M(hi); flo=f(lo)
    for _ in range(n):
        m=(lo+hi)/2
        if (f(m)>0)==(flo>0): lo=m
        else: hi=m
    return (lo+hi)/2
rows=[]
for i in range(64):
    c='HANDBOOK' if i%4==0 else 'EXACT'; cd,d,p1=u(.6,1,3),u(.1,2,3),u(150,5000,1); ra=R.uniform(.05,.98) if i%2 else R.uniform(.56,.99)
    p2=f'{float(p1)*ra:.1f}'; sg,k,T,z=u(.56,1.1,3),u(1.15,1.4,3),u(40,250,1),('1' if c=='HANDBOOK' else u(.7,1.02,3))
    a=list(map(M,(cd,d,p1,p2,sg,k,T,z))); q,rc,reg=gas(c,*a)
    # upstream pressure for rate at given p2 (z held)
    qt=lg(100,60000); f=lambda x:gas(c,a[0],a[1],x,a[3],a[4],a[5],a[6],a[7])[0]-M(qt)
    if c=='EXACT':
        hi=a[3]*2
        while f(hi)<0: hi*=2
        pu=bis(f,a[3],hi)
    else: pu=M('nan')
    rows.append([c,cd,d,p1,p2,sg,k,T,z,rc,reg,q,qt,pu if c=='EXACT' else '',M(qt)/gas(c,a[0],M(1),*a[2:])[0] if 0 else sqrt(M(qt)/gas(c,a[0],M(1),*a[2:])[0])])
write('gas_nozzle.csv',['Single-phase gas through a choke, q Mscf/d; d in, p psia, T degF.',
 'EXACT: C_sub %s, C_son %s (14.696 psia, 519.67 R, M_air 28.97, R 8.31446261815324), T + 459.67, z used. HANDBOOK: 1248, 879, T + 460, z = 1 (jump 0.393 %% at r_c)'%(nstr(C_SUB,25),nstr(C_SON,25)),
 'p_up_for_q: upstream pressure that passes q_target at p2 (EXACT only); d_for_q: throat diameter in that passes q_target between p1 and p2'],
 ['constants','cd','d_in','p1_psia','p2_psia','sg','k','t_f','z','r_critical','regime','q_mscfd','q_target','p_up_for_q','d_for_q'],rows)
# 3 Sachdeva
def yc(x1,VL,VG1,k,n):
    a=(1-x1)*VL/(x1*VG1)
    F=lambda y:k/(k-1)+a*(1-y)-y**((k-1)/k)*(k/(k-1)+n/2*(1+a*y**(1/k))**2)
    y=bis(F,M('1e-12'),1); 
    VG2=VG1*y**(-1/k); b=(1-x1)*VL/(x1*VG2)
    rhs=((k/(k-1)+a*(1-y))/(k/(k-1)+n/2+n*b+n/2*b*b))**(k/(k-1))
    assert abs(rhs/y-1)<M('1e-40')
    return y
def flux(y,x1,VL,VG1,k,p1,cd):
    VG2=VG1*y**(-1/k); vm=x1*VG2+(1-x1)*VL
    return cd*sqrt(288*GC*p1*((1-x1)*(1-y)*VL+x1*k/(k-1)*(VG1-y*VG2)))/vm
rows=[]
for i in range(72):
    x1=lg(.002,.97,3) if i%12 else '0.9999'
    p1=u(100,5000,1); T=u(60,220,1); sg=u(.6,.95,3); z=u(.75,1,3); VL=nstr(1/M(u(46,64,2)),12)
    VG1=nstr(M(z)*RGAS*(M(T)+F0)/(M(p1)*MAIR*M(sg)),12)
    cp_,k=u(.45,.65,3),u(1.1,1.4,3); CL=u(.45,1,3); d=u(.15,1.5,4); cd=('0.85','0.75','1')[i%3]
    X,P,vl,vg,cpp,K,cl,D,CD=map(M,(x1,p1,VL,VG1,cp_,k,CL,d,cd)); cv=cpp/K
    n=1+X*(cpp-cv)/(X*cv+(1-X)*cl); y=yc(X,vl,vg,K,n)
    ya=u(.1,.99,4); ye=max(M(ya),y); g=flux(ye,X,vl,vg,K,P,CD); m=g*pi*D**2/4/144
    gcr=flux(y,X,vl,vg,K,P,CD); gm=M(R.randint(50,990))/1000*gcr; gms=nstr(gm,10)
    yinv=bis(lambda t:flux(t,X,vl,vg,K,P,CD)-M(gms),y,1)
    # identity: energy flux = momentum sonic limit (Cd 1) at yc
    G1=flux(y,X,vl,vg,K,P,M(1)); VG2=vg*y**(-1/K); G2=sqrt(144*GC*n*P*y/(X*VG2)); assert abs(G1/G2-1)<M('1e-40')
    rows.append([x1,p1,VL,VG1,cp_,k,CL,d,cd,n,y,ya,'CRITICAL' if M(ya)<=y else 'SUBCRITICAL',g,m,gcr,gms,yinv])
write('sachdeva.csv',['Sachdeva et al. 1986, SPE 15657. x1 gas mass fraction, p1 psia, VL VG1 ft3/lbm, Cp Btu/lbm/R gas, k = Cp/Cv, CL liquid, d throat in; gc 32.1740485564; cv = cp/k',
 'n polytropic exponent, y_critical, y_actual = p2/p1 given, mass flux lbm/ft2/s at max(y_actual,y_c), mass rate lbm/s, critical flux; y_for_flux: ratio giving flux_target (subcritical)',
 'asserted in the script: the printed y_c equation and the momentum sonic limit sqrt(144 gc n p2/(x1 VG2)) hold at every row to 1e-40'],
 ['x1','p1_psia','vl_ft3_lbm','vg1_ft3_lbm','cp_gas','k','c_liquid','d_in','cd','n','y_critical','y_actual','regime','flux_lbm_ft2_s','mass_rate_lbm_s','flux_critical','flux_target','y_for_flux'],rows)
# 4 liquid
KL=86400/(BBL/FT**3)*pi/4/144*sqrt(288*GC)
rows=[]
for i in range(40):
    cd,d,rho=u(.6,1.1,3),u(.1,2,3),u(44,68,2); p1=u(50,5000,1); p2=u(0,float(p1),1)
    base=M(d)**2*sqrt((M(p1)-M(p2))/M(rho))*M(cd)
    rows.append([cd,d,rho,p1,p2,KL*base,M(8084)*base])
write('liquid_orifice.csv',['q bbl/d in situ = K Cd d^2 sqrt(dp/rho); exact K = %s; handbook (Guo) 8084'%nstr(KL,25)],['cd','d_in','rho_lbm_ft3','p1','p2','q_exact','q_handbook'],rows)
# 5 Turner Coleman
KT=(4*M(30)*GC*GC/(3*M('0.44'))*(M('1e-3')/(LBM*G/FT)))**M('0.25')
rows=[]
for i in range(48):
    liq='WATER' if i%2 else 'CONDENSATE'; rl,sig=(u(62,70,2),u(50,72,1)) if liq=='WATER' else (u(42,52,2),u(12,28,1))
    p,T,z,sg,d=u(50,3000,1),u(60,250,1),u(.7,1,3),u(.56,.95,3),u(1.2,6.4,3)
    P,TT,Z,S,D=M(p),M(T)+F0,M(z),M(sg),M(d); rg=MAIR*S*P/(RGAS*Z*TT); A=pi*D*D/4/144
    f=M(sig)**M('.25')*(M(rl)-rg)**M('.25')/sqrt(rg)
    v=[M('1.593')*f,M('1.9116')*f,M('1.92')*f,KT*f]
    cq=86400/M(10)**6*TSC/PSC
    rs=M('.0031')*P; sw={'WATER':(67,'5.321','4.434'),'CONDENSATE':(45,'4.043','3.369')}[liq]
    g=(sw[0]-rs)**M('.25')/sqrt(rs)
    ex=lambda vv:cq*P*vv*A/(TT*Z); hb=lambda vv:M('3.067')*P*vv*A/((M(T)+460)*Z)
    rows.append([liq,rl,sig,p,T,z,sg,d,rg,*v,ex(v[0]),ex(v[1]),hb(v[0]),hb(v[1]),M(sw[1])*g,M(sw[2])*g,hb(M(sw[1])*g),hb(M(sw[2])*g)])
write('turner_coleman.csv',['rho_g = M_air sg p/(R z T) (M_air 28.97, T+459.67). v_1593 Coleman = Turner without the 20 %; v_19116 = 1.2 x 1.593 Turner adjusted; v_192 constant 1.92; v_first_principles constant '+nstr(KT,25),
 'q_*: MMscf/d; exact: 86400e-6*519.67/14.696 = 3.05521829..; hb: 3.067, T + 460. simplified: 5.321/4.434 (67 - .0031p), 4.043/3.369 (45 - .0031p) with hb rates'],
 ['liquid','rho_l','sigma_dyn_cm','p_psia','t_f','z','sg','d_in','rho_g','v_1593','v_19116','v_192','v_first_principles','q_exact_1593','q_exact_19116','q_hb_1593','q_hb_19116','v_simplified_turner','v_simplified_coleman','q_hb_simplified_turner','q_hb_simplified_coleman'],rows)
# 6 API RP 14E
rows=[]
for i in range(40):
    sl,sg,r,p,T,z=u(.75,1.05,3),u(.56,.95,3),lg(5,20000),u(50,3000,1),u(60,220,1),u(.7,1,3); c=('100','125','150','200')[i%4]
    SL,SG,RR,P,TT,Z=M(sl),M(sg),M(r),M(p),M(T)+F0,M(z)
    rm=(12409*SL*P+M('2.7')*RR*SG*P)/(M('198.7')*P+RR*TT*Z); ve=M(c)/sqrt(rm); A=(M('9.35')+Z*RR*TT/(M('21.25')*P))/ve
    rho=lg(.5,65); rows.append([sl,sg,r,p,T,z,c,rm,ve,A,rho,M(c)/sqrt(M(rho))])
write('api_rp_14e.csv',['API RP 14E: rho_m lbm/ft3, Ve ft/s, min area in2 per 1000 bbl/d liquid; R ft3/bbl; T + 459.67. ve_of_rho: c/sqrt(rho) for a given mixture density'],
 ['sl','sg','gor','p_psia','t_f','z','c','rho_m','ve_ft_s','min_area_in2_per_1000bpd','rho_given','ve_of_rho'],rows)
print('C_sub',nstr(C_SUB,20),'C_son',nstr(C_SON,20),'K liquid',nstr(KL,15),'KT',nstr(KT,15),'rho air',nstr(RHOAIR,15))
