package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.wave.LowPass;
import java.util.List;

/**
 * What does this surface card say of the well? The record is inspected and repaired, taken down the rods to the pump by the
 * damped wave equation, read and classified; rods, gearbox and motor are held against their ratings. Whatever is left out
 * or does not work out is named in the report with the reason, and the rest is answered.
 *
 * @param name name of the well
 * @param card the record of the surface card
 * @param rods the string from the polished rod down to the pump, whose depth is its length
 * @param damping how the damping of the rods is settled
 * @param pump the pump
 * @param specificGravity gravity of the fluid in the tubing (water = 1), greater than 0 to 2
 * @param tubingPressurePsia pressure at the tubing head (psia), &ge; 0
 * @param casingPressurePsia pressure at the casing head (psia), &ge; 0; null where the submergence is not asked for
 * @param tubing the tubing; null where it is anchored at the pump
 * @param unit pumping unit; null where torque is not asked for
 * @param stress grades of the rods; null where their loading is not asked for
 * @param hole path of a deviated hole with friction; null in a vertical well
 * @param solver which solver; null for Fourier's series where it holds, and finite differences where damping differs by
 *     direction or rods rub
 * @param lowPass which harmonics of the card are used; null to cut where the record drowns in its noise
 * @param measuredRateBblPerDay measured rate of liquid (bbl/d), &ge; 0; null where there is none
 */
public record DynacardStudy(
        String name,
        CardRecord card,
        List<RodPiece> rods,
        DampingChoice damping,
        PumpSetting pump,
        double specificGravity,
        double tubingPressurePsia,
        @OptionalValue Double casingPressurePsia,
        @OptionalValue TubingSetting tubing,
        @OptionalValue UnitSetting unit,
        @OptionalValue StressSetting stress,
        @OptionalValue HoleSetting hole,
        @OptionalValue SolverChoice solver,
        @OptionalValue LowPass lowPass,
        @OptionalValue Double measuredRateBblPerDay)
        implements Study<DynacardReport> {

    /** Checks the ranges above, and that the parts go together. */
    public DynacardStudy {
        Check.text(name, "name");
        Check.present(card, "card");
        rods = List.copyOf(Check.notEmpty(rods, "rods"));
        Check.present(damping, "damping");
        Check.present(pump, "pump");
        Check.positive(specificGravity, "specificGravity", "(water = 1)");
        Check.inRange(specificGravity, 0.0, 2.0, "specificGravity", "(water = 1)");
        Check.notNegative(tubingPressurePsia, "tubingPressurePsia", "psia");
        if (casingPressurePsia != null) {
            Check.notNegative(casingPressurePsia, "casingPressurePsia", "psia");
        }
        RodString string = RodPiece.string(rods);
        if (card.timing() instanceof RecordTiming.ByUnit) {
            Check.present(unit, "unit (card.timing by_unit needs its motion)");
        }
        if (tubing != null) {
            Check.inRange(tubing.anchorDepthFt(), 0.0, string.lengthFt(), "tubing.anchorDepthFt", "ft");
        }
        if (stress != null) {
            stress.check(rods.size());
        }
        if (hole != null) {
            DeviationSurvey path = hole.path();
            Check.inRange(string.lengthFt(), 0.0, path.totalMdFt(), "rods: length", "ft");
            Check.positive(path.tvdFt(string.lengthFt()) - path.tvdFt(0.0), "hole: vertical depth of the pump", "ft");
        }
        if (damping instanceof DampingChoice.Given given) {
            given.damping().upPerS(string);
        } else if (damping instanceof DampingChoice.Searched searched && searched.otherwise() != null) {
            searched.otherwise().upPerS(string);
        }
        if (measuredRateBblPerDay != null) {
            Check.notNegative(measuredRateBblPerDay, "measuredRateBblPerDay", "bbl/d");
        }
        PumpPlace.of(string, hole, specificGravity).data(card, pump, tubingPressurePsia, tubing);
    }

    /**
     * A vertical well with anchored tubing; more is added with the constructor.
     *
     * @param name name of the well
     * @param card the record of the surface card
     * @param rods the string from the polished rod down to the pump
     * @param damping how the damping of the rods is settled
     * @param pump the pump
     * @param specificGravity gravity of the fluid in the tubing (water = 1), greater than 0 to 2
     * @param tubingPressurePsia pressure at the tubing head (psia), &ge; 0
     * @return the study
     */
    public static DynacardStudy of(
            String name,
            CardRecord card,
            List<RodPiece> rods,
            DampingChoice damping,
            PumpSetting pump,
            double specificGravity,
            double tubingPressurePsia) {
        return new DynacardStudy(
                name,
                card,
                rods,
                damping,
                pump,
                specificGravity,
                tubingPressurePsia,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * The same study with another damping.
     *
     * @param other how it is settled
     * @return a copy
     */
    public DynacardStudy withDamping(DampingChoice other) {
        return new DynacardStudy(
                name,
                card,
                rods,
                other,
                pump,
                specificGravity,
                tubingPressurePsia,
                casingPressurePsia,
                tubing,
                unit,
                stress,
                hole,
                solver,
                lowPass,
                measuredRateBblPerDay);
    }

    /**
     * The same study with a casing pressure, so that the submergence is answered.
     *
     * @param other pressure at the casing head (psia), &ge; 0, or null
     * @return a copy
     */
    public DynacardStudy withCasingPressurePsia(Double other) {
        return new DynacardStudy(
                name,
                card,
                rods,
                damping,
                pump,
                specificGravity,
                tubingPressurePsia,
                other,
                tubing,
                unit,
                stress,
                hole,
                solver,
                lowPass,
                measuredRateBblPerDay);
    }

    /**
     * The same study with other tubing.
     *
     * @param other the tubing; null where it is anchored at the pump
     * @return a copy
     */
    public DynacardStudy withTubing(TubingSetting other) {
        return new DynacardStudy(
                name,
                card,
                rods,
                damping,
                pump,
                specificGravity,
                tubingPressurePsia,
                casingPressurePsia,
                other,
                unit,
                stress,
                hole,
                solver,
                lowPass,
                measuredRateBblPerDay);
    }

    /**
     * The same study with a pumping unit, so that torque is answered.
     *
     * @param other the unit, or null
     * @return a copy
     */
    public DynacardStudy withUnit(UnitSetting other) {
        return new DynacardStudy(
                name,
                card,
                rods,
                damping,
                pump,
                specificGravity,
                tubingPressurePsia,
                casingPressurePsia,
                tubing,
                other,
                stress,
                hole,
                solver,
                lowPass,
                measuredRateBblPerDay);
    }

    /**
     * The same study with grades of the rods, so that their loading is answered.
     *
     * @param other the grades, or null
     * @return a copy
     */
    public DynacardStudy withStress(StressSetting other) {
        return new DynacardStudy(
                name,
                card,
                rods,
                damping,
                pump,
                specificGravity,
                tubingPressurePsia,
                casingPressurePsia,
                tubing,
                unit,
                other,
                hole,
                solver,
                lowPass,
                measuredRateBblPerDay);
    }

    /**
     * The same study in a deviated hole.
     *
     * @param other path and friction; null for a vertical well
     * @return a copy
     */
    public DynacardStudy withHole(HoleSetting other) {
        return new DynacardStudy(
                name,
                card,
                rods,
                damping,
                pump,
                specificGravity,
                tubingPressurePsia,
                casingPressurePsia,
                tubing,
                unit,
                stress,
                other,
                solver,
                lowPass,
                measuredRateBblPerDay);
    }

    /**
     * The same study with a solver.
     *
     * @param other the solver, or null for the one that serves
     * @return a copy
     */
    public DynacardStudy withSolver(SolverChoice other) {
        return new DynacardStudy(
                name,
                card,
                rods,
                damping,
                pump,
                specificGravity,
                tubingPressurePsia,
                casingPressurePsia,
                tubing,
                unit,
                stress,
                hole,
                other,
                lowPass,
                measuredRateBblPerDay);
    }

    /**
     * The same study with another filter.
     *
     * @param other which harmonics of the card are used, or null
     * @return a copy
     */
    public DynacardStudy withLowPass(LowPass other) {
        return new DynacardStudy(
                name,
                card,
                rods,
                damping,
                pump,
                specificGravity,
                tubingPressurePsia,
                casingPressurePsia,
                tubing,
                unit,
                stress,
                hole,
                solver,
                other,
                measuredRateBblPerDay);
    }

    /**
     * The same study with a measured rate.
     *
     * @param other rate of liquid (bbl/d), &ge; 0, or null
     * @return a copy
     */
    public DynacardStudy withMeasuredRateBblPerDay(Double other) {
        return new DynacardStudy(
                name,
                card,
                rods,
                damping,
                pump,
                specificGravity,
                tubingPressurePsia,
                casingPressurePsia,
                tubing,
                unit,
                stress,
                hole,
                solver,
                lowPass,
                other);
    }

    @Override
    public DynacardReport run() {
        return new DynacardRun(this).report();
    }
}
