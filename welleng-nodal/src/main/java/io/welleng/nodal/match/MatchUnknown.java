package io.welleng.nodal.match;

import io.welleng.core.check.InvalidInputException;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.flow.Matched;
import io.welleng.nodal.ipr.RadialReservoir;
import io.welleng.pvt.ProducedFluid;

/** An input of a well that a test shall tell. */
public sealed interface MatchUnknown {

    /**
     * Unit of the input.
     *
     * @return unit symbol
     */
    String unit();

    /**
     * Whether it belongs to the reservoir; else it belongs to the lift.
     *
     * @return true for an input of the inflow
     */
    boolean ofReservoir();

    /**
     * The input as the study has it.
     *
     * @param study the well
     * @return value, in {@link #unit}
     * @throws InvalidInputException if the well has no such input, or more than one
     */
    double valueIn(NodalStudy study);

    /**
     * The study with another value.
     *
     * @param study the well
     * @param value the value, in {@link #unit}
     * @return a new study
     */
    NodalStudy in(NodalStudy study, double value);

    /** Productivity index of an inflow that is given by one (STB/d/psi); looked for from 0.0001 to 10,000. */
    record ProductivityIndex() implements MatchUnknown {

        @Override
        public String unit() {
            return "STB/d/psi";
        }

        @Override
        public boolean ofReservoir() {
            return true;
        }

        @Override
        public double valueIn(NodalStudy study) {
            return only(study, "productivity_index", "one productivity index").value();
        }

        @Override
        public NodalStudy in(NodalStudy study, double value) {
            return study.withInflow(
                    only(study, "productivity_index", "one productivity index").with(value));
        }
    }

    /**
     * Skin of an inflow from rock and fluid (dimensionless); looked for where \( p_D + S \) is from a hundredth to a thousand
     * times \( p_D \).
     */
    record Skin() implements MatchUnknown {

        @Override
        public String unit() {
            return "(dimensionless)";
        }

        @Override
        public boolean ofReservoir() {
            return true;
        }

        @Override
        public double valueIn(NodalStudy study) {
            return only(study, "skin", "one reservoir with a skin").value();
        }

        @Override
        public NodalStudy in(NodalStudy study, double value) {
            return study.withInflow(
                    only(study, "skin", "one reservoir with a skin").with(value));
        }

        static double pressureDrop(NodalStudy study) {
            return only(study, "skin", "one reservoir with a skin")
                    .holder(RadialReservoir.class)
                    .pressureDrop();
        }
    }

    /** Factor of the friction gradient in well and flowline (dimensionless); looked for from 0.5 to 2. */
    record FrictionFactor() implements MatchUnknown {

        @Override
        public String unit() {
            return "(dimensionless)";
        }

        @Override
        public boolean ofReservoir() {
            return false;
        }

        @Override
        public double valueIn(NodalStudy study) {
            return matched(study).frictionFactor();
        }

        @Override
        public NodalStudy in(NodalStudy study, double value) {
            Matched present = matched(study);
            return study.withMethod(new Matched(present.method(), present.gravityFactor(), value));
        }
    }

    /** Factor of the hydrostatic gradient in well and flowline (dimensionless); looked for from 0.5 to 2. */
    record GravityFactor() implements MatchUnknown {

        @Override
        public String unit() {
            return "(dimensionless)";
        }

        @Override
        public boolean ofReservoir() {
            return false;
        }

        @Override
        public double valueIn(NodalStudy study) {
            return matched(study).gravityFactor();
        }

        @Override
        public NodalStudy in(NodalStudy study, double value) {
            Matched present = matched(study);
            return study.withMethod(new Matched(present.method(), value, present.frictionFactor()));
        }
    }

    /**
     * Water cut of what flows (fraction), 0–1. The inflow must not have water cuts of its own, as layers and curves of oil
     * and water do.
     */
    record WaterCut() implements MatchUnknown {

        @Override
        public String unit() {
            return "(fraction)";
        }

        @Override
        public boolean ofReservoir() {
            return false;
        }

        @Override
        public double valueIn(NodalStudy study) {
            InflowField own = InflowField.of(study.inflow(), "water_cut");
            boolean changes =
                    !study.inflow().toIpr().produced(0.0, study.fluid()).equals(study.fluid());
            if (changes || !own.pointers().isEmpty()) {
                throw new InvalidInputException(
                        "unknowns", "ones that the well has: its inflow has water cuts of its own", "", "WaterCut");
            }
            return study.fluid().waterCut();
        }

        @Override
        public NodalStudy in(NodalStudy study, double value) {
            ProducedFluid fluid = study.fluid();
            return study.withFluid(new ProducedFluid(fluid.blackOil(), fluid.producingGorScfPerStb(), value));
        }
    }

    private static Matched matched(NodalStudy study) {
        return study.method() instanceof Matched matched ? matched : new Matched(study.method(), 1.0, 1.0);
    }

    private static InflowField only(NodalStudy study, String name, String what) {
        InflowField field = InflowField.of(study.inflow(), name);
        if (field.pointers().size() != 1) {
            String found =
                    field.pointers().isEmpty() ? "none" : field.pointers().toString();
            throw new InvalidInputException(
                    "unknowns",
                    "ones that the well has: the inflow must hold " + what,
                    "",
                    found + " in " + study.inflow().getClass().getSimpleName());
        }
        return field;
    }
}
