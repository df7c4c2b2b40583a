package io.welleng.dca.rate;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.dca.internal.Arps;
import java.util.Locale;

/**
 * How fast a rate declines at one moment, in one of the three ways it is stated. All three know the nominal decline per day,
 * which the models take, and convert to each other through it.
 *
 * <p>With the nominal decline \(D\) per period, \[ d_{tangent} = 1 - e^{-D}, \qquad
 * d_{secant} = 1 - (1 + b D)^{-1/b}, \qquad D_{year} = 12\,D_{month} = 365.25\,D_{day}. \]
 * The tangent effective decline goes along the tangent of the curve on semi-log paper, the secant effective decline from the
 * rate now to the rate one period later on the hyperbolic curve itself. Effective declines of different periods are not
 * proportional: they convert through the nominal one.
 *
 * @see "Society of Petroleum Evaluation Engineers (2002). Recommended Evaluation Practice 6: definition of decline curve
 *     parameters"
 */
public sealed interface DeclineRate {

    /**
     * The nominal decline.
     *
     * @return −d ln q/dt (1/day)
     */
    double nominalPerDay();

    /**
     * The same decline as a nominal one.
     *
     * @param period period to state it over
     * @return nominal decline (1/period)
     */
    default Nominal toNominal(DeclinePeriod period) {
        return new Nominal(nominalPerDay() * period.days(), period);
    }

    /**
     * The same decline as a tangent effective one.
     *
     * @param period period to state it over
     * @return tangent effective decline (fraction per period)
     */
    default TangentEffective toTangentEffective(DeclinePeriod period) {
        return new TangentEffective(-Math.expm1(-nominalPerDay() * period.days()), period);
    }

    /**
     * The same decline as a secant effective one.
     *
     * @param period period to state it over
     * @param b Arps exponent of the curve over that period, at least 0 (dimensionless)
     * @return secant effective decline (fraction per period)
     */
    default SecantEffective toSecantEffective(DeclinePeriod period, double b) {
        Check.notNegative(b, "b", "(dimensionless)");
        return new SecantEffective(-Math.expm1(-Arps.exponent(nominalPerDay() * period.days(), b)), period, b);
    }

    /**
     * A nominal decline per day.
     *
     * @param perDay nominal decline (1/day), at least 0
     * @return the decline
     */
    static Nominal nominalPerDay(double perDay) {
        return new Nominal(perDay, DeclinePeriod.DAY);
    }

    /**
     * A nominal decline per year.
     *
     * @param perYear nominal decline (1/year of 365.25 days), at least 0
     * @return the decline
     */
    static Nominal nominalPerYear(double perYear) {
        return new Nominal(perYear, DeclinePeriod.YEAR);
    }

    /**
     * A tangent effective decline per year.
     *
     * @param fractionPerYear fraction lost in a year along the tangent, at least 0, below 1
     * @return the decline
     */
    static TangentEffective tangentEffectivePerYear(double fractionPerYear) {
        return new TangentEffective(fractionPerYear, DeclinePeriod.YEAR);
    }

    /**
     * A secant effective decline per year.
     *
     * @param fractionPerYear fraction lost in the first year of the curve, at least 0, below 1
     * @param b Arps exponent of the curve over that year, at least 0 (dimensionless)
     * @return the decline
     */
    static SecantEffective secantEffectivePerYear(double fractionPerYear, double b) {
        return new SecantEffective(fractionPerYear, DeclinePeriod.YEAR, b);
    }

    private static double fraction(double value) {
        return Check.below(Check.notNegative(value, "fraction", ""), 1.0, "fraction", "a full loss", "");
    }

    private static String percent(double fraction, String kind, DeclinePeriod period) {
        return String.format(Locale.ROOT, "%s %% per %s, %s", Figures.four(100.0 * fraction), period.label(), kind);
    }

    /**
     * Nominal decline.
     *
     * @param value −d ln q/dt (1/period), at least 0
     * @param period the period it is stated over
     */
    record Nominal(double value, DeclinePeriod period) implements DeclineRate {

        /** Checks the components. */
        public Nominal {
            Check.present(period, "period");
            Check.notNegative(value, "value", "1/" + period.label());
        }

        @Override
        public double nominalPerDay() {
            return value / period.days();
        }

        @Override
        public String toString() {
            return Figures.four(value) + " 1/" + period.label() + ", nominal";
        }
    }

    /**
     * Tangent effective decline.
     *
     * @param fraction fraction lost in a period along the tangent, at least 0, below 1
     * @param period the period it is stated over
     */
    record TangentEffective(double fraction, DeclinePeriod period) implements DeclineRate {

        /** Checks the components. */
        public TangentEffective {
            DeclineRate.fraction(fraction);
            Check.present(period, "period");
        }

        @Override
        public double nominalPerDay() {
            return -Math.log1p(-fraction) / period.days();
        }

        @Override
        public String toString() {
            return percent(fraction, "tangent effective", period);
        }
    }

    /**
     * Secant effective decline.
     *
     * @param fraction fraction lost in the first period of the curve, at least 0, below 1
     * @param period the period it is stated over
     * @param b Arps exponent of the curve over that period, at least 0 (dimensionless)
     */
    record SecantEffective(double fraction, DeclinePeriod period, double b) implements DeclineRate {

        /** Checks the components. */
        public SecantEffective {
            DeclineRate.fraction(fraction);
            Check.present(period, "period");
            Check.notNegative(b, "b", "(dimensionless)");
        }

        @Override
        public double nominalPerDay() {
            return Arps.elapsed(-Math.log1p(-fraction), b) / period.days();
        }

        @Override
        public String toString() {
            return percent(fraction, "secant effective for b " + Figures.four(b), period);
        }
    }
}
