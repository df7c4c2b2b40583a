package io.welleng.lift.esp.sizing;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.esp.pump.StageCatalogue;
import io.welleng.lift.esp.pump.StageData;
import io.welleng.lift.well.PumpedWell;
import java.util.List;

/**
 * Which pump makes this rate, with which motor and cable?
 *
 * <p>The rate fixes what comes to the intake and what pressure the tubing needs. Each stage that fits the casing and whose
 * range holds the in-situ rate is then stacked, one by one through its {@link io.welleng.lift.esp.gas.StageMarch}, until the
 * pressure is reached: that is the fewest stages, as every stage adds pressure or none. As their number is whole they give
 * a little too much; the exact frequency is the one at which they do not.
 *
 * @param well the well
 * @param targetRateStbPerDay liquid rate to make (STB/d), &gt; 0
 * @param designFrequencyHz frequency to size the pump for (Hz), 10–200
 * @param casingOdIn outside diameter of the smallest casing that the pump goes through (in), more than the inside diameter of
 *     the well's casing; stages are listed by it
 * @param stages stages to choose from; those of {@link StageCatalogue#standard()} where null
 * @param separation what keeps gas out of the pump; null where all of it goes through
 * @param rules how stages are rated and what must be kept; {@link SizingRules#STANDARD} where null
 * @param electric motors, cables and the rest to choose from; null to size the pump alone
 * @param rank what makes a design better; {@link SizingRank#ENERGY} where null
 */
public record EspSizingStudy(
        PumpedWell well,
        double targetRateStbPerDay,
        double designFrequencyHz,
        double casingOdIn,
        @OptionalValue List<StageData> stages,
        @OptionalValue IntakeSeparation separation,
        @OptionalValue SizingRules rules,
        @OptionalValue ElectricOffer electric,
        @OptionalValue SizingRank rank)
        implements Study<EspSizingReport> {

    /** Most stages that are tried. */
    public static final int MOST_STAGES = 1_000;

    /** Checks the ranges above, and puts the defaults. */
    public EspSizingStudy {
        Check.present(well, "well");
        Check.positive(targetRateStbPerDay, "targetRateStbPerDay", "STB/d");
        Check.inRange(designFrequencyHz, 10, 200, "designFrequencyHz", "Hz");
        Check.below(well.casing().insideDiameterIn(), casingOdIn, "well.casing.insideDiameterIn", "casingOdIn", "in");
        Check.inRange(casingOdIn, 0, 100, "casingOdIn", "in");
        stages = stages == null ? StageCatalogue.standard().stages() : List.copyOf(Check.notEmpty(stages, "stages"));
        rules = rules == null ? SizingRules.STANDARD : rules;
        rank = rank == null ? SizingRank.ENERGY : rank;
    }

    /**
     * The same study for another rate.
     *
     * @param rateStbPerDay liquid rate to make (STB/d), &gt; 0
     * @return a new study
     */
    public EspSizingStudy withTargetRate(double rateStbPerDay) {
        return new EspSizingStudy(
                well, rateStbPerDay, designFrequencyHz, casingOdIn, stages, separation, rules, electric, rank);
    }

    /**
     * The same study with other rules.
     *
     * @param other how stages are rated and what must be kept
     * @return a new study
     */
    public EspSizingStudy withRules(SizingRules other) {
        return new EspSizingStudy(
                well, targetRateStbPerDay, designFrequencyHz, casingOdIn, stages, separation, other, electric, rank);
    }

    /**
     * The same study ranked otherwise.
     *
     * @param other what makes a design better
     * @return a new study
     */
    public EspSizingStudy withRank(SizingRank other) {
        return new EspSizingStudy(
                well, targetRateStbPerDay, designFrequencyHz, casingOdIn, stages, separation, rules, electric, other);
    }

    /**
     * The same study with another electric offer.
     *
     * @param offer motors, cables and the rest to choose from; null to size the pump alone
     * @return a new study
     */
    public EspSizingStudy withElectric(ElectricOffer offer) {
        return new EspSizingStudy(
                well, targetRateStbPerDay, designFrequencyHz, casingOdIn, stages, separation, rules, offer, rank);
    }

    @Override
    public EspSizingReport run() {
        return new EspSizer(this).report();
    }
}
