package io.welleng.examples.fieldstudy.study;

import io.welleng.allocation.AllocationStudy;
import io.welleng.allocation.Phase;
import io.welleng.allocation.Quantity;
import io.welleng.allocation.Stream;
import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.network.DateRange;
import io.welleng.allocation.owner.Ownership;
import io.welleng.allocation.rounding.Rounding;
import io.welleng.allocation.trust.UncertaintyAnalysis;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.input.Settings;
import java.util.List;

/**
 * One way to allocate the month.
 *
 * @param id {@code case_1}, {@code case_2} or {@code case_3}
 * @param title for headings
 * @param description how the meters are used
 * @param study the month as a study
 */
public record AllocationCase(String id, String title, String description, AllocationStudy study) {

    /**
     * The cases of a month: one factor for everything, fields by their meters and by difference, and the imbalance shared by
     * uncertainty.
     *
     * @param month meters and estimates
     * @param settings price, rounding and uncertainties
     * @return cases 1, 2 and 3
     */
    static List<AllocationCase> of(AllocationMonth month, Settings settings) {
        String unmetered = MonthNetwork.byDifference(month);
        return List.of(
                new AllocationCase(
                        "case_1",
                        "Case 1",
                        "one factor: the total meter over the sum of all estimates and of the fields metered as a whole",
                        study(month, settings, false, AllocationMethod.proportional())),
                new AllocationCase(
                        "case_2",
                        "Case 2",
                        "metered fields keep their meters; " + unmetered
                                + " share what the total meter reads beyond them",
                        study(month, settings, true, AllocationMethod.byDifference(unmetered))),
                new AllocationCase(
                        "case_3",
                        "Case 3",
                        "the imbalance, the total meter less the metered fields and the estimates of " + unmetered
                                + ", is shared by squared standard uncertainty",
                        study(month, settings, true, AllocationMethod.uncertaintyBased())));
    }

    private static AllocationStudy study(
            AllocationMonth month, Settings settings, boolean fieldMeters, AllocationMethod method) {
        MonthNetwork network = new MonthNetwork(month, settings, fieldMeters, method);
        return new AllocationStudy(
                        "original",
                        network.network(),
                        List.of(new Stream(
                                Phase.OIL,
                                Quantity.VOLUME,
                                new Rounding(settings.decimals()),
                                settings.oilPriceUsdPerBbl())),
                        month.days().stream().map(network::readings).toList(),
                        AllocationMethod.proportional())
                .withUncertainty(new UncertaintyAnalysis.FirstOrder(settings.dayCorrelation()))
                .withOwners(month.owners().stream()
                        .map(owners -> ownership(owners, settings))
                        .toList());
    }

    private static Ownership ownership(AllocationMonth.Owners owners, Settings settings) {
        DateRange days = DateRange.of(
                settings.firstDay().plusDays(owners.firstDay() - 1L),
                settings.firstDay().plusDays(owners.lastDay() - 1L));
        return new Ownership(owners.field(), days, owners.shares());
    }
}
