package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.electric.SpeedBasis;
import io.welleng.lift.esp.pump.OperatingRange;
import io.welleng.lift.esp.pump.PumpWear;
import io.welleng.lift.esp.pump.ViscosityMethod;
import java.util.List;

/**
 * An electric submersible pump as it is installed.
 *
 * @param sections stages from the intake upwards, mostly of one kind; of several in a tapered pump
 * @param gas what happens to free gas
 * @param electric everything from the shaft up to the grid; no electric answers where null
 * @param cooling how the motor is cooled; its temperature is not computed where null
 * @param viscosity correction for viscosity; {@link ViscosityMethod#HI_967_RELATIVE_TO_WATER} where null
 * @param wear how the pump compares with its catalogue; {@link PumpWear#NONE} where null
 * @param range recommended range; {@link OperatingRange#RECOMMENDED} where null
 * @param speedBasis speed for the affinity laws; {@link SpeedBasis#ELECTRICAL_FREQUENCY} where null. {@link
 *     SpeedBasis#SHAFT_SPEED} needs {@code electric} and the power of every stage
 */
public record Esp(
        List<PumpSection> sections,
        IntakeGas gas,
        @OptionalValue ElectricSystem electric,
        @OptionalValue EspCooling cooling,
        @OptionalValue ViscosityMethod viscosity,
        @OptionalValue PumpWear wear,
        @OptionalValue OperatingRange range,
        @OptionalValue SpeedBasis speedBasis) {

    /** Checks what goes together, and puts the defaults. */
    public Esp {
        sections = List.copyOf(Check.notEmpty(sections, "sections"));
        Check.present(gas, "gas");
        viscosity = viscosity == null ? ViscosityMethod.HI_967_RELATIVE_TO_WATER : viscosity;
        wear = wear == null ? PumpWear.NONE : wear;
        range = range == null ? OperatingRange.RECOMMENDED : range;
        speedBasis = speedBasis == null ? SpeedBasis.ELECTRICAL_FREQUENCY : speedBasis;
        if (speedBasis == SpeedBasis.SHAFT_SPEED && (electric == null || !powerKnown(sections))) {
            throw new InvalidInputException(
                    "speedBasis",
                    "electrical_frequency without motor or without power of the stages",
                    "",
                    "shaft_speed");
        }
        if (cooling != null && electric == null) {
            throw new InvalidInputException("electric", "present with cooling", "", "null");
        }
    }

    private static boolean powerKnown(List<PumpSection> sections) {
        return sections.stream().allMatch(section -> section.stage().stage().hasPower());
    }

    /**
     * A pump of equal stages as new, with the defaults.
     *
     * @param stage the stage
     * @param stages how many, at least 1
     * @param gas what happens to free gas
     * @param electric everything from the shaft up to the grid; null where not known
     * @return the pump
     */
    public static Esp of(StageSpec stage, int stages, IntakeGas gas, ElectricSystem electric) {
        return new Esp(List.of(new PumpSection(stage, stages)), gas, electric, null, null, null, null, null);
    }

    /**
     * Number of stages.
     *
     * @return of all sections
     */
    public int stages() {
        return sections.stream().mapToInt(PumpSection::stages).sum();
    }

    /**
     * Whether the shaft power is known, and so what motor and surface do.
     *
     * @return whether every stage has a power curve
     */
    public boolean powerKnown() {
        return powerKnown(sections);
    }

    /**
     * The same installation with other stages.
     *
     * @param others stages from the intake upwards
     * @return a new pump
     */
    public Esp withSections(List<PumpSection> others) {
        return new Esp(others, gas, electric, cooling, viscosity, wear, range, speedBasis);
    }

    /**
     * The same pump treating gas otherwise.
     *
     * @param other what happens to free gas
     * @return a new pump
     */
    public Esp withGas(IntakeGas other) {
        return new Esp(sections, other, electric, cooling, viscosity, wear, range, speedBasis);
    }

    /**
     * The same pump with another motor, cable and so on.
     *
     * @param other everything from the shaft up to the grid; null for none
     * @return a new pump
     */
    public Esp withElectric(ElectricSystem other) {
        return new Esp(sections, gas, other, cooling, viscosity, wear, range, speedBasis);
    }

    /**
     * The same pump with another cooling of its motor.
     *
     * @param other how the motor is cooled; null where not known
     * @return a new pump
     */
    public Esp withCooling(EspCooling other) {
        return new Esp(sections, gas, electric, other, viscosity, wear, range, speedBasis);
    }

    /**
     * The same pump with another correction for viscosity.
     *
     * @param other the correction
     * @return a new pump
     */
    public Esp withViscosity(ViscosityMethod other) {
        return new Esp(sections, gas, electric, cooling, other, wear, range, speedBasis);
    }

    /**
     * The same pump, worn.
     *
     * @param other how it compares with its catalogue
     * @return a new pump
     */
    public Esp withWear(PumpWear other) {
        return new Esp(sections, gas, electric, cooling, viscosity, other, range, speedBasis);
    }

    /**
     * The same pump with another recommended range.
     *
     * @param other the range
     * @return a new pump
     */
    public Esp withRange(OperatingRange other) {
        return new Esp(sections, gas, electric, cooling, viscosity, wear, other, speedBasis);
    }

    /**
     * The same pump, its speed taken otherwise.
     *
     * @param other speed for the affinity laws
     * @return a new pump
     */
    public Esp withSpeedBasis(SpeedBasis other) {
        return new Esp(sections, gas, electric, cooling, viscosity, wear, range, other);
    }

    @Override
    public String toString() {
        return "Esp[" + stages() + " stages of "
                + sections.get(0).stage().stage().data().name()
                + (sections.size() > 1 ? " and " + (sections.size() - 1) + " more" : "") + ", "
                + Figures.four(gas.pumpOdIn()) + " in at the intake"
                + (electric == null ? "" : ", " + electric.motor()) + "]";
    }
}
