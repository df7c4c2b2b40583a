package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.card.internal.Dft;
import java.util.ArrayList;
import java.util.List;

/**
 * Gibbs' solution by Fourier series: position and load of the polished rod become harmonics, each goes down the
 * string by itself, exactly, through any number of sections, and the sums at the pump are the pump card at 360 points.
 *
 * <p>It holds for linear damping and without friction on the tubing. With coefficients apart for up and down, or
 * with Coulomb friction, harmonics feed each other; this solver then says so, and {@link EverittJennings} answers.
 *
 * @see "Gibbs, S.G. and Neely, A.B. (1966). Computer diagnosis of down-hole conditions in sucker rod pumping wells.
 *     J. Pet. Technol. 18(1), 91–98, SPE 1165"
 * @see "Gibbs, S.G. (1967). Method of determining sucker rod pump performance. US patent 3,343,409"
 */
public record GibbsFourier() implements DiagnosticSolver {

    @Override
    public DiagnosticOutcome diagnose(DiagnosticCase well) {
        Check.present(well, "well");
        Strand strand = new Strand(well);
        if (!strand.linear()) {
            return new DiagnosticOutcome.NotDiagnosed(
                    "damping_by_direction",
                    "Damping that differs between up and down (here by " + (strand.upPerS[0] - strand.downPerS[0])
                            + " 1/s) is not linear; harmonics cannot answer it, finite differences can.",
                    strand.upPerS[0] - strand.downPerS[0]);
        }
        if (well.hole() != null && well.hole().coefficient() > 0.0) {
            return new DiagnosticOutcome.NotDiagnosed(
                    "friction",
                    "Coulomb friction (here with coefficient " + well.hole().coefficient()
                            + ") is not linear; harmonics cannot answer it, finite differences can.",
                    well.hole().coefficient());
        }
        SurfaceSpectrum spectrum = new SurfaceSpectrum(well.surfaceCard(), well.lowPass(), strand.weightBelowLbf[0]);
        double[] uRe = spectrum.uRe;
        double[] uIm = spectrum.uIm;
        double[] dRe = spectrum.dRe;
        double[] dIm = spectrum.dIm;
        int most = spectrum.most;
        double w = 2.0 * Math.PI / well.periodS();
        Dft plan = SurfaceSpectrum.dft(SurfaceSpectrum.POINTS);
        double[] u = new double[plan.size()];
        double[] d = new double[plan.size()];
        double[] workRe = new double[plan.size()];
        double[] workIm = new double[plan.size()];

        double surfaceWork = SurfaceSpectrum.work(uRe, uIm, dRe, dIm, most);
        double viscous = 0.0;
        int count = strand.count();
        List<Card> tops = new ArrayList<>(count);
        for (int j = 0; j < count; j++) {
            SurfaceSpectrum.sum(uRe, uIm, dRe, dIm, most, plan, u, d, workRe, workIm);
            if (!SurfaceSpectrum.finite(u, d)) {
                return overflow(strand, well);
            }
            tops.add(SurfaceSpectrum.card(u, d, 1, strand.weightBelowLbf[j]));
            double integral = GibbsSection.pass(
                    uRe,
                    uIm,
                    dRe,
                    dIm,
                    most,
                    w,
                    strand.upPerS[j],
                    strand.speedFtPerS[j],
                    strand.stiffnessLbf[j],
                    strand.lengthFt(j));
            viscous += 4.0 * Math.PI * w * strand.mass[j] * strand.upPerS[j] * integral;
        }
        double pumpWork = SurfaceSpectrum.work(uRe, uIm, dRe, dIm, most);
        SurfaceSpectrum.sum(uRe, uIm, dRe, dIm, most, plan, u, d, workRe, workIm);
        if (!SurfaceSpectrum.finite(u, d)) {
            return overflow(strand, well);
        }
        double less = well.loadBasis().lessLbf(strand.lowestAreaIn2());
        Card pump = SurfaceSpectrum.card(u, d, 1, -less);
        WorkBalance work = new WorkBalance(surfaceWork, pumpWork, viscous, 0.0);
        return new DiagnosticOutcome.Diagnosed(
                pump,
                tops.get(0),
                strand.loads(tops, pump, less),
                tops,
                Strand.boxed(strand.upPerS),
                Strand.boxed(strand.downPerS),
                work,
                new Resolution(spectrum.positionHarmonics, spectrum.loadHarmonics, plan.size(), count, null),
                strand.advisories(work));
    }

    /** Damping so strong that a harmonic outgrows the number range on its way down. */
    static DiagnosticOutcome overflow(Strand strand, DiagnosticCase well) {
        double factor = Damping.Factor.of(strand.upPerS[0], well.rods());
        return new DiagnosticOutcome.NotDiagnosed(
                "overflow",
                "With a damping factor of " + factor + " the motion grows beyond all numbers on the way down.",
                factor);
    }
}
