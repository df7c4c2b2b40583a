package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.Duration;
import java.time.Instant;

/**
 * A test of one well through a test separator or a multiphase meter.
 *
 * @param id its name, unlike that of other tests of the well
 * @param end when it ended
 * @param durationHours how long it was measured (h), at least 0
 * @param rates rates at standard conditions, the gas with the lift gas in it
 * @param liftGasMscfPerDay lift gas that the well was given (Mscf/d), at least 0; none where null
 * @param tubingHeadPressurePsia tubing head pressure during the test (psia), above 0; not known where null
 * @param producingTubingHeadPressurePsia tubing head pressure while the well produces as usual, to its own line (psia),
 *     above 0; not known where null
 * @param chokeSixtyFourthsIn choke opening during the test (1/64 in), above 0; not known where null
 * @param separatorPressurePsia pressure of the test separator (psia), above 0; not known where null
 * @param separatorTemperatureF temperature of the test separator (°F); not known where null
 * @param flowingHoursBefore how long the well had flowed into the separator before it was measured (h), at least 0; not
 *     known where null
 * @param rateVariation standard deviation / mean of the liquid rate during the test (fraction), at least 0; not known
 *     where null
 * @param relativeUncertainty relative standard uncertainty of the rates; not known where null
 * @param status how it ended
 */
public record WellTest(
        String id,
        Instant end,
        double durationHours,
        PhaseRates rates,
        @OptionalValue Double liftGasMscfPerDay,
        @OptionalValue Double tubingHeadPressurePsia,
        @OptionalValue Double producingTubingHeadPressurePsia,
        @OptionalValue Double chokeSixtyFourthsIn,
        @OptionalValue Double separatorPressurePsia,
        @OptionalValue Double separatorTemperatureF,
        @OptionalValue Double flowingHoursBefore,
        @OptionalValue Double rateVariation,
        @OptionalValue PhaseUncertainty relativeUncertainty,
        TestStatus status) {

    private static final double MILLIS_PER_HOUR = 3.6e6;
    private static final double ABSOLUTE_ZERO_F = -459.67;

    /** Checks what cannot be; rates that a test can wrongly show are left to its validation. */
    public WellTest {
        Check.text(id, "id");
        Check.present(end, "end");
        Check.inRange(durationHours, 0.0, 8784.0, "durationHours", "h");
        Check.present(rates, "rates");
        Check.present(status, "status");
        notNegative(liftGasMscfPerDay, "liftGasMscfPerDay", "Mscf/d");
        positive(tubingHeadPressurePsia, "tubingHeadPressurePsia", "psia");
        positive(producingTubingHeadPressurePsia, "producingTubingHeadPressurePsia", "psia");
        positive(chokeSixtyFourthsIn, "chokeSixtyFourthsIn", "1/64 in");
        positive(separatorPressurePsia, "separatorPressurePsia", "psia");
        if (separatorTemperatureF != null
                && !(Check.finite(separatorTemperatureF, "separatorTemperatureF", "°F") > ABSOLUTE_ZERO_F)) {
            throw new InvalidInputException(
                    "separatorTemperatureF", "above " + ABSOLUTE_ZERO_F, "°F", separatorTemperatureF.toString());
        }
        notNegative(flowingHoursBefore, "flowingHoursBefore", "h");
        notNegative(rateVariation, "rateVariation", "");
        if (status == TestStatus.OUT_OF_OPERATION && !rates.equals(PhaseRates.UNKNOWN)) {
            throw new InvalidInputException("rates", "empty for a well out of operation", "", rates.toString());
        }
    }

    private static void notNegative(Double value, String name, String unit) {
        if (value != null) {
            Check.notNegative(value, name, unit);
        }
    }

    private static void positive(Double value, String name, String unit) {
        if (value != null) {
            Check.positive(value, name, unit);
        }
    }

    /**
     * A complete test of which nothing but the rates is known.
     *
     * @param id its name
     * @param end when it ended
     * @param durationHours how long it was measured (h), at least 0
     * @param rates rates at standard conditions
     * @return the test
     */
    public static WellTest of(String id, Instant end, double durationHours, PhaseRates rates) {
        return new WellTest(
                id,
                end,
                durationHours,
                rates,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                TestStatus.COMPLETE);
    }

    /**
     * The finding that a well is out of operation.
     *
     * @param id its name
     * @param end when it was found
     * @return the test, without rates
     */
    public static WellTest outOfOperation(String id, Instant end) {
        return of(id, end, 0.0, PhaseRates.UNKNOWN).withStatus(TestStatus.OUT_OF_OPERATION);
    }

    /**
     * The same test with another status.
     *
     * @param another how it ended
     * @return a new test
     */
    public WellTest withStatus(TestStatus another) {
        return new WellTest(
                id,
                end,
                durationHours,
                rates,
                liftGasMscfPerDay,
                tubingHeadPressurePsia,
                producingTubingHeadPressurePsia,
                chokeSixtyFourthsIn,
                separatorPressurePsia,
                separatorTemperatureF,
                flowingHoursBefore,
                rateVariation,
                relativeUncertainty,
                another);
    }

    /**
     * The same test with the uncertainty of its rates.
     *
     * @param uncertainty relative standard uncertainty of the rates
     * @return a new test
     */
    public WellTest withUncertainty(PhaseUncertainty uncertainty) {
        return new WellTest(
                id,
                end,
                durationHours,
                rates,
                liftGasMscfPerDay,
                tubingHeadPressurePsia,
                producingTubingHeadPressurePsia,
                chokeSixtyFourthsIn,
                separatorPressurePsia,
                separatorTemperatureF,
                flowingHoursBefore,
                rateVariation,
                uncertainty,
                status);
    }

    /**
     * The same test with the pressures of the tubing head.
     *
     * @param duringTestPsia during the test (psia), above 0
     * @param producingPsia while the well produces to its own line (psia), above 0
     * @return a new test
     */
    public WellTest withTubingHeadPressures(double duringTestPsia, double producingPsia) {
        return new WellTest(
                id,
                end,
                durationHours,
                rates,
                liftGasMscfPerDay,
                duringTestPsia,
                producingPsia,
                chokeSixtyFourthsIn,
                separatorPressurePsia,
                separatorTemperatureF,
                flowingHoursBefore,
                rateVariation,
                relativeUncertainty,
                status);
    }

    /**
     * The same test with its lift gas.
     *
     * @param rateMscfPerDay lift gas that the well was given (Mscf/d), at least 0
     * @return a new test
     */
    public WellTest withLiftGas(double rateMscfPerDay) {
        return new WellTest(
                id,
                end,
                durationHours,
                rates,
                rateMscfPerDay,
                tubingHeadPressurePsia,
                producingTubingHeadPressurePsia,
                chokeSixtyFourthsIn,
                separatorPressurePsia,
                separatorTemperatureF,
                flowingHoursBefore,
                rateVariation,
                relativeUncertainty,
                status);
    }

    /**
     * The same test with how steadily the well flowed.
     *
     * @param hoursBefore how long the well had flowed into the separator before it was measured (h), at least 0
     * @param variation standard deviation / mean of the liquid rate during the test (fraction), at least 0
     * @return a new test
     */
    public WellTest withSteadiness(double hoursBefore, double variation) {
        return new WellTest(
                id,
                end,
                durationHours,
                rates,
                liftGasMscfPerDay,
                tubingHeadPressurePsia,
                producingTubingHeadPressurePsia,
                chokeSixtyFourthsIn,
                separatorPressurePsia,
                separatorTemperatureF,
                hoursBefore,
                variation,
                relativeUncertainty,
                status);
    }

    /**
     * The time that its mean rates stand for.
     *
     * @return middle of the test, to the millisecond
     */
    public Instant time() {
        return end.minus(Duration.ofMillis(Math.round(0.5 * durationHours * MILLIS_PER_HOUR)));
    }

    /**
     * Rates without the lift gas.
     *
     * @return oil, formation gas and water; all 0 for a well out of operation
     */
    public PhaseRates formationRates() {
        if (status == TestStatus.OUT_OF_OPERATION) {
            return new PhaseRates(0.0, 0.0, 0.0);
        }
        return liftGasMscfPerDay == null || rates.gasMscfPerDay() == null
                ? rates
                : new PhaseRates(
                        rates.oilStbPerDay(), rates.gasMscfPerDay() - liftGasMscfPerDay, rates.waterStbPerDay());
    }

    @Override
    public String toString() {
        return id + ", " + end + ": " + (status == TestStatus.OUT_OF_OPERATION ? "out of operation" : rates.toString());
    }
}
