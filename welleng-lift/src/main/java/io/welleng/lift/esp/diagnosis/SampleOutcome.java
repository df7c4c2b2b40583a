package io.welleng.lift.esp.diagnosis;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.gas.GasStatus;
import java.time.Instant;
import java.util.List;

/** What one sample says. */
public sealed interface SampleOutcome {

    /**
     * When it was taken.
     *
     * @return time of the sample
     */
    Instant time();

    /**
     * The pump against its catalogue. Factors may exceed 1: readings scatter, and pumps differ from their catalogue.
     *
     * @param time when
     * @param frequencyHz frequency (Hz)
     * @param intakeRateBpd in-situ rate into the first stage (bpd)
     * @param shareOfBep that rate over the rate of best efficiency, with the viscosity there (fraction)
     * @param gasFraction free gas over all in-situ volume in the first stage (fraction)
     * @param gasStatus how the first stage takes the gas
     * @param pressureRisePsi rise of pressure measured (psi)
     * @param catalogueRisePsi rise of pressure by the catalogue, with viscosity and gas (psi)
     * @param headFactor head over catalogue head at the same rate, with which the march reproduces the rise (fraction)
     * @param shaftHp shaft power of the pump from the electric readings (hp); null where there are none
     * @param shaftPowerFactor that power over the catalogue's at the same rate (fraction); null where one is not known
     * @param efficiency hydraulic over shaft power (fraction); null where the shaft power is not known
     * @param catalogueEfficiency efficiency by the catalogue, with viscosity and gas (fraction); null where not known
     * @param efficiencyFactor efficiency over catalogue efficiency (fraction); null where one is not known
     * @param powerFactor \(\cos\varphi\) at the upper end of the cable from power, current and voltage (fraction); null where
     *     one is not read
     * @param advisories what to keep in mind, as a viscosity beyond the data of its correction
     */
    record Diagnosed(
            Instant time,
            double frequencyHz,
            double intakeRateBpd,
            double shareOfBep,
            double gasFraction,
            GasStatus gasStatus,
            double pressureRisePsi,
            double catalogueRisePsi,
            double headFactor,
            @OptionalValue Double shaftHp,
            @OptionalValue Double shaftPowerFactor,
            @OptionalValue Double efficiency,
            @OptionalValue Double catalogueEfficiency,
            @OptionalValue Double efficiencyFactor,
            @OptionalValue Double powerFactor,
            List<Advisory> advisories)
            implements SampleOutcome {

        /** Checks that time and status are there, and makes the list immutable. */
        public Diagnosed {
            Check.present(time, "time");
            Check.present(gasStatus, "gasStatus");
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "Diagnosed[" + time + " at " + Figures.four(frequencyHz) + " Hz: head factor "
                    + Figures.four(headFactor)
                    + (efficiencyFactor == null
                            ? ""
                            : ", efficiency " + Figures.four(efficiency) + ", factor " + Figures.four(efficiencyFactor))
                    + ", " + Figures.four(shareOfBep) + " of best rate, gas " + Figures.four(gasFraction) + "]";
        }
    }

    /**
     * The sample tells nothing.
     *
     * @param time when
     * @param reason why
     * @param explanation why, in words, with the number that shows it
     */
    record Refused(Instant time, RefusalReason reason, String explanation) implements SampleOutcome {

        /** Checks that the parts are there. */
        public Refused {
            Check.present(time, "time");
            Check.present(reason, "reason");
            Check.text(explanation, "explanation");
        }
    }
}
