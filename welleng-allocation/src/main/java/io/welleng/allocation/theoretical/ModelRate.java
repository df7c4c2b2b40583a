package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a model, a choke equation or a virtual flow meter says of a production day.
 *
 * @param date the production day
 * @param model name of the model
 * @param rates mean rates while the well is on, the gas without lift gas; at least 0
 * @param relativeUncertainty relative standard uncertainty of the rates; not known where null
 */
public record ModelRate(
        LocalDate date,
        String model,
        PhaseRates rates,
        @OptionalValue PhaseUncertainty relativeUncertainty) {

    /** Checks the components. */
    public ModelRate {
        Check.present(date, "date");
        Check.text(model, "model");
        Check.present(rates, "rates");
        for (Phase phase : Phase.values()) {
            if (rates.of(phase) != null) {
                Check.notNegative(rates.of(phase), "rates", phase == Phase.GAS ? "Mscf/d" : "STB/d");
            }
        }
    }

    /**
     * Tabulates a model, so that it can be kept with the well.
     *
     * @param model the model
     * @param first first production day
     * @param last last production day, on or after the first
     * @return a rate for each day on which the model has one, in the order of the days
     * @throws InvalidInputException if the model answers with another day
     */
    public static List<ModelRate> of(RateModel model, LocalDate first, LocalDate last) {
        Check.present(model, "model");
        List<ModelRate> rates = new ArrayList<>();
        for (LocalDate day : ProductionDays.of(first, last)) {
            Optional<ModelRate> rate = model.rateOn(day);
            if (rate.isPresent() && !rate.get().date().equals(day)) {
                throw new InvalidInputException(
                        "model",
                        "such that its rate on " + day + " is of that day",
                        "",
                        rate.get().date().toString());
            }
            rate.ifPresent(rates::add);
        }
        return List.copyOf(rates);
    }
}
