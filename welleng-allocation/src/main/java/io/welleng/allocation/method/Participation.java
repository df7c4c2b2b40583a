package io.welleng.allocation.method;

import io.welleng.allocation.internal.Fractions;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Participation (equity): fixed fractions, whatever the inlets measure.
 *
 * <p>\[ q_i = p_i T, \qquad \sum p_i = 1 \] A node may change its fractions by date: each set holds from its first day
 * until the day before the first day of the next one. The inlets of the day must be those of the set.
 *
 * @param terms sets of fractions in the order of their first days
 */
public record Participation(List<Term> terms) implements AllocationMethod {

    /**
     * Fractions from a day on.
     *
     * @param first first day on which they hold
     * @param fractions fraction of each inlet, from 0 to 1, by name of the inlet; the written numbers sum to 1 exactly
     */
    public record Term(LocalDate first, Map<String, Double> fractions) {

        /** Checks the fractions and keeps its own copy. */
        public Term {
            Check.present(first, "first");
            fractions = Fractions.checked(fractions, "fractions");
        }
    }

    /** Checks the order of the terms and keeps its own copy of the list. */
    public Participation {
        terms = List.copyOf(Check.notEmpty(terms, "terms"));
        for (int i = 1; i < terms.size(); i++) {
            if (!terms.get(i).first().isAfter(terms.get(i - 1).first())) {
                throw new InvalidInputException(
                        Check.element("terms", i),
                        "later than the term before it",
                        "",
                        terms.get(i).first().toString());
            }
        }
    }

    /**
     * Fractions that do not change.
     *
     * @param first first day on which they hold
     * @param fractions fraction of each inlet by its name; they sum to 1
     * @return the method
     */
    public static Participation of(LocalDate first, Map<String, Double> fractions) {
        return new Participation(List.of(new Term(first, fractions)));
    }

    @Override
    public Sharing share(Inlets inlets) {
        Term term = null;
        for (Term one : terms) {
            term = one.first().isAfter(inlets.date()) ? term : one;
        }
        if (term == null) {
            return Sharing.refused(new Refusal.NotInTable(
                    inlets.date() + " is before the first term, " + terms.get(0).first()));
        }
        double[] allocated = new double[inlets.size()];
        int found = 0;
        for (int i = 0; i < allocated.length; i++) {
            Double fraction = term.fractions().get(inlets.name(i));
            if (fraction == null) {
                return Sharing.refused(new Refusal.NotInTable(inlets.name(i)));
            }
            allocated[i] = fraction * inlets.toShare();
            found++;
        }
        if (found < term.fractions().size()) {
            TreeSet<String> missing = new TreeSet<>(term.fractions().keySet());
            for (int i = 0; i < allocated.length; i++) {
                missing.remove(inlets.name(i));
            }
            return Sharing.refused(new Refusal.NotInTable(missing.first()));
        }
        ClosingKernel.close(inlets.toShare(), allocated);
        return Sharing.of(allocated);
    }

    @Override
    public String label() {
        return "participation";
    }

    @Override
    public String formula() {
        return "q_i = p_i T";
    }

    @Override
    public Set<String> inletsWithoutEstimate() {
        Set<String> names = new HashSet<>();
        terms.forEach(term -> names.addAll(term.fractions().keySet()));
        return names;
    }
}
