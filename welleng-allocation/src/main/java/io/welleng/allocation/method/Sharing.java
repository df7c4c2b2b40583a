package io.welleng.allocation.method;

import io.welleng.core.check.Check;
import java.util.List;

/** What a method makes of one node. */
public sealed interface Sharing permits Shared, Sharing.Refused {

    /**
     * The quantity cannot be shared.
     *
     * @param reason why
     */
    record Refused(Refusal reason) implements Sharing {

        /** Checks that the reason is there. */
        public Refused {
            Check.present(reason, "reason");
        }
    }

    /**
     * The quantity is shared.
     *
     * @param allocated quantity of each inlet, in their order; taken over, not copied
     * @return the sharing
     */
    static Shared of(double[] allocated) {
        return new Shared(allocated, null, List.of());
    }

    /**
     * The quantity cannot be shared.
     *
     * @param reason why
     * @return the sharing
     */
    static Refused refused(Refusal reason) {
        return new Refused(reason);
    }
}
