package io.welleng.nodal;

import io.welleng.core.check.Check;
import io.welleng.nodal.choke.Choke;
import io.welleng.nodal.choke.ChokeOutcome;
import io.welleng.nodal.choke.ChokePoint;
import io.welleng.nodal.choke.ChokeRate;
import io.welleng.nodal.choke.ChokeStream;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.traverse.FlowlineTraverse;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome;
import io.welleng.nodal.well.Wellbore;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A producer from its perforations to where the pressure is known at the surface: tubing, choke and flowline as one
 * system. Rates are stock-tank liquid (STB/d).
 *
 * <p>Immutable and thread-safe.
 */
public final class ProductionSystem {

    private final PressureTraverse well;
    private final ProducedStream stream;
    private final FlowCorrelation correlation;
    private final Optional<Flowline> flowline;
    private final Optional<Choke> choke;
    private final Outlet outlet;

    private ProductionSystem(PressureTraverse well, ProducedStream stream, FlowCorrelation correlation, Outlet outlet) {
        this.well = well;
        this.stream = stream;
        this.correlation = correlation;
        this.outlet = outlet;
        flowline = flowline(outlet);
        choke = wellheadChoke(outlet)
                .map(one -> Choke.of(one.law(), new ChokeStream.Produced(stream.fluid(), one.temperatureF())));
    }

    /**
     * A system.
     *
     * @param wellbore path, conduits and temperature
     * @param stream what flows
     * @param correlation gives the gradient, in the well and in the flowline
     * @param outlet where the pressure is known
     * @return the system
     */
    public static ProductionSystem of(
            Wellbore wellbore, ProducedStream stream, FlowCorrelation correlation, Outlet outlet) {
        Check.present(outlet, "outlet");
        return new ProductionSystem(PressureTraverse.of(wellbore, stream, correlation), stream, correlation, outlet);
    }

    private static Optional<Flowline> flowline(Outlet outlet) {
        return outlet instanceof Outlet.Separator separator
                ? Optional.ofNullable(separator.flowline())
                : Optional.empty();
    }

    private static Optional<WellheadChoke> wellheadChoke(Outlet outlet) {
        return outlet instanceof Outlet.Separator separator ? Optional.ofNullable(separator.choke()) : Optional.empty();
    }

    /**
     * The same system with another stream.
     *
     * @param other what flows
     * @return a new system
     */
    public ProductionSystem withStream(ProducedStream other) {
        return new ProductionSystem(well.withStream(other), other, correlation, outlet);
    }

    /**
     * Pressure at the wellhead that the surface needs.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return wellhead pressure (psia); empty where no pressure carries this rate; NaN where it could not be computed
     */
    public OptionalDouble wellheadPressurePsia(double rateStbPerDay) {
        OptionalDouble behindChoke = behindChokePsia(rateStbPerDay);
        if (choke.isEmpty() || behindChoke.isEmpty() || Double.isNaN(behindChoke.getAsDouble())) {
            return behindChoke;
        }
        return throughChoke(behindChoke.getAsDouble(), rateStbPerDay)
                .map(point -> OptionalDouble.of(point.upstreamPressurePsia()))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble behindChokePsia(double rateStbPerDay) {
        return flowline.isPresent()
                ? along(flowline.get(), rateStbPerDay).wellheadPressurePsia(outlet.pressurePsia(), rateStbPerDay)
                : OptionalDouble.of(outlet.pressurePsia());
    }

    /** The flowline, with the flow as warm as the well leaves it. */
    private FlowlineTraverse along(Flowline line, double rateStbPerDay) {
        double wellheadF =
                well.temperature(rateStbPerDay, outlet.pressurePsia()).temperatureF(0.0, 0.0);
        return FlowlineTraverse.of(line, wellheadF, stream, correlation);
    }

    private Optional<ChokePoint> throughChoke(double behindPsia, double rateStbPerDay) {
        ChokeOutcome outcome = choke.orElseThrow()
                .upstreamPressure(
                        new ChokeRate.Liquid(rateStbPerDay),
                        behindPsia,
                        wellheadChoke(outlet).orElseThrow().size64ths());
        if (outcome instanceof ChokeOutcome.Critical critical) {
            return Optional.of(critical.point());
        }
        return outcome instanceof ChokeOutcome.Subcritical subcritical
                ? Optional.of(subcritical.point())
                : Optional.empty();
    }

    /**
     * How the flow passes the choke.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return the choke's point; empty where there is no choke or no answer
     */
    public Optional<ChokePoint> atChoke(double rateStbPerDay) {
        OptionalDouble behind = behindChokePsia(rateStbPerDay);
        boolean known = choke.isPresent() && behind.isPresent() && !Double.isNaN(behind.getAsDouble());
        return known ? throughChoke(behind.getAsDouble(), rateStbPerDay) : Optional.empty();
    }

    /**
     * Pressure at the perforations that the system needs.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return bottom-hole pressure (psia); empty where no pressure carries this rate; NaN where it could not be computed
     */
    public OptionalDouble pwfPsia(double rateStbPerDay) {
        OptionalDouble head = wellheadPressurePsia(rateStbPerDay);
        if (head.isEmpty() || Double.isNaN(head.getAsDouble())) {
            return head;
        }
        return well.bottomholePressurePsia(head.getAsDouble(), rateStbPerDay);
    }

    /**
     * Pressure that a bottom-hole pressure leaves at the wellhead.
     *
     * @param pwfPsia flowing bottom-hole pressure (psia), &gt; 0
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return wellhead pressure (psia); empty where none is left; NaN where it could not be computed
     */
    public OptionalDouble pressureLeftAtWellheadPsia(double pwfPsia, double rateStbPerDay) {
        return well.wellheadPressurePsia(pwfPsia, rateStbPerDay);
    }

    /**
     * Pressure along the well.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return from the wellhead down, or why there is none; empty where the surface already has no answer
     */
    public Optional<TraverseOutcome> alongWell(double rateStbPerDay) {
        OptionalDouble head = wellheadPressurePsia(rateStbPerDay);
        return head.isPresent() && head.getAsDouble() > 0.0
                ? Optional.of(well.fromWellhead(head.getAsDouble(), rateStbPerDay))
                : Optional.empty();
    }

    /**
     * Pressure along the flowline.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return from the separator back to the wellhead, or why there is none; empty where there is no flowline
     */
    public Optional<TraverseOutcome> alongFlowline(double rateStbPerDay) {
        return flowline.map(line -> along(line, rateStbPerDay).fromSeparator(outlet.pressurePsia(), rateStbPerDay));
    }
}
