package io.welleng.pvt.emulsion;

import io.welleng.core.check.Check;

/** Viscosity of an emulsion relative to its continuous phase: the laws we ship. */
public sealed interface EmulsionLaw {

    /**
     * Viscosity of the emulsion over that of its continuous phase.
     *
     * @param dispersedFraction volume fraction of the dispersed phase, 0–1
     * @return ratio (dimensionless), 1 at a fraction of 0
     */
    double relativeViscosity(double dispersedFraction);

    /** How finely the water of Woelflin's emulsions is dispersed, and how long they stay so. */
    enum Tightness {
        /** Breaks by itself: exp[(2.6672 f + 2.4740) f]. */
        LOOSE,
        /** Between the two: exp[(5.1920 f + 1.6691) f]. */
        MEDIUM,
        /** Stable: exp[(5.2456 f + 2.1102) f]. */
        TIGHT
    }

    /**
     * Woelflin (1942), water in crude oil, charts up to a water cut of about 0.7; see {@link WoelflinEmulsion}.
     *
     * @param tightness which of the charts
     */
    record Woelflin(Tightness tightness) implements EmulsionLaw {

        /** Checks that the chart is chosen. */
        public Woelflin {
            Check.present(tightness, "tightness");
        }

        @Override
        public double relativeViscosity(double dispersedFraction) {
            double f = Check.fraction(dispersedFraction, "dispersedFraction");
            return switch (tightness) {
                case LOOSE -> WoelflinEmulsion.loose(f);
                case MEDIUM -> WoelflinEmulsion.medium(f);
                case TIGHT -> WoelflinEmulsion.tight(f);
            };
        }
    }

    /** Brinkman (1952), \( (1 - f)^{-2.5} \), infinite at a fraction of 1; see {@link BrinkmanEmulsion}. */
    record Brinkman() implements EmulsionLaw {

        @Override
        public double relativeViscosity(double dispersedFraction) {
            return BrinkmanEmulsion.ratio(Check.fraction(dispersedFraction, "dispersedFraction"));
        }
    }

    /**
     * Richardson (1933), \( e^{k f} \); see {@link RichardsonEmulsion}.
     *
     * @param k constant of the pair of liquids (dimensionless), &ge; 0; some 3 where no measurement is at hand
     */
    record Richardson(double k) implements EmulsionLaw {

        /** Checks that drops do not thin the liquid. */
        public Richardson {
            Check.notNegative(k, "k", "");
        }

        @Override
        public double relativeViscosity(double dispersedFraction) {
            return RichardsonEmulsion.ratio(k, Check.fraction(dispersedFraction, "dispersedFraction"));
        }
    }
}
