package io.welleng.lift.esp.diagnosis;

import io.welleng.core.study.StudyType;
import io.welleng.lift.esp.electric.Cable;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.electric.Motor;
import io.welleng.lift.esp.electric.MotorCatalogue;
import io.welleng.lift.esp.electric.Vsd;
import io.welleng.lift.esp.electric.WireSize;
import io.welleng.lift.esp.pump.StageCatalogue;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Registers {@link EspDiagnosisStudy} under the name {@code esp_diagnosis}. */
public final class EspDiagnosisStudyType implements StudyType<EspDiagnosisStudy> {

    private static final int WEEKS = 12;

    /** For {@link java.util.ServiceLoader}. */
    public EspDiagnosisStudyType() {}

    @Override
    public String name() {
        return "esp_diagnosis";
    }

    @Override
    public String summary() {
        return "Wear of a submersible pump from telemetry: head and efficiency against the catalogue, trend, days left";
    }

    @Override
    public Class<EspDiagnosisStudy> studyClass() {
        return EspDiagnosisStudy.class;
    }

    /** Twelve weekly readings of a pump that loses head, and one taken while it stood. */
    @Override
    public EspDiagnosisStudy example() {
        Motor motor =
                Motor.of("150 hp", MotorCatalogue.standard().find("Novomet 117 mm 60 Hz"), 150.0, 2200.0, 45.0, 4.6);
        List<EspSample> samples = new ArrayList<>();
        Instant first = Instant.parse("2026-01-05T06:00:00Z");
        for (int week = 0; week < WEEKS; week++) {
            samples.add(EspSample.of(
                            first.plus(Duration.ofDays(7L * week)),
                            week % 3 == 0 ? 55.0 : 57.0,
                            1500.0 - 4.0 * week,
                            1250.0 + 2.0 * week,
                            (week % 3 == 0 ? 2440.0 : 2560.0) - 6.0 * week)
                    .withElectric(week % 3 == 0 ? 53.0 : 58.0, null, null));
        }
        samples.add(EspSample.of(first.plus(Duration.ofDays(30)), 0.0, 0.0, 1900.0, 1950.0));
        return new EspDiagnosisStudy(
                "EX-1",
                StageCatalogue.standard().find("4.0-1750").data(),
                170,
                new PumpedFluid.Produced(
                        new ProducedFluid(BlackOil.of(30.0, 0.75, 200.0).withWaterSalinity(0.05), 200.0, 0.8),
                        null,
                        null,
                        null),
                165.0,
                null,
                null,
                new ElectricSystem(
                        motor,
                        null,
                        Cable.copper(WireSize.AWG_4, 6300.0),
                        null,
                        new Vsd(200.0, 0.97, 1.0, 0.96, 0.3, 90.0)),
                150.0,
                null,
                samples);
    }
}
