package io.welleng.constraints.telemetry;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.check.NearestName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tags of a kind of well, in the order in which messages carry them. Tags are looked up by key once, when rules are
 * prepared; messages then use their numbers.
 *
 * <p>Immutable and thread-safe.
 */
public final class Tags {

    private final List<Tag> tags;
    private final Map<String, Integer> numbers;

    private Tags(List<Tag> tags) {
        this.tags = List.copyOf(tags);
        ByName.checkDistinct(this.tags, Tag::key, "tags");
        this.numbers = new HashMap<>();
        for (int i = 0; i < this.tags.size(); i++) {
            numbers.put(this.tags.get(i).key(), i);
        }
    }

    /**
     * Tags in this order.
     *
     * @param tags at least one, with distinct keys
     * @return the tags
     */
    public static Tags of(List<Tag> tags) {
        return new Tags(Check.notEmpty(tags, "tags"));
    }

    /**
     * Number of tags.
     *
     * @return at least 1
     */
    public int size() {
        return tags.size();
    }

    /**
     * All tags.
     *
     * @return the tags in order
     */
    public List<Tag> list() {
        return tags;
    }

    /**
     * A tag by its number.
     *
     * @param number 0 to {@link #size()} − 1
     * @return the tag
     */
    public Tag tag(int number) {
        return tags.get(number);
    }

    /**
     * Whether there is such a tag.
     *
     * @param key telemetry key
     * @return true if it is one of these tags
     */
    public boolean contains(String key) {
        return numbers.containsKey(key);
    }

    /**
     * The number of a tag.
     *
     * @param key telemetry key
     * @param field name of the input that holds the key, for the error
     * @return 0 to {@link #size()} − 1
     * @throws InvalidInputException if there is no such tag; names the nearest one
     */
    public int number(String key, String field) {
        Integer number = numbers.get(key);
        if (number == null) {
            String nearest = NearestName.of(key, numbers.keySet());
            throw new InvalidInputException(
                    field,
                    "one of the tags" + (nearest.isEmpty() ? "" : ", nearest \"" + nearest + "\""),
                    "",
                    "\"" + key + "\"");
        }
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tags that && tags.equals(that.tags);
    }

    @Override
    public int hashCode() {
        return tags.hashCode();
    }

    @Override
    public String toString() {
        return tags.toString();
    }
}
