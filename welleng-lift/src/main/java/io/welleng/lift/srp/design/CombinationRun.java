package io.welleng.lift.srp.design;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.srp.rod.MillsLoads;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.SectionStress;
import io.welleng.lift.srp.rod.StressCheck;
import io.welleng.lift.srp.rod.StressReport;
import io.welleng.lift.srp.rod.StringLoads;
import io.welleng.lift.srp.rod.TaperDesign;
import io.welleng.lift.srp.rod.TaperOutcome;
import io.welleng.lift.srp.rp11l.PumpDisplacement;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.unit.UnitDesignation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works one combination out. Speed and taper depend on each other: the speed for the rate is found for a string, the taper for
 * that speed, and so on until the string, in whole rods, stays the same. Whatever happens, the speed of the result is that of
 * its string, and all loads are those of both.
 */
final class CombinationRun {

    private static final int MOST_ROUNDS = 6;

    /** Difference of loading between sections, about what a rod more or less makes (fraction). */
    private static final double TAPER_TOLERANCE = 2e-3;

    private final RodPumpDesignStudy study;
    private final Combination combination;
    private final List<Advisory> cautions = new ArrayList<>();
    private int evaluations;

    /** The last string of whole rods that was designed. */
    private RodString fallback;

    CombinationRun(RodPumpDesignStudy study, Combination combination) {
        this.study = study;
        this.combination = combination;
    }

    int evaluations() {
        return evaluations;
    }

    CombinationOutcome run() {
        RodString string = firstString();
        if (string == null) {
            string = evenString();
        } else {
            fallback = string;
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            SpeedOutcome found = speed(string);
            if (found instanceof SpeedOutcome.NoMethod none) {
                return rejected("method", none.reason(), null, null);
            }
            if (round > 0 && found instanceof SpeedOutcome.OutOfReach) {
                return at(string, found);
            }
            // The first string is a guess: whether the rate is in reach is for the designed one to say.
            double speed = found instanceof SpeedOutcome.Found there
                    ? there.strokesPerMinute()
                    : ((SpeedOutcome.OutOfReach) found).strokesPerMinute();
            TaperOutcome taper = taper(speed);
            RodString next = string(taper);
            if (next == null) {
                return unbalanced(taper, found, string);
            }
            if (next.equals(string)) {
                return at(string, found);
            }
            string = next;
            fallback = next;
        }
        return at(string, speed(string));
    }

    /** Lengths in whole rods of the round before will do where a method's loads are too rough to balance them at this speed. */
    private CombinationOutcome unbalanced(TaperOutcome taper, SpeedOutcome speed, RodString string) {
        if (taper instanceof TaperOutcome.NotBalanced rough && rough.spread() != null && string.equals(fallback)) {
            cautions.add(new Advisory(
                    "taper_not_balanced",
                    "The loadings of the sections were not made equal to the tolerance (fraction); the lengths are those of"
                            + " the first guess or of another speed",
                    rough.spread(),
                    null,
                    TAPER_TOLERANCE));
            return at(string, speed);
        }
        return rejected("taper", reason(taper), null, null);
    }

    private CombinationOutcome at(RodString string, SpeedOutcome speed) {
        if (speed instanceof SpeedOutcome.Found found) {
            return design(string, found.strokesPerMinute());
        }
        if (speed instanceof SpeedOutcome.OutOfReach out) {
            return rejected("rate", out.reason(), out.rate(), null);
        }
        return rejected("method", ((SpeedOutcome.NoMethod) speed).reason(), null, null);
    }

    private MethodOutcome loads(RodString string, double speed) {
        evaluations++;
        return study.method()
                .loads(new PumpingPoint(
                        study.well(), combination.unit(), study.drive(), string, combination.plungerIn(), speed));
    }

    private SpeedOutcome speed(RodString string) {
        return new SpeedForRate(study.well(), combination.plungerIn(), study.limits(), n -> loads(string, n)).solve();
    }

    private TaperDesign taperDesign() {
        RodGrade grade = study.rods().grade();
        return new TaperDesign(
                combination.rods(),
                combination.rods().stream().map(rod -> grade).toList(),
                study.limits().serviceFactor(),
                study.well().tubing().pumpDepthFt(),
                study.rods().below(),
                TAPER_TOLERANCE);
    }

    private TaperOutcome taper(double speed) {
        return taperDesign().solve(string -> {
            MethodOutcome outcome = loads(string, speed);
            return outcome instanceof MethodOutcome.Known known
                    ? new StringLoads.Known(known.sections())
                    : new StringLoads.Unknown(((MethodOutcome.Unknown) outcome).reason());
        });
    }

    private static RodString string(TaperOutcome taper) {
        return taper instanceof TaperOutcome.Designed designed
                ? designed.string()
                : taper instanceof TaperOutcome.Overloaded overloaded ? overloaded.string() : null;
    }

    private static String reason(TaperOutcome taper) {
        return taper instanceof TaperOutcome.NotNeeded spare
                ? spare.reason()
                : ((TaperOutcome.NotBalanced) taper).reason();
    }

    /** The taper by Mills' loads at the speed of a plunger that travels as far as the polished rod, to begin with; null where there is none. */
    private RodString firstString() {
        DesignWell well = study.well();
        double stroke = combination.unit().strokeIn();
        double speed = well.displacementBblPerDay() / PumpDisplacement.bblPerDay(combination.plungerIn(), stroke, 1.0);
        DesignLimits limits = study.limits();
        double near = Math.max(limits.leastStrokesPerMinute(), Math.min(limits.greatestStrokesPerMinute(), speed));
        return string(taperDesign()
                .solve(new MillsLoads(
                        combination.plungerIn(), well.densityLbPerFt3(), well.netLiftFt(), stroke, near)));
    }

    /** Sections of one length. */
    private RodString evenString() {
        List<RodSection> sections = new ArrayList<>();
        List<RodSection> below = study.rods().below();
        double length = study.well().tubing().pumpDepthFt()
                - below.stream().mapToDouble(RodSection::lengthFt).sum();
        combination
                .rods()
                .forEach(rod -> sections.add(
                        new RodSection(rod.rod(), length / combination.rods().size())));
        sections.addAll(below);
        return new RodString(sections);
    }

    private CombinationOutcome design(RodString string, double speed) {
        MethodOutcome outcome = loads(string, speed);
        if (!(outcome instanceof MethodOutcome.Known known)) {
            return rejected("method", ((MethodOutcome.Unknown) outcome).reason(), null, null);
        }
        StressReport stresses = stresses(known);
        for (SectionStress section : stresses.sections()) {
            if (section.check() instanceof StressCheck.NoRange none) {
                return rejected("rod_loading", "the least stress alone is too much: " + none, null, null);
            }
        }
        DesignWell well = study.well();
        double displacement = PumpDisplacement.bblPerDay(combination.plungerIn(), known.plungerTravelIn(), speed);
        double rate = well.efficiency().rateBblPerDay(displacement);
        SurfaceLoads surface = known.surface();
        double motorHp = PrimeMover.requiredHp(
                surface.polishedRodHp(),
                surface.cyclicLoadFactor(),
                study.drive().primeMover().driveEfficiency());
        UnitUse use = unitUse(surface);
        RodPumpDesign design = new RodPumpDesign(
                combination.unit().name(),
                combination.unit().strokeIn(),
                combination.plungerIn(),
                speed,
                known.plungerTravelIn(),
                displacement,
                rate,
                known.fluidLoadLbf(),
                surface,
                use,
                motorHp,
                24.0 * surface.electricKw() / rate,
                string,
                sections(string, known, stresses),
                limits(stresses, use, surface, motorHp, speed),
                advisories(known));
        return design.feasible() ? new CombinationOutcome.Feasible(design) : broken(design);
    }

    private List<Advisory> advisories(MethodOutcome.Known known) {
        List<Advisory> all = new ArrayList<>(known.advisories());
        all.addAll(cautions);
        return all;
    }

    private StressReport stresses(MethodOutcome.Known known) {
        int n = combination.rods().size();
        return StressReport.of(
                study.rods().grade(),
                study.limits().serviceFactor(),
                known.sections().subList(0, n));
    }

    private UnitUse unitUse(SurfaceLoads surface) {
        DesignLimits limits = study.limits();
        Optional<UnitDesignation> needed = StandardUnits.smallest(
                surface.peakTorqueInLbf() / limits.greatestGearboxLoading(),
                surface.peakLoadLbf() / limits.greatestStructureLoading(),
                combination.unit().strokeIn());
        Double gearbox = combination.unit().gearboxRatingInLbf();
        Double structure = combination.unit().structureRatingLbf();
        double torque = gearbox != null
                ? gearbox
                : needed.map(UnitDesignation::gearboxRatingInLbf).orElse(StandardUnits.greatestGearboxInLbf());
        double load = structure != null
                ? structure
                : needed.map(UnitDesignation::structureRatingLbf).orElse(StandardUnits.greatestStructureLbf());
        return new UnitUse(
                gearbox != null,
                torque,
                load,
                surface.peakTorqueInLbf() / torque,
                surface.peakLoadLbf() / load,
                needed.map(UnitDesignation::code).orElse(null));
    }

    /** In the order in which the first one broken is reported. */
    private List<LimitCheck> limits(
            StressReport stresses, UnitUse use, SurfaceLoads surface, double motorHp, double speed) {
        DesignLimits limits = study.limits();
        double rodLoading = stresses.sections().stream()
                .mapToDouble(section -> ((StressCheck.Rated) section.check()).loading())
                .max()
                .orElseThrow();
        List<LimitCheck> all = new ArrayList<>();
        all.add(LimitCheck.atMost("structure", use.structureLoading(), limits.greatestStructureLoading(), "of rating"));
        all.add(LimitCheck.atMost("rod_loading", rodLoading, limits.greatestRodLoading(), "of diagram"));
        all.add(LimitCheck.atMost("gearbox", use.gearboxLoading(), limits.greatestGearboxLoading(), "of rating"));
        if (limits.greatestMotorHp() != null) {
            all.add(LimitCheck.atMost("motor", motorHp, limits.greatestMotorHp(), "hp"));
        }
        all.add(LimitCheck.atLeast("minimum_load", surface.minimumLoadLbf(), limits.leastLoadLbf(), "lbf"));
        all.add(new LimitCheck(
                "speed", speed, limits.leastStrokesPerMinute(), limits.greatestStrokesPerMinute(), "strokes/min"));
        return all;
    }

    private List<DesignSection> sections(RodString string, MethodOutcome.Known known, StressReport stresses) {
        List<DesignSection> drawn = new ArrayList<>();
        double top = 0.0;
        for (int i = 0; i < string.sections().size(); i++) {
            RodSection section = string.sections().get(i);
            boolean designed = i < stresses.sections().size();
            double each = study.rods().rodLengthFt(section.rod().name());
            int whole = (int) Math.floor(section.lengthFt() / each + 1e-9);
            drawn.add(new DesignSection(
                    top,
                    section.rod().name(),
                    section.lengthFt(),
                    whole,
                    Math.max(0.0, section.lengthFt() - whole * each),
                    designed ? study.rods().grade().name() : null,
                    known.sections().get(i),
                    designed ? stresses.sections().get(i).check() : null));
            top += section.lengthFt();
        }
        return drawn;
    }

    /** The first limit a design breaks, as a rejection. */
    private CombinationOutcome broken(RodPumpDesign design) {
        LimitCheck first = design.limits().stream()
                .filter(limit -> !limit.holds())
                .findFirst()
                .orElseThrow();
        String at = first + " at " + Figures.four(design.strokesPerMinute()) + " strokes/min";
        boolean tooLarge = combination.unit().gearboxRatingInLbf() == null
                && design.unitUse().designationNeeded() == null;
        return rejected(
                first.name(),
                tooLarge ? "more than the largest standard unit: " + at : at,
                first,
                design.tightest().margin());
    }

    private CombinationOutcome rejected(String limit, String reason, LimitCheck broken, Double worstMargin) {
        return new CombinationOutcome.Rejected(combination.rejected(limit, reason, broken, worstMargin));
    }
}
