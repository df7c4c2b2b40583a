package io.welleng.lift.field.gas;

import io.welleng.core.study.StudyType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Registers {@link GasAllocationStudy} under the name {@code gas_allocation}. */
public final class GasAllocationStudyType implements StudyType<GasAllocationStudy> {

    private static final double CAPACITY_MSCF_PER_DAY = 4600.0;

    /** For {@link java.util.ServiceLoader}. */
    public GasAllocationStudyType() {}

    @Override
    public String name() {
        return "gas_allocation";
    }

    @Override
    public String summary() {
        return "Lift gas shared between wells: proven optimum for any curves, gain over today, value of more gas";
    }

    @Override
    public Class<GasAllocationStudy> studyClass() {
        return GasAllocationStudy.class;
    }

    /**
     * Six published wells on 4,600 Mscf/d, which today is split evenly.
     *
     * @return the study
     * @see "Buitrago, S., Rodriguez, E. and Espin, D. (1996). Global optimization techniques in gas allocation for
     *     continuous flow gas lift systems. SPE-35616-MS (the curves; compressor and today's split are assumed)"
     */
    @Override
    public GasAllocationStudy example() {
        List<LiftGasCurve> wells = List.of(
                well(
                        "1", 0, 144.9, 32.1, 216.2, 93.2, 273.4, 186.7, 316.1, 316.3, 345.9, 490.2, 367.5, 721.1, 383.9,
                        1013.4, 392.1, 1371.8, 392.0),
                well(
                        "2", 113.2, 427.7, 204.1, 546.2, 325.2, 638.3, 479.2, 703.2, 671.0, 746.0, 902.9, 767.8, 1183.1,
                        775.2, 1530.7, 776.9, 1926.4, 760.4),
                well(
                        "3", 157, 588.6, 288.5, 772.0, 471.9, 926.4, 708, 1039, 1003.6, 1115.8, 1350, 1148.1, 1789.5,
                        1172.5, 2319.6, 1177.2, 2943.2, 1161.8),
                well(
                        "4", 141.5, 353.8, 247.9, 446.8, 393.9, 523, 589.9, 585.6, 832.5, 624.4, 1139.3, 650.7, 1527.6,
                        668.3, 1983, 667.4),
                well(
                        "5", 32.1, 160.5, 116.1, 348.1, 243.4, 476, 446.8, 597, 742.6, 697.4, 1143.2, 768.9, 1667.3,
                        813.6, 2364.8, 844.7, 3253.6, 856.2, 4397.9, 856.6, 5844.4, 845.4),
                well(
                        "6", 32.1, 0, 116.1, 0, 243.4, 0, 446.8, 0, 742.6, 0, 1143.2, 97.4, 1667.3, 168.9, 2364.8,
                        213.6, 3253.6, 244.7, 4397.9, 301.2, 5844.4, 295.1));
        Map<String, Double> today = new TreeMap<>();
        wells.forEach(well -> today.put(well.name(), CAPACITY_MSCF_PER_DAY / wells.size()));
        return new GasAllocationStudy(
                "Six gas-lift wells", GasField.of(wells, CAPACITY_MSCF_PER_DAY), today, 1.0, 40, 1e-9);
    }

    /** Gas (Mscf/d) and oil (STB/d) in turn. */
    private static LiftGasCurve well(String name, double... pairs) {
        double[] gas = new double[pairs.length / 2];
        double[] oil = new double[pairs.length / 2];
        for (int i = 0; i < gas.length; i++) {
            gas[i] = pairs[2 * i];
            oil[i] = pairs[2 * i + 1];
        }
        return LiftGasCurve.measured(name, gas, oil, RunRule.MAY_SHUT, "C-1");
    }
}
