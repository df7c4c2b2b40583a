package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.rod.RodGrade;

/** A grade of rods, by name or with figures of its own. */
public sealed interface GradeChoice {

    /**
     * The grade.
     *
     * @return strength and stress diagram
     */
    RodGrade grade();

    /**
     * A grade of the library.
     *
     * @param name {@code C}, {@code K}, {@code D} or {@code high strength}
     */
    record Named(String name) implements GradeChoice {

        /** Checks that there is such a grade. */
        public Named {
            RodGrade.of(Check.text(name, "name"));
        }

        @Override
        public RodGrade grade() {
            return RodGrade.of(name);
        }
    }

    /**
     * Another grade, for example a maker's line for fibreglass.
     *
     * @param grade strength and stress diagram
     */
    record Own(RodGrade grade) implements GradeChoice {

        /** Checks that it is there. */
        public Own {
            Check.present(grade, "grade");
        }
    }
}
