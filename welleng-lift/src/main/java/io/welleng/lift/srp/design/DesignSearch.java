package io.welleng.lift.srp.design;

import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.srp.rod.CatalogueRod;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.StressCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Tries all combinations. What can be told without loads comes first: plungers too large for the tubing, couplings that do not
 * pass it, and rods or structures that the weight of rods and liquid alone overloads at rest.
 */
final class DesignSearch {

    /** Methods differ in the last digits of gradient and buoyancy; a bound must hold for all (fraction). */
    private static final double SAFE = 0.99;

    /** Kinds of rod, by name and from the catalogue. */
    private record Taper(TaperChoice choice, List<CatalogueRod> rods) {}

    private final RodPumpDesignStudy study;
    private final List<InstalledUnit> units;
    private final List<RodPumpDesign> feasible = new ArrayList<>();
    private final List<RejectedDesign> rejected = new ArrayList<>();
    private int evaluations;

    DesignSearch(RodPumpDesignStudy study) {
        this.study = study;
        this.units = study.installed();
    }

    RodPumpDesignReport run() {
        DesignWell well = study.well();
        DesignOutcome outcome;
        if (well.netLiftFt() > 0.0) {
            combinations();
            outcome = feasible.isEmpty() ? none() : new DesignOutcome.Chosen(Ranking.of(feasible, study.weights()));
        } else {
            outcome = new DesignOutcome.NoLiftNeeded(well.netLiftFt());
        }
        return new RodPumpDesignReport(
                study.name(),
                well.intakePressurePsia(),
                well.dischargePressurePsia(),
                well.netLiftFt(),
                well.displacementBblPerDay(),
                outcome,
                rejected,
                study.combinations(),
                evaluations);
    }

    private void combinations() {
        double greatest =
                study.pumpFit().greatestPlungerIn(study.well().tubing().odIn());
        List<Taper> tapers = passing();
        int perPlunger = units.size() * study.rods().tapers().size();
        for (double plunger : study.plungersIn()) {
            if (plunger > greatest) {
                LimitCheck limit = LimitCheck.atMost("plunger", plunger, greatest, "in");
                rejected.add(new RejectedDesign(
                        null,
                        null,
                        plunger,
                        null,
                        perPlunger,
                        "plunger",
                        "too large for the tubing: " + limit,
                        limit,
                        null));
                continue;
            }
            for (Taper taper : tapers) {
                plunger(plunger, taper);
            }
        }
    }

    /** Tapers whose couplings pass the tubing, with their rods from the catalogue. */
    private List<Taper> passing() {
        double drift = driftIn();
        List<Taper> passing = new ArrayList<>();
        for (TaperChoice taper : study.rods().tapers()) {
            List<CatalogueRod> rods = study.rods().rods(taper);
            RejectedDesign stuck = null;
            for (CatalogueRod rod : rods) {
                OptionalDouble od = study.rods().couplings().odIn(rod);
                LimitCheck limit = od.isPresent() ? LimitCheck.atMost("coupling", od.getAsDouble(), drift, "in") : null;
                if (limit == null || !limit.holds()) {
                    String reason = limit == null
                            ? "the catalogue lists no coupling of " + rod.rod().name()
                            : "couplings of " + rod.rod().name() + " do not pass the drift of the tubing: " + limit;
                    stuck = new RejectedDesign(
                            null, null, null, taper, units.size() * fittingPlungers(), "coupling", reason, limit, null);
                    break;
                }
            }
            if (stuck == null) {
                passing.add(new Taper(taper, rods));
            } else if (fittingPlungers() > 0) {
                rejected.add(stuck);
            }
        }
        return passing;
    }

    private int fittingPlungers() {
        double greatest =
                study.pumpFit().greatestPlungerIn(study.well().tubing().odIn());
        return (int) study.plungersIn().stream()
                .filter(plunger -> plunger <= greatest)
                .count();
    }

    /** Drift diameter: 3/32 in less than inside up to 2-7/8 in tubing, 1/8 in above (API Spec 5CT). */
    private double driftIn() {
        double od = study.well().tubing().odIn();
        return study.well().tubing().idIn() - (od < 3.0 ? 3.0 / 32.0 : 1.0 / 8.0);
    }

    private void plunger(double plungerIn, Taper taper) {
        double liquid = liquidLoadLbf(plungerIn);
        double lightest = lightestLbf(taper.rods());
        RejectedDesign overloaded = restOverloads(plungerIn, taper, liquid, lightest);
        if (overloaded != null) {
            rejected.add(overloaded);
            return;
        }
        for (InstalledUnit unit : units) {
            Combination combination = new Combination(plungerIn, unit, taper.choice(), taper.rods());
            double rating = unit.structureRatingLbf() == null
                    ? StandardUnits.greatestStructureLbf()
                    : unit.structureRatingLbf();
            LimitCheck limit = LimitCheck.atMost(
                    "structure", (liquid + lightest) / rating, study.limits().greatestStructureLoading(), "of rating");
            if (limit.holds()) {
                worked(combination);
            } else {
                rejected.add(combination.rejected("structure", "rods and liquid at rest alone: " + limit, limit, null));
            }
        }
    }

    private void worked(Combination combination) {
        CombinationRun run = new CombinationRun(study, combination);
        CombinationOutcome outcome = run.run();
        evaluations += run.evaluations();
        if (outcome instanceof CombinationOutcome.Feasible found) {
            feasible.add(found.design());
        } else {
            rejected.add(((CombinationOutcome.Rejected) outcome).why());
        }
    }

    /**
     * Stress of the top section under the liquid and the lightest string of these rods, and of the lowest under the liquid
     * alone: no speed and no lengths make the greatest loading less.
     */
    private RejectedDesign restOverloads(double plungerIn, Taper taper, double liquid, double lightest) {
        double bottom = restLoading(taper.rods().get(taper.rods().size() - 1).rod(), liquid, 0.0);
        double top = restLoading(taper.rods().get(0).rod(), liquid, lightest);
        double least = Math.max(bottom, top);
        LimitCheck limit =
                LimitCheck.atMost("rod_loading", least, study.limits().greatestRodLoading(), "of diagram");
        return limit.holds()
                ? null
                : new RejectedDesign(
                        null,
                        null,
                        plungerIn,
                        taper.choice(),
                        units.size(),
                        "rod_loading",
                        "rods and liquid at rest alone: " + limit,
                        limit,
                        null);
    }

    private double restLoading(Rod rod, double liquid, double weight) {
        RodGrade grade = study.rods().grade();
        StressCheck check = grade.check(
                (liquid + weight) / rod.areaIn2(),
                weight / rod.areaIn2(),
                study.limits().serviceFactor());
        return check instanceof StressCheck.Rated rated ? rated.loading() : 2.0 * Math.max(1.0, liquid);
    }

    /** Load of the liquid on the plunger, a little less than any load method has it (lbf). */
    private double liquidLoadLbf(double plungerIn) {
        DesignWell well = study.well();
        double pressure = well.dischargePressurePsia() - well.intakePressurePsia();
        return SAFE * 0.25 * Math.PI * plungerIn * plungerIn * pressure;
    }

    /** Weight in the liquid of a string of the lightest of these rods (lbf). */
    private double lightestLbf(List<CatalogueRod> rods) {
        double density = study.well().densityLbPerFt3();
        double perFoot = rods.stream()
                .mapToDouble(rod -> rod.rod().buoyantWeightLbPerFt(density))
                .min()
                .orElseThrow();
        List<RodSection> below = study.rods().below();
        double bars = below.stream()
                .mapToDouble(bar -> bar.rod().buoyantWeightLbPerFt(density) * bar.lengthFt())
                .sum();
        double length = study.well().tubing().pumpDepthFt()
                - below.stream().mapToDouble(RodSection::lengthFt).sum();
        return SAFE * (perFoot * length + bars);
    }

    private DesignOutcome none() {
        Map<String, Integer> count = new TreeMap<>();
        rejected.forEach(one -> count.merge(one.limit(), one.combinations(), Integer::sum));
        RejectedDesign nearest = rejected.stream()
                .filter(one -> one.worstMargin() != null)
                .max(Comparator.comparingDouble(RejectedDesign::worstMargin))
                .orElse(null);
        List<String> parts = count.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> entry.getValue() + " by " + entry.getKey())
                .toList();
        return new DesignOutcome.NoneFeasible(
                "none of " + study.combinations() + " combinations makes "
                        + Figures.four(study.well().rateBblPerDay()) + " bbl/d within all limits; they fail "
                        + String.join(", ", parts),
                nearest);
    }
}
