package io.welleng.nodal;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.choke.Choke;
import io.welleng.nodal.choke.ChokeOutcome;
import io.welleng.nodal.choke.ChokePoint;
import io.welleng.nodal.choke.ChokeRate;
import io.welleng.nodal.choke.ChokeReason;
import io.welleng.nodal.choke.ChokeStream;
import io.welleng.nodal.choke.CriticalChoke;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.traverse.FlowlineTraverse;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome;
import io.welleng.nodal.well.Wellbore;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A producer from its perforations to where the pressure is known at the surface: tubing, choke and flowline as one
 * system. Rates are stock-tank liquid (STB/d).
 *
 * <p>Immutable and thread-safe.
 */
public final class ProductionSystem {

    /** What is taken for the pressure upstream of a choke whose law knows critical flow only, where the flow is not. */
    enum NotCritical {
        /** Nothing: it is not known. */
        UNKNOWN {
            @Override
            OptionalDouble upstreamPsia(double behindPsia, double criticalRatio) {
                return OptionalDouble.of(Double.NaN);
            }
        },
        /** The least that it can be: that behind the choke. */
        LEAST {
            @Override
            OptionalDouble upstreamPsia(double behindPsia, double criticalRatio) {
                return OptionalDouble.of(behindPsia);
            }
        },
        /** The most that it can be: that at which the flow turns critical, so that the pressure is continuous there. */
        MOST {
            @Override
            OptionalDouble upstreamPsia(double behindPsia, double criticalRatio) {
                double most = behindPsia / criticalRatio;
                return most <= Outlet.MAX_PRESSURE_PSIA ? OptionalDouble.of(most) : OptionalDouble.empty();
            }
        };

        abstract OptionalDouble upstreamPsia(double behindPsia, double criticalRatio);
    }

    private final PressureTraverse well;
    private final ProducedStream stream;
    private final FlowCorrelation correlation;
    private final FlowCorrelation flowlineCorrelation;
    private final Optional<Flowline> flowline;
    private final Optional<Choke> choke;
    private final Outlet outlet;

    private ProductionSystem(PressureTraverse well, ProducedStream stream, FlowCorrelation correlation, Outlet outlet) {
        this.well = well;
        this.stream = stream;
        this.correlation = correlation;
        this.outlet = outlet;
        flowline = flowline(outlet);
        flowlineCorrelation = outlet instanceof Outlet.Separator separator && separator.flowlineMethod() != null
                ? separator.flowlineMethod()
                : correlation;
        choke = wellheadChoke(outlet)
                .map(one -> Choke.of(one.law(), new ChokeStream.Produced(stream.fluid(), one.temperatureF())));
    }

    /**
     * A system.
     *
     * @param wellbore path, conduits and temperature
     * @param stream what flows
     * @param correlation gives the gradient in the well, and in the flowline unless the outlet names another for it
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
     * @return wellhead pressure (psia); empty where no pressure carries this rate; NaN where it could not be computed, as where
     *     the flow through the choke is not critical and its law knows critical flow only
     */
    public OptionalDouble wellheadPressurePsia(double rateStbPerDay) {
        return wellheadPressurePsia(rateStbPerDay, NotCritical.UNKNOWN, 0.0);
    }

    /** The same, with what is taken where the law of the choke knows critical flow only, and the error allowed (psi). */
    OptionalDouble wellheadPressurePsia(double rateStbPerDay, NotCritical notCritical, double tolerancePsi) {
        Check.positive(rateStbPerDay, "rateStbPerDay", "STB/d");
        OptionalDouble behindChoke = behindChokePsia(rateStbPerDay, tolerancePsi);
        return choke.isPresent() && known(behindChoke)
                ? upstreamPsia(
                        throughChoke(behindChoke.getAsDouble(), rateStbPerDay), behindChoke.getAsDouble(), notCritical)
                : behindChoke;
    }

    private static boolean known(OptionalDouble pressure) {
        return pressure.isPresent() && !Double.isNaN(pressure.getAsDouble());
    }

    private OptionalDouble behindChokePsia(double rateStbPerDay, double tolerancePsi) {
        return flowline.isPresent()
                ? along(flowline.get(), rateStbPerDay)
                        .wellheadPressurePsia(outlet.pressurePsia(), rateStbPerDay, tolerancePsi)
                : OptionalDouble.of(outlet.pressurePsia());
    }

    /** The flowline, with the flow as warm as the well leaves it were its wellhead at the pressure of the outlet. */
    private FlowlineTraverse along(Flowline line, double rateStbPerDay) {
        double wellheadF =
                well.temperature(rateStbPerDay, outlet.pressurePsia()).temperatureF(0.0, 0.0);
        return FlowlineTraverse.of(line, wellheadF, stream, flowlineCorrelation);
    }

    private ChokeOutcome throughChoke(double behindPsia, double rateStbPerDay) {
        return choke.orElseThrow()
                .upstreamPressure(
                        new ChokeRate.Liquid(rateStbPerDay),
                        behindPsia,
                        wellheadChoke(outlet).orElseThrow().size64ths());
    }

    private OptionalDouble upstreamPsia(ChokeOutcome outcome, double behindPsia, NotCritical notCritical) {
        if (outcome instanceof ChokeOutcome.NotPossible none) {
            if (none.reason() == ChokeReason.PRESSURE_TOO_HIGH) {
                return OptionalDouble.empty();
            }
            boolean slow =
                    none.reason() == ChokeReason.LAW_OF_CRITICAL_FLOW || none.reason() == ChokeReason.PRESSURE_TOO_LOW;
            return wellheadChoke(outlet).orElseThrow().law() instanceof CriticalChoke law && slow
                    ? notCritical.upstreamPsia(behindPsia, law.greatestPressureRatio())
                    : OptionalDouble.of(Double.NaN);
        }
        return OptionalDouble.of(point(outcome).orElseThrow().upstreamPressurePsia());
    }

    /** Flow through the choke; empty where the outcome has none. */
    static Optional<ChokePoint> point(ChokeOutcome outcome) {
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
     * @return the choke's answer; empty where there is no choke, or no pressure behind it
     */
    public Optional<ChokeOutcome> atChoke(double rateStbPerDay) {
        OptionalDouble behind = behindChokePsia(rateStbPerDay, 0.0);
        return choke.isPresent() && known(behind)
                ? Optional.of(throughChoke(behind.getAsDouble(), rateStbPerDay))
                : Optional.empty();
    }

    /** Temperature along the well. */
    TemperatureAlong temperature(double rateStbPerDay, double wellheadPressurePsia) {
        return well.temperature(rateStbPerDay, wellheadPressurePsia);
    }

    /** What to keep in mind about a flow through the choke. */
    List<Advisory> advisories(ChokePoint point) {
        return choke.orElseThrow().advisories(point);
    }

    /**
     * Pressure at the perforations that the system needs.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return bottom-hole pressure (psia); empty where no pressure carries this rate; NaN where it could not be computed, as
     *     {@link #wellheadPressurePsia}
     */
    public OptionalDouble pwfPsia(double rateStbPerDay) {
        return pwfPsia(rateStbPerDay, NotCritical.UNKNOWN, 0.0);
    }

    /** The same, with what is taken where the law of the choke knows critical flow only, and the error allowed (psi). */
    OptionalDouble pwfPsia(double rateStbPerDay, NotCritical notCritical, double tolerancePsi) {
        OptionalDouble head = wellheadPressurePsia(rateStbPerDay, notCritical, tolerancePsi);
        return known(head) ? well.bottomholePressurePsia(head.getAsDouble(), rateStbPerDay, tolerancePsi) : head;
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
        return known(head) ? Optional.of(well.fromWellhead(head.getAsDouble(), rateStbPerDay)) : Optional.empty();
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
