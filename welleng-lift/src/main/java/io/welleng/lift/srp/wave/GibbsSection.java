package io.welleng.lift.srp.wave;

/**
 * One section of rods in the frequency domain. With \( u = U e^{i\omega t} \) the wave equation is \( U'' =
 * -\kappa^2 U \), \( \kappa = \sqrt{\omega^2 - i\omega c}/a \), and so
 *
 * <p>\[ \begin{pmatrix} U \\ D \end{pmatrix}_{L} = \begin{pmatrix} \cos\kappa L &amp; -\sin\kappa L/(EA\kappa) \\
 * EA\kappa\sin\kappa L &amp; \cos\kappa L \end{pmatrix} \begin{pmatrix} U \\ D \end{pmatrix}_{0}, \]
 * and for \( \omega = 0 \) \( U_L = U_0 - D_0 L/EA \). These are Gibbs' series, whose sums over the sections the
 * matrices multiply out.
 *
 * @see "Gibbs, S.G. (1967). Method of determining sucker rod pump performance. US patent 3,343,409"
 */
final class GibbsSection {

    /** Below this the power series of sinh and cosh are exact to rounding. */
    private static final double SMALL = 0.05;

    private GibbsSection() {}

    /**
     * Carries harmonics from the top of a section to its bottom.
     *
     * @param uRe displacement (ft), and below {@code uIm}, {@code dRe}, {@code dIm} (lbf). Modified.
     * @param most greatest number of a harmonic
     * @param w angular frequency of the first (rad/s)
     * @param c damping (1/s)
     * @param a speed of waves (ft/s)
     * @param ea stiffness (lbf)
     * @param l length (ft)
     * @return \( \sum_k k^2 \int_0^L |U_k|^2\,dx \) (ft³), 0 if there is no damping
     */
    static double pass(
            double[] uRe,
            double[] uIm,
            double[] dRe,
            double[] dIm,
            int most,
            double w,
            double c,
            double a,
            double ea,
            double l) {
        uRe[0] -= dRe[0] * l / ea;
        double sum = 0.0;
        for (int k = 1; k <= most; k++) {
            double o = k * w;
            double root = Math.sqrt(0.5 * o * (Math.sqrt(o * o + c * c) + o));
            double kr = root / a;
            double ki = -0.5 * o * c / (root * a);
            double sin = Math.sin(kr * l);
            double cos = Math.cos(kr * l);
            double q = ki * l;
            double sinh;
            double cosh;
            if (q > -SMALL) {
                double q2 = q * q;
                sinh = q * (1.0 + q2 / 6.0 * (1.0 + q2 / 20.0 * (1.0 + q2 / 42.0)));
                cosh = 1.0 + q2 / 2.0 * (1.0 + q2 / 12.0 * (1.0 + q2 / 30.0));
            } else {
                double e = Math.exp(q);
                sinh = 0.5 * (e - 1.0 / e);
                cosh = 0.5 * (e + 1.0 / e);
            }
            double cRe = cos * cosh;
            double cIm = -sin * sinh;
            double sRe = sin * cosh;
            double sIm = cos * sinh;
            // B = -D / (EA kappa), the amplitude of the sine
            double norm = 1.0 / (ea * (kr * kr + ki * ki));
            double bRe = -norm * (dRe[k] * kr + dIm[k] * ki);
            double bIm = -norm * (dIm[k] * kr - dRe[k] * ki);
            double aRe = uRe[k];
            double aIm = uIm[k];
            if (c > 0.0) {
                double even = sinh * cosh / ki;
                double odd = sin * cos / kr;
                double crossRe = sin * sin / kr;
                double crossIm = -sinh * sinh / ki;
                double a2 = aRe * aRe + aIm * aIm;
                double b2 = bRe * bRe + bIm * bIm;
                double abRe = aRe * bRe + aIm * bIm;
                double abIm = aIm * bRe - aRe * bIm;
                sum += (double) k
                        * k
                        * (0.5 * (a2 * (even + odd) + b2 * (even - odd)) + abRe * crossRe - abIm * crossIm);
            }
            uRe[k] = aRe * cRe - aIm * cIm + bRe * sRe - bIm * sIm;
            uIm[k] = aRe * cIm + aIm * cRe + bRe * sIm + bIm * sRe;
            // D = -EA kappa (B cos - A sin)
            double gRe = bRe * cRe - bIm * cIm - aRe * sRe + aIm * sIm;
            double gIm = bRe * cIm + bIm * cRe - aRe * sIm - aIm * sRe;
            dRe[k] = -ea * (kr * gRe - ki * gIm);
            dIm[k] = -ea * (kr * gIm + ki * gRe);
        }
        return sum;
    }
}
