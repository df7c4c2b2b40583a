package io.welleng.nodal.choke;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.nodal.choke.ChokeOutcome.Critical;
import io.welleng.nodal.choke.ChokeOutcome.NotPossible;
import io.welleng.nodal.choke.ChokeOutcome.Subcritical;

/** Reads outcomes. */
final class Answers {

    private Answers() {}

    static ChokePoint point(ChokeOutcome outcome) {
        assertThat(outcome).isNotInstanceOf(NotPossible.class);
        return outcome instanceof Critical critical ? critical.point() : ((Subcritical) outcome).point();
    }

    static ChokeReason reason(ChokeOutcome outcome) {
        assertThat(outcome).isInstanceOf(NotPossible.class);
        return ((NotPossible) outcome).reason();
    }
}
