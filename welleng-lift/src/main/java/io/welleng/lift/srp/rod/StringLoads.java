package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import java.util.List;

/** What a load model has to say about a string. */
public sealed interface StringLoads {

    /**
     * The loads.
     *
     * @param sections loads of each section, from the top down, at least one
     */
    record Known(List<SectionLoads> sections) implements StringLoads {

        /** Checks that there is a section. */
        public Known {
            sections = List.copyOf(Check.notEmpty(sections, "sections"));
        }
    }

    /**
     * The model has no loads for this string.
     *
     * @param reason one sentence
     */
    record Unknown(String reason) implements StringLoads {

        /** Checks that the reason is there. */
        public Unknown {
            Check.text(reason, "reason");
        }
    }
}
