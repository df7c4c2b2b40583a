package io.welleng.lift.gaslift;

import io.welleng.core.study.Advisory;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.gaslift.GasLiftOutcome.Flowing;
import io.welleng.nodal.Crossing;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.choke.Choke;
import io.welleng.nodal.choke.ChokeOutcome;
import io.welleng.nodal.choke.ChokeRate;
import io.welleng.nodal.choke.ChokeStream;
import io.welleng.nodal.gascolumn.GasColumnOutcome;
import io.welleng.nodal.traverse.TraversePoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One gas-lift study: curve, optima, and the advice that follows from them. */
final class GasLiftRun {

    /** Today is near the best within this share of it. */
    private static final double NEAR = 0.01;

    private final GasLiftStudy study;
    private final GasLiftWell well;
    private final GasLiftModel model;
    private final GasSearch search;

    GasLiftRun(GasLiftStudy study) {
        this.study = study;
        well = study.well();
        model = GasLiftModel.of(well);
        search = new GasSearch(model, study.gasAvailableMscfPerDay(), study.gridPoints());
    }

    GasLiftReport report() {
        GasOptimum technical = search.best(GasLiftPoint::oilStbPerDay, "STB/d");
        GasOptimum economic = study.prices() == null ? null : search.best(study.prices()::marginUsdPerDay, "USD/d");
        GasOptimum recommended = economic == null ? technical : economic;
        GasLiftOutcome today = study.todayGasMscfPerDay() == null ? null : search.look(study.todayGasMscfPerDay());
        GasOptimum.Best best = recommended instanceof GasOptimum.Best found ? found : null;
        KickOffPressure kickOff = study.kickOff() == null ? null : kickOff(study.kickOff());
        return new GasLiftReport(
                well.name(),
                statuses(best, today),
                search.curve(),
                search.startGas().orElse(null),
                today,
                technical,
                economic,
                best == null || today == null ? null : gain(best.point(), today),
                best == null ? List.of() : model.traverse(best.point()),
                best == null ? null : injectionChoke(best.point()),
                best == null ? null : productionChoke(best.point()),
                kickOff,
                advisories(best, today, kickOff),
                search.evaluations(),
                search.marches());
    }

    private List<GasLiftStatus> statuses(GasOptimum.Best best, GasLiftOutcome today) {
        if (best == null) {
            return List.of(GasLiftStatus.DEAD);
        }
        List<GasLiftStatus> statuses = new ArrayList<>();
        statuses.add(
                search.curve().get(0) instanceof Flowing ? GasLiftStatus.FLOWS_WITHOUT_GAS : GasLiftStatus.NEEDS_GAS);
        if (today != null && known(today)) {
            statuses.add(againstToday(best, today));
        }
        switch (best.limit()) {
            case AVAILABLE_GAS -> statuses.add(GasLiftStatus.GAS_LIMITED);
            case PORT, ANNULUS -> statuses.add(GasLiftStatus.CAPACITY_LIMITED);
            default -> {
                if (best.limit() == GasLimit.CASING_PRESSURE || above(best.point())) {
                    statuses.add(GasLiftStatus.PRESSURE_LIMITED);
                }
            }
        }
        return statuses;
    }

    private GasLiftStatus againstToday(GasOptimum.Best best, GasLiftOutcome today) {
        if (!(today instanceof Flowing flowing)) {
            return GasLiftStatus.NOT_FLOWING_TODAY;
        }
        double now = study.prices() == null
                ? flowing.point().oilStbPerDay()
                : study.prices().marginUsdPerDay(flowing.point());
        if (best.objective() - now <= NEAR * Math.abs(best.objective())) {
            return GasLiftStatus.NEAR_OPTIMUM;
        }
        return today.gasMscfPerDay() < best.point().gasMscfPerDay()
                ? GasLiftStatus.UNDER_INJECTED
                : GasLiftStatus.OVER_INJECTED;
    }

    private static boolean known(GasLiftOutcome today) {
        return today instanceof Flowing || today instanceof GasLiftOutcome.NoFlow;
    }

    /** Whether the gas enters above the deepest point. */
    private boolean above(GasLiftPoint point) {
        return point.injectionMdFt() != null && point.injectionMdFt() < deepestMdFt();
    }

    private double deepestMdFt() {
        return well.injectionMdFt().get(well.injectionMdFt().size() - 1);
    }

    /** None where what the well makes today is not known: its gas of today cannot be injected by the model, or it was not solved. */
    private GasLiftGain gain(GasLiftPoint best, GasLiftOutcome today) {
        if (!known(today)) {
            return null;
        }
        GasLiftPoint now = today instanceof Flowing flowing ? flowing.point() : null;
        Double usd = study.prices() == null
                ? null
                : Double.valueOf(study.prices().marginUsdPerDay(best)
                        - (now == null ? 0.0 : study.prices().marginUsdPerDay(now)));
        return new GasLiftGain(
                best.gasMscfPerDay() - today.gasMscfPerDay(),
                best.oilStbPerDay() - (now == null ? 0.0 : now.oilStbPerDay()),
                usd);
    }

    private InjectionChoke injectionChoke(GasLiftPoint point) {
        GasSupply supply = well.supply();
        if (supply.injectionChoke() == null || point.casingHeadPsia() == null) {
            return null;
        }
        double header = supply.headerPressurePsia();
        if (!(header > point.casingHeadPsia())) {
            return new InjectionChoke.None("the header has no more pressure than the casing head needs");
        }
        ChokeOutcome size = Choke.of(
                        supply.injectionChoke(), new ChokeStream.Gas(supply.gas(), supply.casingHeadTemperatureF()))
                .size(new ChokeRate.Gas(point.gasMscfPerDay()), header, point.casingHeadPsia());
        if (size instanceof ChokeOutcome.NotPossible none) {
            return new InjectionChoke.None(none.reason().explanation());
        }
        boolean critical = size instanceof ChokeOutcome.Critical;
        double size64ths = critical
                ? ((ChokeOutcome.Critical) size).point().size64ths()
                : ((ChokeOutcome.Subcritical) size).point().size64ths();
        return new InjectionChoke.Size(size64ths, header, point.casingHeadPsia(), critical);
    }

    private ProductionChoke productionChoke(GasLiftPoint point) {
        if (!(well.outlet() instanceof Outlet.Separator separator) || separator.choke() == null) {
            return null;
        }
        Outlet open =
                new Outlet.Separator(separator.pressurePsia(), separator.flowline(), null, separator.flowlineMethod());
        return GasLiftModel.of(well.withOutlet(open)).at(point.gasMscfPerDay()).outcome() instanceof Flowing flowing
                ? new ProductionChoke(
                        separator.choke().size64ths(),
                        point.oilStbPerDay(),
                        flowing.point().oilStbPerDay())
                : null;
    }

    private KickOffPressure kickOff(KickOff start) {
        DeviationSurvey path = DeviationSurvey.of(well.stations());
        double top = well.injectionMdFt().get(0);
        double topTvd = path.tvdFt(top);
        double head = start.tubingHeadPsia() == null ? well.outlet().pressurePsia() : start.tubingHeadPsia();
        double full = head + start.fluidPsiPerFt() * topTvd;
        double held = well.inflow().toIpr().shutInPressurePsia()
                - start.fluidPsiPerFt() * (path.tvdFt(well.perforationsMdFt()) - topTvd);
        double balanced = Math.min(full, Math.max(head, held));
        return new KickOffPressure(
                top,
                full,
                standing(top, full),
                balanced,
                standing(top, balanced),
                start.casingHeadPsia() == null ? well.supply().casingHeadPressurePsia() : start.casingHeadPsia());
    }

    /** Pressure at the casing head of gas standing still, with the differential pressure above a pressure in the tubing. */
    private Double standing(double md, double tubingPsia) {
        return model.annulus().casingHeadPressure(tubingPsia + well.supply().differentialPsi(), md, 0.0)
                        instanceof GasColumnOutcome.Solved solved
                ? Double.valueOf(solved.pressurePsia())
                : null;
    }

    private List<Advisory> advisories(GasOptimum.Best best, GasLiftOutcome today, KickOffPressure kickOff) {
        Set<Advisory> advisories = new LinkedHashSet<>();
        if (today != null && !known(today)) {
            advisories.add(new Advisory(
                    "today_not_known",
                    "with today's gas (Mscf/d) the well could not be computed, so that no gain is told: " + today,
                    today.gasMscfPerDay(),
                    null,
                    study.gasAvailableMscfPerDay()));
        }
        if (best != null && study.prices() != null && best.objective() < 0.0) {
            advisories.add(new Advisory(
                    "margin_below_zero",
                    "even the best gas rate costs more than the well brings (USD/d)",
                    best.objective(),
                    0.0,
                    null));
        }
        if (best != null) {
            GasLiftPoint point = best.point();
            long stable = point.crossings().stream().filter(Crossing::stable).count();
            if (stable > 1) {
                advisories.add(new Advisory(
                        "several_stable_crossings",
                        "the well can flow steadily at several rates with this gas; it need not settle at the greatest",
                        stable,
                        null,
                        1.0));
            }
            if (above(point)) {
                advisories.add(deeper(point));
            }
            if (point.casingPressurePsia() != null) {
                advisories.addAll(well.supply()
                        .gas()
                        .advisories(point.casingPressurePsia(), model.annulus().temperatureF(point.injectionMdFt())));
            }
            List<TraversePoint> along = model.traverse(point);
            if (!along.isEmpty()) {
                TraversePoint bottom = along.get(along.size() - 1);
                advisories.addAll(well.fluid().blackOil().advisories(bottom.pressurePsia(), bottom.temperatureF()));
                advisories.addAll(aroundTubingEnd(point, along));
            }
        }
        if (kickOff != null && !kickOff.startsFull()) {
            advisories.add(new Advisory(
                    "kick_off_pressure_short",
                    kickOff.startsBalanced()
                            ? "casing-head pressure (psia) starts the well only where its fluid can run into the reservoir"
                            : "casing-head pressure (psia) does not uncover the uppermost injection point",
                    kickOff.availablePsia(),
                    kickOff.casingHeadFullPsia() == null ? Double.valueOf(30_000.0) : kickOff.casingHeadFullPsia(),
                    null));
        }
        return List.copyOf(advisories);
    }

    /** Without packer gas blows around the end of the tubing where its pressure in the annulus is above that inside. */
    private List<Advisory> aroundTubingEnd(GasLiftPoint point, List<TraversePoint> along) {
        double end = well.tubingEndMdFt();
        if (well.packerMdFt() != null || point.casingHeadPsia() == null || point.injectionMdFt() == end) {
            return List.of();
        }
        double inside = along.stream()
                .min(Comparator.comparingDouble(at -> Math.abs(at.mdFt() - end)))
                .orElseThrow()
                .pressurePsia();
        return model.annulus().pressureAt(point.casingHeadPsia(), end, point.gasMscfPerDay())
                                instanceof GasColumnOutcome.Solved solved
                        && solved.pressurePsia() > inside
                ? List.of(new Advisory(
                        "gas_around_tubing_end",
                        "without packer gas at this pressure (psia) in the annulus flows around the end of the tubing",
                        solved.pressurePsia(),
                        null,
                        inside))
                : List.of();
    }

    /** What keeps the gas from entering one point deeper. */
    private Advisory deeper(GasLiftPoint point) {
        double next = well.injectionMdFt().get(well.injectionMdFt().indexOf(point.injectionMdFt()) + 1);
        GasLiftOutcome there = model.at(point.gasMscfPerDay(), next).outcome();
        return new Advisory(
                "not_injected_deepest",
                "the gas enters above the deepest injection point (ft); one deeper: " + there,
                point.injectionMdFt(),
                deepestMdFt(),
                null);
    }
}
