package io.welleng.allocation.volume;

import io.welleng.allocation.volume.CorrectionOutcome.Corrected;
import io.welleng.allocation.volume.CorrectionOutcome.NotConverged;
import io.welleng.allocation.volume.CorrectionOutcome.OutOfRange;
import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/** One correction on its way: checks the ranges, finds the density at the base of the coefficients, and the factors. */
final class CorrectionRun {

    private static final double LEAST_F = -58.0;
    private static final double GREATEST_F = 302.0;
    private static final double GREATEST_PSIG = 1500.0;
    private static final double LEAST_ALPHA60 = 230e-6;
    private static final double GREATEST_ALPHA60 = 930e-6;

    /** Numbers nearer than this are the same, so that 150 °C is within 302 °F. */
    private static final double SAME = 1e-7;

    private static final double PER_PSI = 1e5;

    private final VolumeCorrection correction;
    private final FactorEquation equation;
    private final List<Advisory> advisories = new ArrayList<>();
    private int evaluations;
    private CorrectionOutcome refusal;

    CorrectionRun(VolumeCorrection correction) {
        this.correction = correction;
        this.equation = correction.method() == CorrectionMethod.API_11_1_2004
                ? Api2004.of(correction.commodity(), correction.rounding())
                : ShortForm1980.of(correction.commodity(), correction.base());
    }

    CorrectionOutcome fromBase(LiquidDensity baseDensity, double temperatureF, double pressurePsig) {
        double rhoBase = density(baseDensity, "baseDensity");
        if (refuses(temperatureF, pressurePsig)) {
            return refusal;
        }
        double tF = correction.rounding().temperatureF(temperatureF);
        double psig = pressure(pressurePsig);
        double rho;
        if (atBase()) {
            rho = rhoBase;
            if (outside(LimitedQuantity.DENSITY_AT_BASE, rho, equation.lower(), equation.upper())) {
                return refusal;
            }
        } else {
            rho = search(rhoBase, correction.base().temperatureF(), 0.0);
        }
        return refusal == null ? factors(rho, rhoBase, tF, psig) : refusal;
    }

    CorrectionOutcome fromFactors(VolumeFactors known, double temperatureF, double pressurePsig) {
        Check.present(known, "known");
        if (refuses(temperatureF, pressurePsig)) {
            return refusal;
        }
        double tF = correction.rounding().temperatureF(temperatureF);
        double psig = pressure(pressurePsig);
        double rho;
        if (atBase()) {
            rho = known.baseDensityKgPerM3();
        } else if (equation.baseF() == BaseCondition.DEG_60_F.temperatureF()) {
            rho = known.density60KgPerM3();
        } else {
            rho = search(known.baseDensityKgPerM3(), correction.base().temperatureF(), 0.0);
        }
        return refusal == null ? factors(rho, known.baseDensityKgPerM3(), tF, psig) : refusal;
    }

    CorrectionOutcome fromObserved(LiquidDensity observedDensity, double temperatureF, double pressurePsig) {
        double observed = density(observedDensity, "observedDensity");
        if (refuses(temperatureF, pressurePsig)
                || outside(
                        LimitedQuantity.OBSERVED_DENSITY,
                        observed,
                        equation.lowerObserved(),
                        equation.upperObserved())) {
            return refusal;
        }
        double tF = correction.rounding().temperatureF(temperatureF);
        double psig = pressure(pressurePsig);
        BaseDensitySearch search = searched(observed, tF, psig);
        if (refusal != null) {
            return refusal;
        }
        FactorPoint toBase = new FactorPoint();
        double ctlOfBase = ctlOfBase(search.rho, toBase);
        return corrected(search.rho, search.rho * ctlOfBase, search.point, ctlOfBase, tF, psig);
    }

    private CorrectionOutcome factors(double rho, double rhoBase, double tF, double psig) {
        FactorPoint point = new FactorPoint();
        equation.at(rho, tF, psig, point);
        evaluations++;
        if (!point.isPhysical()) {
            return tooCompressible(point, psig);
        }
        return corrected(rho, rhoBase, point, ctlOfBase(rho, new FactorPoint()), tF, psig);
    }

    private CorrectionOutcome corrected(
            double rho, double rhoBase, FactorPoint point, double ctlOfBase, double tF, double psig) {
        if (correction.method() == CorrectionMethod.SHORT_FORM_1980) {
            boolean metric = !isAt60();
            VolumeAdvisories.shortForm1980(rho, tF, psig, metric, advisories);
        }
        FactorRounding rounding = correction.rounding();
        double ctl = point.ctl / ctlOfBase;
        double ctpl = rounding.factor(ctl * point.cpl);
        return new Corrected(new VolumeFactors(
                rhoBase,
                at60(rho),
                point.alpha,
                rounding.factor(ctl),
                rounding.fp(point.fp),
                rounding.factor(point.cpl),
                ctpl,
                rhoBase * ctpl,
                evaluations,
                advisories));
    }

    /** Density at 60 °F of the density at the base of the coefficients. */
    private double at60(double rho) {
        if (isAt60()) {
            return rho;
        }
        FactorPoint point = new FactorPoint();
        equation.at(rho, BaseCondition.DEG_60_F.temperatureF(), 0.0, point);
        return rho * point.ctl;
    }

    private boolean isAt60() {
        return equation.baseF() == BaseCondition.DEG_60_F.temperatureF();
    }

    /** Whether the base wanted is the base of the coefficients. */
    private boolean atBase() {
        return correction.base().temperatureF() == equation.baseF();
    }

    /** CTL from the base wanted to the base of the coefficients. */
    private double ctlOfBase(double rho, FactorPoint point) {
        if (atBase()) {
            return 1.0;
        }
        equation.at(rho, correction.base().temperatureF(), 0.0, point);
        evaluations++;
        return point.ctl;
    }

    private double search(double observed, double tF, double psig) {
        return searched(observed, tF, psig).rho;
    }

    private BaseDensitySearch searched(double observed, double tF, double psig) {
        Convergence convergence =
                correction.method() == CorrectionMethod.SHORT_FORM_1980 ? Convergence.FULL : correction.convergence();
        BaseDensitySearch search = new BaseDensitySearch(equation, convergence);
        BaseDensitySearch.End end = search.solve(observed, tF, psig);
        evaluations += search.evaluations;
        switch (end) {
            case CONVERGED -> {}
            case ACCEPTED_AT_JUMP -> VolumeAdvisories.acceptedAtJump(search.residual, advisories);
            case BELOW_LIMIT, ABOVE_LIMIT ->
                refusal = new OutOfRange(
                        LimitedQuantity.DENSITY_AT_BASE, search.wanted, equation.lower(), equation.upper());
            case TOO_COMPRESSIBLE -> refusal = tooCompressible(search.point, psig);
            default -> refusal = new NotConverged(search.rho, search.residual, search.evaluations);
        }
        return search;
    }

    /** A liquid too light for the equation of the compressibility at this pressure. */
    private static OutOfRange tooCompressible(FactorPoint point, double psig) {
        double fp = Math.min(point.fp, Double.MAX_VALUE);
        return new OutOfRange(LimitedQuantity.COMPRESSIBILITY_FACTOR, fp, 0.0, PER_PSI / psig);
    }

    private double density(LiquidDensity density, String name) {
        Check.present(density, name);
        LiquidDensity used = correction.rounding().isNone() ? density : density.rounded();
        return used.kgPerM3(correction.method());
    }

    private double pressure(double pressurePsig) {
        VolumeAdvisories.negativePressure(pressurePsig, advisories);
        return correction.rounding().pressurePsig(Math.max(0.0, pressurePsig));
    }

    private boolean refuses(double temperatureF, double pressurePsig) {
        Check.finite(temperatureF, "temperatureF", "°F");
        Check.finite(pressurePsig, "pressurePsig", "psig");
        FactorRounding rounding = correction.rounding();
        if (outside(LimitedQuantity.TEMPERATURE, rounding.temperatureF(temperatureF), LEAST_F, GREATEST_F)) {
            return true;
        }
        double psig = rounding.pressurePsig(Math.max(0.0, pressurePsig));
        if (outside(LimitedQuantity.PRESSURE, psig, 0.0, GREATEST_PSIG)) {
            return true;
        }
        return correction.commodity() instanceof Commodity.SpecialApplication special
                && correction.method() == CorrectionMethod.API_11_1_2004
                && outside(
                        LimitedQuantity.EXPANSION_FACTOR,
                        rounding.alpha60PerF(special.alpha60PerF()),
                        LEAST_ALPHA60,
                        GREATEST_ALPHA60);
    }

    private boolean outside(LimitedQuantity quantity, double value, double lower, double upper) {
        double reach = quantity == LimitedQuantity.EXPANSION_FACTOR ? SAME * lower : SAME;
        boolean isOutside = value < lower - reach || value > upper + reach;
        if (isOutside) {
            refusal = new OutOfRange(quantity, value, lower, upper);
        }
        return isOutside;
    }
}
