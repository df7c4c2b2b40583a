package io.welleng.lift.field;

import java.util.List;
import java.util.stream.Collectors;

/** Answer to the question how the wells of a field are best set. */
public sealed interface FieldOutcome {

    /**
     * The wells are set.
     *
     * @param state what the field then does; every limit holds to a relative 1e-9
     * @param proofs how near each priority class is to the best it can be, first class first
     */
    record Found(FieldState state, List<FieldProof> proofs) implements FieldOutcome {

        /** Makes the list immutable. */
        public Found {
            proofs = List.copyOf(proofs);
        }

        /**
         * Whether the gap asked for was reached for every class.
         *
         * @return true if it was
         */
        public boolean closed() {
            return proofs.stream().allMatch(FieldProof::closed);
        }

        @Override
        public String toString() {
            return state + proofs.stream().map(proof -> "\n  " + proof).collect(Collectors.joining());
        }
    }

    /**
     * It is proven that no setting keeps all limits.
     *
     * @param broken the limits that are broken, and by how much, at the least infeasible setting
     * @param least the least infeasible setting: the sum of all excesses, each relative to its capacity, is the least found
     * @param leastExcess that sum (fraction)
     * @param provenExcess what that sum is at least (fraction), above 0
     */
    record Infeasible(List<LimitExcess> broken, FieldState least, double leastExcess, double provenExcess)
            implements FieldOutcome {

        /** Makes the list immutable. */
        public Infeasible {
            broken = List.copyOf(broken);
        }

        @Override
        public String toString() {
            return "no setting keeps all limits: " + broken;
        }
    }

    /**
     * No setting that keeps all limits was found before the nodes ran out, and it is not proven that there is none.
     *
     * @param broken the limits that are broken, and by how much, at the least infeasible setting found
     * @param least the least infeasible setting found
     * @param nodes relaxations that were solved
     */
    record Undecided(List<LimitExcess> broken, FieldState least, long nodes) implements FieldOutcome {

        /** Makes the list immutable. */
        public Undecided {
            broken = List.copyOf(broken);
        }

        @Override
        public String toString() {
            return "no setting that keeps all limits was found with " + nodes + " node(s): " + broken;
        }
    }
}
