package io.welleng.constraints.spc.baseline;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The baselines of one well: one for each tag and operating mode. A tag has its own design; a mode that has no data has
 * no baseline, and borrows none from another.
 *
 * <p>Belongs to one thread at a time.
 */
public final class Baselines {

    private final List<BaselineDesign> designs;
    private final List<String> modes;
    private final List<BaselineState> states;

    private Baselines(List<BaselineDesign> designs, List<String> modes, List<BaselineState> states) {
        this.designs = designs;
        this.modes = modes;
        this.states = states;
    }

    /**
     * Baselines without readings.
     *
     * @param designs one for each tag, in the order of the tags
     * @param modes names of the operating modes, distinct
     * @return the baselines
     */
    public static Baselines of(List<BaselineDesign> designs, List<String> modes) {
        List<BaselineDesign> ofTags = List.copyOf(Check.notEmpty(designs, "designs"));
        List<String> names = List.copyOf(Check.notEmpty(modes, "modes"));
        if (new HashSet<>(names).size() < names.size()) {
            throw new InvalidInputException("modes", "distinct", "", names.toString());
        }
        List<BaselineState> states = new ArrayList<>();
        for (int i = 0; i < ofTags.size() * names.size(); i++) {
            states.add(BaselineState.of(ofTags.get(i / names.size())));
        }
        return new Baselines(ofTags, names, states);
    }

    /**
     * Saved baselines.
     *
     * @param designs the designs they were made with
     * @param saved the states
     * @return baselines that go on as the saved ones would
     */
    public static Baselines restore(List<BaselineDesign> designs, Saved saved) {
        Baselines fresh = of(designs, saved.modes());
        Check.sameLength(saved.states().size(), "states", fresh.states.size(), "tags times modes");
        List<BaselineState> states = new ArrayList<>();
        for (int i = 0; i < saved.states().size(); i++) {
            states.add(BaselineState.restore(
                    fresh.designs.get(i / fresh.modes.size()), saved.states().get(i)));
        }
        return new Baselines(fresh.designs, fresh.modes, states);
    }

    /**
     * The baseline of a tag in a mode.
     *
     * @param tag number of the tag
     * @param mode number of the mode
     * @return its state, to be updated with readings of that mode and asked for deviations
     */
    public BaselineState of(int tag, int mode) {
        if (mode < 0 || mode >= modes.size()) {
            throw new InvalidInputException("mode", "0 to " + (modes.size() - 1), "", Integer.toString(mode));
        }
        return states.get(tag * modes.size() + mode);
    }

    /**
     * The states as plain data.
     *
     * @return what {@link #restore} needs
     */
    public Saved save() {
        return new Saved(modes, states.stream().map(BaselineState::save).toList());
    }

    /**
     * The states as plain data.
     *
     * @param modes names of the operating modes
     * @param states the states of the first tag in each mode, then of the next tag
     */
    public record Saved(List<String> modes, List<SavedBaseline> states) {

        /** Checks that both are there. */
        public Saved {
            modes = List.copyOf(Check.notEmpty(modes, "modes"));
            states = List.copyOf(Check.notEmpty(states, "states"));
        }
    }

    @Override
    public String toString() {
        return "Baselines[" + designs.size() + " tags, modes " + modes + "]";
    }
}
