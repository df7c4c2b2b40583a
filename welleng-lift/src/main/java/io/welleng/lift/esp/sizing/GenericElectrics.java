package io.welleng.lift.esp.sizing;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.core.units.PowerUnit;
import io.welleng.lift.esp.electric.Cable;
import io.welleng.lift.esp.electric.Motor;
import io.welleng.lift.esp.electric.MotorModel;
import io.welleng.lift.esp.electric.Transformer;
import io.welleng.lift.esp.electric.Vsd;
import io.welleng.lift.esp.electric.WireSize;
import java.util.ArrayList;
import java.util.List;

/**
 * Generic equipment to size with before a maker is chosen. Ratings are the preferred numbers of series R10, no maker's
 * list: 10, 12.5, 16, 20, 25, 31.5, 40, 50, 63, 80 and their tenfold.
 *
 * @see "ISO 3 (1973), Preferred numbers: series of preferred numbers"
 */
public final class GenericElectrics {

    private static final double[] R10 = {10, 12.5, 16, 20, 25, 31.5, 40, 50, 63, 80};
    private static final double STRONGEST_HP = 1_000.0;
    private static final double GREATEST_KVA = 2_000.0;
    private static final double WATT_PER_HP = PowerUnit.HP.to(PowerUnit.W, 1.0);
    private static final double MM_PER_IN = 25.4;
    private static final double UP_TO_HP_LOW = 40.0;
    private static final double UP_TO_HP_MIDDLE = 200.0;

    private GenericElectrics() {}

    private static List<Double> ladder(double from, double to) {
        List<Double> values = new ArrayList<>();
        for (double decade = 1.0; decade <= to; decade *= 10.0) {
            for (double r : R10) {
                double value = decade * r;
                if (value >= from && value <= to) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /**
     * Generic motors of a family from 10 to 1,000 hp. Rated current is 30 A up to 40 hp, 60 A up to 200 hp and 100 A above,
     * and the rated voltage what power, efficiency and power factor of the curves at full load leave for it.
     *
     * @param family curves of the motors
     * @return the motors, the weakest first, named {@code Generic}
     */
    public static List<Motor> motors(MotorModel family) {
        Check.present(family, "family");
        double etaCos = family.efficiency().at(1.0) * family.powerFactor().at(1.0);
        List<Motor> motors = new ArrayList<>();
        for (double hp : ladder(10.0, STRONGEST_HP)) {
            double ampere = hp <= UP_TO_HP_LOW ? 30.0 : hp <= UP_TO_HP_MIDDLE ? 60.0 : 100.0;
            double volt = hp * WATT_PER_HP / (etaCos * Math.sqrt(3.0) * ampere);
            motors.add(Motor.of(
                    "Generic " + Figures.four(hp) + " hp, curves of " + family.name(),
                    family,
                    hp,
                    volt,
                    ampere,
                    family.diameterMm() / MM_PER_IN));
        }
        return List.copyOf(motors);
    }

    /**
     * Solid copper cables of numbers 6, 4, 2 and 1, without ampacity.
     *
     * @param lengthFt length (ft), &gt; 0
     * @return the cables, the thinnest first
     */
    public static List<Cable> cables(double lengthFt) {
        return List.of(WireSize.AWG_6, WireSize.AWG_4, WireSize.AWG_2, WireSize.AWG_1).stream()
                .map(size -> Cable.copper(size, lengthFt))
                .toList();
    }

    /**
     * Transformers from 50 to 2,000 kVA that give any voltage.
     *
     * @param efficiency power out over power in (fraction), &gt; 0; some 0.98
     * @return the transformers, the smallest first
     */
    public static List<Transformer> transformers(double efficiency) {
        return ladder(50.0, GREATEST_KVA).stream()
                .map(kva -> new Transformer(kva, efficiency, List.of()))
                .toList();
    }

    /**
     * Drives of six pulses without filters from 50 to 2,000 kVA: displacement power factor 0.96, distortion 0.3.
     *
     * @param efficiency power out over power in (fraction), &gt; 0; some 0.97
     * @param maxFrequencyHz highest frequency (Hz), &gt; 0
     * @return the drives, the smallest first
     */
    public static List<Vsd> drives(double efficiency, double maxFrequencyHz) {
        return ladder(50.0, GREATEST_KVA).stream()
                .map(kva -> new Vsd(kva, efficiency, 1.0, 0.96, 0.3, maxFrequencyHz))
                .toList();
    }
}
