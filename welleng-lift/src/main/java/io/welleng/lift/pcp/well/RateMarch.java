package io.welleng.lift.pcp.well;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.esp.gas.GasSeparation;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.pcp.IntakePassage;
import io.welleng.lift.well.IntakeState;
import io.welleng.lift.well.PumpedWell;
import io.welleng.lift.well.PumpedWellModel;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.stream.StreamPoint;
import io.welleng.nodal.traverse.TraverseOutcome;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import java.util.Optional;

/** Marches casing and tubing at one rate, and takes from them all that the pump and the rods see. */
final class RateMarch {

    /** Between such depths the logarithm of the viscosity along the rods is straight. */
    private static final double GREATEST_SPACING_FT = 100.0;

    private static final int LEAST_PIECES = 8;
    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final double LB_PER_FT_S_PER_CP = 1e-3 * 0.3048 / 0.45359237;

    private final PumpedWellModel model;
    private final ProducedStream stream;
    private final IntakeSeparation separation;
    private final IntakePassage passage;
    private final double[] tvd;
    private final double[] vertical;
    private final double spacing;

    /** {@code separation} and {@code passage} may be null. */
    RateMarch(PumpedWellModel model, IntakeSeparation separation, IntakePassage passage) {
        this.model = model;
        this.separation = separation;
        this.passage = passage;
        PumpedWell well = model.well();
        stream = stream(well);
        int pieces = Math.max(LEAST_PIECES, (int) Math.ceil(well.intakeMdFt() / GREATEST_SPACING_FT));
        spacing = well.intakeMdFt() / pieces;
        DeviationSurvey path = DeviationSurvey.of(well.stations());
        tvd = new double[pieces + 1];
        vertical = new double[pieces];
        for (int i = 1; i <= pieces; i++) {
            tvd[i] = path.tvdFt(i == pieces ? well.intakeMdFt() : i * spacing);
            vertical[i - 1] = Math.min(1.0, Math.max(0.0, (tvd[i] - tvd[i - 1]) / spacing));
        }
    }

    static ProducedStream stream(PumpedWell well) {
        ProducedStream plain = ProducedStream.of(well.fluid()).withBasis(well.liquidBasis());
        return well.emulsion() == null ? plain : plain.withEmulsion(well.emulsion());
    }

    /** The same marches of the same well with other factors. */
    RateMarch withWell(PumpedWell well) {
        return new RateMarch(PumpedWellModel.of(well), separation, passage);
    }

    PumpedWellModel model() {
        return model;
    }

    /** Cosine of the inclination between the depths of the rods' surroundings. */
    double[] vertical() {
        return vertical;
    }

    double spacingFt() {
        return spacing;
    }

    RateState at(double rate) {
        Optional<IntakeState> intake = model.intake(rate, 0.0);
        return intake.isEmpty() ? new RateState(rate, RateState.Kind.NO_INTAKE) : at(intake.get());
    }

    private RateState at(IntakeState intake) {
        double rate = intake.rateStbPerDay();
        double pip = intake.pressurePsia();
        ProducedFluid fluid = intake.fluid();
        FlowState state = new FlowState();
        stream.withFluid(fluid).at(rate).moveTo(pip, intake.temperatureF(), 1.0, state);
        double[] values = new double[RateState.COUNT];
        values[RateState.INTAKE] = pip;
        values[RateState.TEMPERATURE] = intake.temperatureF();
        values[RateState.LN_VISCOSITY] = Math.log(state.liquidViscosityCp());
        values[RateState.LN_LIQUID] =
                Math.log(state.liquidVelocityFtPerS() * SECONDS_PER_DAY / (rate * FluidPoint.FT3_PER_BBL));
        values[RateState.GAS] = pip * state.gasVelocityFtPerS() / state.liquidVelocityFtPerS();
        ProducedFluid lifted = lifted(intake, values);
        values[RateState.GOR] = fluid.producingGorScfPerStb();
        values[RateState.LIFTED_GOR] = lifted.producingGorScfPerStb();
        values[RateState.WATER_CUT] = fluid.waterCut();
        FluidPoint oil = new FluidPoint(fluid);
        oil.moveTo(pip, intake.temperatureF());
        values[RateState.OIL_DENSITY] = oil.oilDensityLbPerFt3();
        if (!(suctionPsia(rate, values) > 0.0)) {
            return new RateState(rate, RateState.Kind.NOT_FILLED);
        }
        Optional<TraverseOutcome> along = model.alongTubing(intake, lifted);
        if (along.isPresent() && along.get() instanceof TraverseOutcome.Traversed traversed) {
            values[RateState.DISCHARGE] = traversed.bottomholePressurePsia();
            values[RateState.HEAD] = traversed.profile().get(0).pressurePsia();
            return withTubing(intake, lifted, traversed.profile(), values);
        }
        boolean failed = along.isPresent()
                && along.get() instanceof TraverseOutcome.Stopped stopped
                && (stopped.reason() == TraverseOutcome.Reason.EVALUATION_LIMIT
                        || stopped.reason() == TraverseOutcome.Reason.NOT_FINITE);
        return new RateState(rate, failed ? RateState.Kind.MARCH_FAILED : RateState.Kind.NO_DISCHARGE);
    }

    /** What goes up the tubing; sets the efficiency of the separation. */
    private ProducedFluid lifted(IntakeState intake, double[] values) {
        if (separation == null) {
            return intake.fluid();
        }
        GasSeparation found = separate(intake);
        values[RateState.SEPARATION] = found.efficiency();
        return found.fluid().fluid();
    }

    private GasSeparation separate(IntakeState intake) {
        return separation.separate(
                stream.withFluid(intake.fluid()), intake.rateStbPerDay(), intake.pressurePsia(), intake.temperatureF());
    }

    /** What the pump gives to the tubing of what comes to it. */
    ProducedFluid lifted(IntakeState intake) {
        return separation == null ? intake.fluid() : separate(intake).fluid().fluid();
    }

    /** Pressure at the first cavity, behind the loss on the way in. */
    private double suctionPsia(double rate, double[] values) {
        double pip = values[RateState.INTAKE];
        if (passage == null) {
            return pip;
        }
        double share = RateState.filling(values).liquidShare();
        double taken = rate * Math.exp(values[RateState.LN_LIQUID]) / share;
        return pip - passage.lossPsi(taken, Math.exp(values[RateState.LN_VISCOSITY]));
    }

    double suctionPsia(RateState state) {
        return suctionPsia(state.rate, state.values);
    }

    private RateState withTubing(
            IntakeState intake, ProducedFluid lifted, List<TraversePoint> profile, double[] values) {
        double rate = intake.rateStbPerDay();
        TemperatureAlong temperature = model.temperature(intake).orElseThrow();
        StreamPoint point = stream.withFluid(lifted).at(rate);
        FlowState state = new FlowState();
        int count = tvd.length;
        double[] lnViscosity = new double[count];
        double[] density = new double[count];
        double[] friction = new double[count];
        double reynolds = 0.0;
        int i = 0;
        for (int k = 0; k < count; k++) {
            double md = k == count - 1 ? model.well().intakeMdFt() : k * spacing;
            while (i < profile.size() - 2 && profile.get(i + 1).mdFt() < md) {
                i++;
            }
            TraversePoint a = profile.get(i);
            TraversePoint b = profile.get(i + 1);
            double width = b.mdFt() - a.mdFt();
            double x = width > 0.0 ? Math.min(1.0, (md - a.mdFt()) / width) : 1.0;
            double pressure = a.pressurePsia() + x * (b.pressurePsia() - a.pressurePsia());
            point.moveTo(pressure, temperature.temperatureF(md, tvd[k]), 1.0, state);
            lnViscosity[k] = Math.log(state.liquidViscosityCp());
            density[k] = mixed(a) + x * (mixed(b) - mixed(a));
            friction[k] = Math.max(0.0, a.frictionPsiPerFt() + x * (b.frictionPsiPerFt() - a.frictionPsiPerFt()));
            double velocity = b.liquidVelocityFtPerS() + b.gasVelocityFtPerS();
            reynolds = Math.max(
                    reynolds,
                    density[k]
                            * velocity
                            * conduit(md).hydraulicDiameterIn()
                            / 12.0
                            / (LB_PER_FT_S_PER_CP * state.liquidViscosityCp()));
        }
        return new RateState(rate, values, lnViscosity, density, friction, reynolds);
    }

    private Conduit conduit(double md) {
        List<PipeSection> sections = model.well().tubing();
        Conduit found = sections.get(0).conduit();
        for (PipeSection section : sections) {
            if (section.fromMdFt() <= md) {
                found = section.conduit();
            }
        }
        return found;
    }

    private static double mixed(TraversePoint at) {
        return at.liquidHoldup() * at.liquidDensityLbPerFt3() + (1.0 - at.liquidHoldup()) * at.gasDensityLbPerFt3();
    }
}
