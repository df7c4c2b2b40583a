package io.welleng.lift.esp.electric;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * Families of motors with their curves. {@link #standard()} is the one that comes with the library; {@link #read} takes a
 * file of the same form, {@link #with} adds one to another.
 *
 * <p>The 22 families of the standard catalogue are polynomials that unifloc_py (MIT licence) fitted to the makers' curves:
 * five diameters of Borets and six of Novomet, each at 50 and 60 Hz. Coefficients of high powers were published to three
 * digits. That rounding alone leaves up to 0.11 of rated current, 0.11 of efficiency, 0.16 of power factor and 56 rpm open
 * at full load, which shows: full load takes 0.94 to 1.05 of rated current, and two efficiencies are 0.93 and 0.94. They are
 * typical motors, not name plates; {@link Motor} puts the current right. The range of loads of each family is the one, at
 * most 1.2, where the current and the electric power rise with load, the speed is below synchronous and falls with load, and efficiency and power factor stay below 0.95; in steps of 0.05.
 *
 * @param title what it holds
 * @param origin where the numbers come from
 * @param attribution whom to name
 * @param licence terms of the source
 * @param notes meaning of the numbers
 * @param models the families, at least one, no name twice whatever the case
 * @see "Khabibullin, R. et al., unifloc_py, db_motor.csv, MIT licence (2017)"
 */
public record MotorCatalogue(
        String title, String origin, String attribution, String licence, List<String> notes, List<MotorModel> models) {

    private static final String RESOURCE = "motor-models.json";

    /** Checks the texts and that no name comes twice. */
    public MotorCatalogue {
        Check.text(title, "title");
        Check.text(origin, "origin");
        Check.text(attribution, "attribution");
        Check.text(licence, "licence");
        notes = List.copyOf(Check.present(notes, "notes"));
        models = List.copyOf(Check.notEmpty(models, "models"));
        ByName.checkDistinct(models, MotorModel::name, "models");
    }

    private static final class Standard {
        static final MotorCatalogue CATALOGUE = Json.readResource(MotorCatalogue.class, RESOURCE, MotorCatalogue.class);
    }

    /**
     * The catalogue that comes with the library, read once.
     *
     * @return 22 families of motors
     */
    public static MotorCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * Reads a catalogue.
     *
     * @param json text of the form of the standard catalogue's file
     * @return the catalogue
     * @throws InvalidJsonException if the text is not such a catalogue
     */
    public static MotorCatalogue read(String json) {
        return Json.read(json, MotorCatalogue.class);
    }

    /**
     * This catalogue and more families.
     *
     * @param more families whose names are not in this one
     * @return all of them, texts as here
     */
    public MotorCatalogue with(List<MotorModel> more) {
        List<MotorModel> all = new ArrayList<>(models);
        all.addAll(Check.notEmpty(more, "more"));
        return new MotorCatalogue(title, origin, attribution, licence, notes, all);
    }

    /**
     * The family of a name.
     *
     * @param name for example {@code Novomet 117 mm 60 Hz}, whatever the case
     * @return the family
     * @throws InvalidInputException if there is none; the message names the nearest
     */
    public MotorModel find(String name) {
        return ByName.find(models, MotorModel::name, name, "motor models of the catalogue");
    }

    @Override
    public String toString() {
        return "MotorCatalogue[" + title + ", " + models.size() + " models]";
    }
}
