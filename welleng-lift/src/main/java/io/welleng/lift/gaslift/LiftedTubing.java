package io.welleng.lift.gaslift;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.well.WellFactors;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.ProductionSystem;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.Matched;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome;
import io.welleng.nodal.traverse.TraversePart;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Inflow, tubing and surface of a well: pressures at its perforations and injection points. Immutable. */
final class LiftedTubing {

    private static final double SCF_PER_MSCF = 1000.0;

    /** Greatest gas-oil ratio of a fluid, which choke and flowline see (scf/STB). */
    private static final double MOST_GOR = 1_000_000.0;

    /** The errors of two parts of a march add. */
    private static final double HALF = 0.5;

    private final GasLiftWell well;
    private final Ipr inflow;
    private final PressureTraverse traverse;
    private final Optional<ProductionSystem> surface;
    private final ProducedStream plain;
    private final TraversePart whole;
    private final List<TraversePart> above = new ArrayList<>();
    private final List<TraversePart> segments = new ArrayList<>();
    private final List<Optional<TraversePart>> below = new ArrayList<>();

    LiftedTubing(GasLiftWell well) {
        this.well = well;
        inflow = well.inflow().toIpr();
        Wellbore bore = new Wellbore(well.stations(), conduits(well), well.temperature());
        ProducedStream stream = ProducedStream.of(well.fluid()).withBasis(well.liquidBasis());
        plain = well.emulsion() == null ? stream : stream.withEmulsion(well.emulsion());
        traverse = PressureTraverse.of(bore, plain, inTubing(well));
        surface = well.outlet() instanceof Outlet.Wellhead
                ? Optional.empty()
                : Optional.of(ProductionSystem.of(bore, plain, well.method(), well.outlet()));
        double bottom = well.perforationsMdFt();
        whole = traverse.between(0.0, bottom);
        double before = 0.0;
        for (double md : well.injectionMdFt()) {
            above.add(traverse.between(0.0, md));
            segments.add(traverse.between(before, md));
            before = md;
            below.add(md < bottom ? Optional.of(traverse.between(md, bottom)) : Optional.empty());
        }
    }

    private static FlowMethod inTubing(GasLiftWell well) {
        WellFactors factors = well.factors();
        return factors.gravity() == 1.0 && factors.friction() == 1.0
                ? well.method()
                : new Matched(well.method(), factors.gravity(), factors.friction());
    }

    private static List<PipeSection> conduits(GasLiftWell well) {
        List<PipeSection> sections = new ArrayList<>(well.tubing());
        if (well.tubingEndMdFt() < DeviationSurvey.of(well.stations()).totalMdFt()) {
            sections.add(new PipeSection(well.tubingEndMdFt(), well.casing()));
        }
        return sections;
    }

    double shutInPressurePsia() {
        return inflow.shutInPressurePsia();
    }

    double maxRateStbPerDay() {
        return inflow.maxRateStbPerDay() * well.factors().inflow();
    }

    double pwfPsia(double rate) {
        return inflow.pwfPsia(rate / well.factors().inflow());
    }

    /** What the reservoir produces at a rate. */
    ProducedFluid fluid(double rate) {
        return inflow.produced(pwfPsia(Math.min(rate, maxRateStbPerDay())), well.fluid());
    }

    /** One gas rate: its stream is made once for a fluid that does not depend on the rate. */
    final class Lifted {

        private final double gas;
        private final LiftedStream stream;
        private final Stream formation;
        private int marches;

        /** With properties from cells, or by correlation where null. */
        Lifted(double gasMscfPerDay, FluidCells cells) {
            gas = gasMscfPerDay;
            stream = new LiftedStream(well, well.fluid(), gas, gas > 0.0 ? cells : null);
            formation = cells == null || gas == 0.0 ? plain : new LiftedStream(well, well.fluid(), 0.0, cells);
        }

        /** What flows below the injection point. */
        private Stream formation(ProducedFluid fluid) {
            return fluid == well.fluid() ? formation : plain.withFluid(fluid);
        }

        int marches() {
            return marches;
        }

        private LiftedStream stream(ProducedFluid fluid) {
            return fluid == well.fluid() ? stream : new LiftedStream(well, fluid, gas);
        }

        /** Pressure that the surface needs at the wellhead; empty where there is none, NaN where it is not known. */
        private OptionalDouble headPsia(double rate, ProducedFluid fluid) {
            if (surface.isEmpty()) {
                return OptionalDouble.of(well.outlet().pressurePsia());
            }
            double gor = fluid.producingGorScfPerStb() + SCF_PER_MSCF * gas / (rate * (1.0 - fluid.waterCut()));
            return gor <= MOST_GOR
                    ? surface.get()
                            .withStream(plain.withFluid(new ProducedFluid(fluid.blackOil(), gor, fluid.waterCut())))
                            .wellheadPressurePsia(rate)
                    : OptionalDouble.empty();
        }

        private TemperatureAlong temperature(LiftedStream flowing, double rate, double headPsia) {
            return traverse.withStream(flowing).temperature(rate, headPsia);
        }

        /** Pressure needed at the perforations with the gas at an injection point. */
        OptionalDouble pwfPsia(int point, double rate, double tolerancePsi) {
            ProducedFluid fluid = fluid(rate);
            LiftedStream flowing = stream(fluid);
            OptionalDouble head = headPsia(rate, fluid);
            if (!known(head)) {
                return head;
            }
            marches++;
            TemperatureAlong temperature = temperature(flowing, rate, head.getAsDouble());
            if (gas == 0.0) {
                return whole.withStream(plain.withFluid(fluid))
                        .lowerPressurePsia(head.getAsDouble(), rate, temperature, tolerancePsi);
            }
            OptionalDouble tubing = above.get(point)
                    .withStream(flowing)
                    .lowerPressurePsia(head.getAsDouble(), rate, temperature, HALF * tolerancePsi);
            return known(tubing) && below.get(point).isPresent()
                    ? below.get(point)
                            .get()
                            .withStream(formation(fluid))
                            .lowerPressurePsia(tubing.getAsDouble(), rate, temperature, HALF * tolerancePsi)
                    : tubing;
        }

        /** Pressure in the tubing at an injection point, from the wellhead down. */
        OptionalDouble tubingPsia(int point, double rate, double tolerancePsi) {
            ProducedFluid fluid = fluid(rate);
            LiftedStream flowing = stream(fluid);
            OptionalDouble head = headPsia(rate, fluid);
            if (!known(head)) {
                return head;
            }
            marches++;
            return above.get(point)
                    .withStream(flowing)
                    .lowerPressurePsia(
                            head.getAsDouble(), rate, temperature(flowing, rate, head.getAsDouble()), tolerancePsi);
        }

        /** Pressure in the tubing at all injection points; infinite below where no pressure carries the rate. */
        double[] tubingPsia(double rate, double tolerancePsi) {
            double[] pressures = new double[segments.size()];
            Arrays.fill(pressures, Double.POSITIVE_INFINITY);
            ProducedFluid fluid = fluid(rate);
            LiftedStream flowing = stream(fluid);
            OptionalDouble pressure = headPsia(rate, fluid);
            if (!known(pressure)) {
                // Not known is no refusal.
                Arrays.fill(pressures, pressure.orElse(Double.POSITIVE_INFINITY));
                return pressures;
            }
            marches++;
            TemperatureAlong temperature = temperature(flowing, rate, pressure.getAsDouble());
            for (int i = 0; i < pressures.length; i++) {
                pressure = segments.get(i)
                        .withStream(flowing)
                        .lowerPressurePsia(pressure.getAsDouble(), rate, temperature, tolerancePsi / pressures.length);
                if (pressure.isEmpty()) {
                    return pressures;
                }
                pressures[i] = pressure.getAsDouble();
                if (Double.isNaN(pressures[i])) {
                    Arrays.fill(pressures, i, pressures.length, Double.NaN);
                    return pressures;
                }
            }
            return pressures;
        }

        /** Pressure that the reservoir brings to an injection point; empty where there is none. */
        OptionalDouble deliveredPsia(int point, double rate, double tolerancePsi) {
            double pwf = LiftedTubing.this.pwfPsia(rate);
            if (!(pwf > 0.0)) {
                return OptionalDouble.empty();
            }
            if (below.get(point).isEmpty()) {
                return OptionalDouble.of(pwf);
            }
            ProducedFluid fluid = fluid(rate);
            OptionalDouble head = headPsia(rate, fluid);
            if (!known(head)) {
                return head;
            }
            marches++;
            return below.get(point)
                    .get()
                    .withStream(formation(fluid))
                    .upperPressurePsia(pwf, rate, temperature(stream(fluid), rate, head.getAsDouble()), tolerancePsi);
        }

        /** Pressure along the well from the wellhead down; as far as it goes. */
        List<TraversePoint> profile(int point, double rate) {
            ProducedFluid fluid = fluid(rate);
            LiftedStream flowing = stream(fluid);
            OptionalDouble head = headPsia(rate, fluid);
            if (!known(head)) {
                return List.of();
            }
            TemperatureAlong temperature = temperature(flowing, rate, head.getAsDouble());
            ProducedStream ofFormation = plain.withFluid(fluid);
            if (gas == 0.0) {
                return points(whole.withStream(ofFormation).fromUpperEnd(head.getAsDouble(), rate, temperature));
            }
            TraverseOutcome upper =
                    above.get(point).withStream(flowing).fromUpperEnd(head.getAsDouble(), rate, temperature);
            List<TraversePoint> points = new ArrayList<>(points(upper));
            if (upper instanceof TraverseOutcome.Traversed traversed
                    && below.get(point).isPresent()) {
                points.addAll(points(below.get(point)
                        .get()
                        .withStream(ofFormation)
                        .fromUpperEnd(traversed.bottomholePressurePsia(), rate, temperature)));
            }
            return points;
        }
    }

    private static List<TraversePoint> points(TraverseOutcome outcome) {
        return outcome instanceof TraverseOutcome.Traversed traversed ? traversed.profile() : List.of();
    }

    private static boolean known(OptionalDouble pressure) {
        return pressure.isPresent() && !Double.isNaN(pressure.getAsDouble());
    }
}
