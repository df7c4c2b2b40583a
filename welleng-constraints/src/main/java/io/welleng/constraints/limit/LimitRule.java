package io.welleng.constraints.limit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * One rule: a limit, from when it counts, and what then is to be done.
 *
 * <p>The value x of the limit is looked at with every message used at which it is known: a reading that a message does not
 * repeat holds until it is stale, so that a source that sends changes alone misses nothing. x is not known while one of
 * its tags is not usable; a formula's where the expression is not. Red is \( x \ge L \) (upper limit) or \( x \le L \)
 * (lower). A level that is on clears strictly beyond the deadband, \( x \lt L - d \) or \( x \gt L + d \); one that is
 * pending is dropped as soon as x is within the limit. A message at which x is not known changes nothing, unless the rule
 * fails safe.
 *
 * <p>Where the operating mode changes, x is compared with the limits of the new mode at that sample; a delay keeps
 * running if the condition goes on holding. In a mode in which it has no limit a rule is normal and forgets its delays.
 *
 * @param id name of the rule, without a colon
 * @param version version of the rule, at least 1
 * @param description what it is for; null if that is plain
 * @param limit what is limited, and by what
 * @param yellow the yellow band; null if there is none
 * @param deadband d, in the unit of x, at least 0
 * @param redDelay delay of red; none where null
 * @param yellowDelay delay of yellow; that of red where null
 * @param modes operating modes in which the rule is in force; all where null
 * @param badData what it does while its value is not known
 * @param onRed what is to be done when it goes red
 * @param onYellow what is to be done when it goes from normal to yellow; nothing where null
 * @param enforcement how far it may go
 */
public record LimitRule(
        String id,
        int version,
        @OptionalValue String description,
        Limit limit,
        @OptionalValue YellowBand yellow,
        double deadband,
        @OptionalValue LevelDelay redDelay,
        @OptionalValue LevelDelay yellowDelay,
        @OptionalValue List<String> modes,
        BadDataPolicy badData,
        List<Action> onRed,
        @OptionalValue List<Action> onYellow,
        EnforcementMode enforcement) {

    /** Checks what can be checked without tags and design. */
    public LimitRule {
        Check.text(id, "id");
        if (id.indexOf(':') >= 0) {
            throw new InvalidInputException("id", "without a colon", "", "\"" + id + "\"");
        }
        Check.atLeast(version, 1, "version");
        Check.present(limit, "limit");
        Check.notNegative(deadband, "deadband", "");
        boolean condition = limit instanceof Limit.Formula formula && formula.isCondition();
        if (condition && deadband > 0.0) {
            throw new InvalidInputException("deadband", "0 for a condition", "", Double.toString(deadband));
        }
        if (condition && yellow != null) {
            throw new InvalidInputException("yellow", "left out of a condition", "", "there");
        }
        modes = modes == null ? null : List.copyOf(Check.notEmpty(modes, "modes"));
        Check.present(badData, "badData");
        onRed = List.copyOf(Check.present(onRed, "onRed"));
        onYellow = onYellow == null ? null : List.copyOf(onYellow);
        if (onYellow != null && yellow == null) {
            throw new InvalidInputException("onYellow", "left out without a yellow band", "", "there");
        }
        Check.present(enforcement, "enforcement");
    }

    /**
     * An enforced rule without yellow band, deadband, delay and action, for all modes, that holds its level on bad data.
     *
     * @param id name of the rule
     * @param limit what is limited, and by what
     * @return version 1 of the rule
     */
    public static LimitRule of(String id, Limit limit) {
        return new LimitRule(
                id,
                1,
                null,
                limit,
                null,
                0.0,
                null,
                null,
                null,
                new BadDataPolicy.Hold(),
                List.of(),
                null,
                EnforcementMode.ENFORCED);
    }

    /**
     * The rule with a yellow band and a deadband.
     *
     * @param band the band; null for none
     * @param width deadband in the unit of x
     * @return the changed rule
     */
    public LimitRule withBand(YellowBand band, double width) {
        return new LimitRule(
                id,
                version,
                description,
                limit,
                band,
                width,
                redDelay,
                yellowDelay,
                modes,
                badData,
                onRed,
                onYellow,
                enforcement);
    }

    /**
     * The rule with delays.
     *
     * @param red delay of red
     * @param forYellow delay of yellow; that of red where null
     * @return the changed rule
     */
    public LimitRule withDelay(LevelDelay red, LevelDelay forYellow) {
        return new LimitRule(
                id,
                version,
                description,
                limit,
                yellow,
                deadband,
                red,
                forYellow,
                modes,
                badData,
                onRed,
                onYellow,
                enforcement);
    }

    /**
     * The rule for some modes.
     *
     * @param names names of the modes
     * @return the changed rule
     */
    public LimitRule withModes(List<String> names) {
        return new LimitRule(
                id,
                version,
                description,
                limit,
                yellow,
                deadband,
                redDelay,
                yellowDelay,
                names,
                badData,
                onRed,
                onYellow,
                enforcement);
    }

    /**
     * The rule with a policy for bad data.
     *
     * @param policy what it does while its value is not known
     * @return the changed rule
     */
    public LimitRule withBadData(BadDataPolicy policy) {
        return new LimitRule(
                id,
                version,
                description,
                limit,
                yellow,
                deadband,
                redDelay,
                yellowDelay,
                modes,
                policy,
                onRed,
                onYellow,
                enforcement);
    }

    /**
     * The rule with actions.
     *
     * @param red what is to be done when it goes red
     * @param mode how far it may go
     * @return the changed rule
     */
    public LimitRule withActions(List<Action> red, EnforcementMode mode) {
        return new LimitRule(
                id,
                version,
                description,
                limit,
                yellow,
                deadband,
                redDelay,
                yellowDelay,
                modes,
                badData,
                red,
                onYellow,
                mode);
    }

    /**
     * What is to be done at a level.
     *
     * @param level the level reached
     * @return the actions, none for normal
     */
    public List<Action> actions(Level level) {
        return switch (level) {
            case RED -> onRed;
            case YELLOW -> onYellow == null ? List.of() : onYellow;
            case NORMAL -> List.of();
        };
    }
}
