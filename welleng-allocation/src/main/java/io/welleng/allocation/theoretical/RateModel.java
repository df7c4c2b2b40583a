package io.welleng.allocation.theoretical;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A source of daily rates other than tests: a choke equation, a virtual flow meter, a well model. The same day must
 * always have the same rate.
 */
public interface RateModel {

    /**
     * Rate of a production day.
     *
     * @param day the production day
     * @return the rate while the well is on, of that day; empty where the model has none
     */
    Optional<ModelRate> rateOn(LocalDate day);
}
