package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Study;
import java.util.HashSet;
import java.util.List;

/**
 * Which plunger, stroke, speed, rods and unit make a wanted rate, and which of them best?
 *
 * <p>Every combination of plunger, stroke and kinds of rod is worked out: the speed for the rate, the lengths of the taper such
 * that all sections are loaded alike at that speed, in whole rods, and the loads of the two on rods, structure, gearbox and
 * motor. Those that keep all limits are ranked.
 *
 * @param name name of the well
 * @param well the wanted rate and the well
 * @param pumpFit largest plunger that goes with the tubing
 * @param plungersIn plungers to try (in), each &gt; 0, none twice, at least one
 * @param units units to try, at least one
 * @param rods rods to try
 * @param limits what a design must keep
 * @param drive motor and drive
 * @param weights what makes a design better than another
 * @param method how loads are computed
 */
public record RodPumpDesignStudy(
        String name,
        DesignWell well,
        PumpFit pumpFit,
        List<Double> plungersIn,
        List<UnitChoice> units,
        RodSelection rods,
        DesignLimits limits,
        DriveAssumption drive,
        RankWeights weights,
        LoadMethod method)
        implements Study<RodPumpDesignReport> {

    private static final int MOST_COMBINATIONS = 20_000;

    /** Checks the ranges above, that sinker bars are shorter than the string, and that there are not too many combinations. */
    public RodPumpDesignStudy {
        Check.text(name, "name");
        Check.present(well, "well");
        Check.present(pumpFit, "pumpFit");
        plungersIn = List.copyOf(Check.notEmpty(plungersIn, "plungersIn"));
        for (int i = 0; i < plungersIn.size(); i++) {
            Check.positive(plungersIn.get(i), Check.element("plungersIn", i), "in");
        }
        if (new HashSet<>(plungersIn).size() < plungersIn.size()) {
            throw new InvalidInputException("plungersIn", "diameters that differ", "in", plungersIn.toString());
        }
        units = List.copyOf(Check.notEmpty(units, "units"));
        Check.present(rods, "rods");
        Check.present(limits, "limits");
        Check.present(drive, "drive");
        Check.present(weights, "weights");
        Check.present(method, "method");
        pumpFit.greatestPlungerIn(well.tubing().odIn());
        if (rods.sinkerBars() != null) {
            Check.below(
                    rods.sinkerBars().lengthFt(),
                    well.tubing().pumpDepthFt(),
                    "rods.sinkerBars.lengthFt",
                    "well.tubing.pumpDepthFt",
                    "ft");
        }
        long all = (long) plungersIn.size() * strokes(units) * rods.tapers().size();
        if (all > MOST_COMBINATIONS) {
            throw new InvalidInputException(
                    "plungersIn x strokes x tapers", "at most " + MOST_COMBINATIONS + " combinations", "", "" + all);
        }
    }

    private static int strokes(List<UnitChoice> units) {
        return units.stream().mapToInt(unit -> unit.installed().size()).sum();
    }

    /** All units at all their strokes. */
    List<InstalledUnit> installed() {
        return units.stream().flatMap(unit -> unit.installed().stream()).toList();
    }

    /** How many combinations there are. */
    int combinations() {
        return plungersIn.size() * strokes(units) * rods.tapers().size();
    }

    @Override
    public RodPumpDesignReport run() {
        return new DesignSearch(this).run();
    }
}
