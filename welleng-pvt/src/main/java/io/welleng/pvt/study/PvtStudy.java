package io.welleng.pvt.study;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Study;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.Compressibility;
import io.welleng.pvt.PvtState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What are the properties of this fluid over pressure, at these temperatures?
 *
 * @param fluid oil, gas and water, with the correlations to use
 * @param temperaturesF temperatures (°F), 20–700
 * @param pressuresPsia pressures (psia), over 0 to 29,000; the bubble point comes in by itself
 */
public record PvtStudy(BlackOil fluid, List<Double> temperaturesF, List<Double> pressuresPsia)
        implements Study<PvtReport> {

    private static final double MAX_PRESSURE_PSIA = 29_000.0;

    /** Checks the ranges above. */
    public PvtStudy {
        Check.present(fluid, "fluid");
        temperaturesF = List.copyOf(Check.notEmpty(temperaturesF, "temperaturesF"));
        pressuresPsia = List.copyOf(Check.notEmpty(pressuresPsia, "pressuresPsia"));
        for (int i = 0; i < temperaturesF.size(); i++) {
            Check.inRange(temperaturesF.get(i), 20, 700, Check.element("temperaturesF", i), "°F");
        }
        for (int i = 0; i < pressuresPsia.size(); i++) {
            Check.positive(pressuresPsia.get(i), Check.element("pressuresPsia", i), "psia");
            Check.inRange(pressuresPsia.get(i), 0, MAX_PRESSURE_PSIA, Check.element("pressuresPsia", i), "psia");
        }
    }

    @Override
    public PvtReport run() {
        List<PvtReport.Isotherm> isotherms = new ArrayList<>();
        Map<String, Advisory> advisories = new LinkedHashMap<>();
        for (double tF : temperaturesF) {
            double pb = fluid.bubblePointPsia(tF);
            TreeSet<Double> pressures = new TreeSet<>(pressuresPsia);
            if (pb > pressures.first() && pb < pressures.last()) {
                pressures.add(pb);
            }
            List<PvtState> states = new ArrayList<>();
            List<Compressibility> compressibilities = new ArrayList<>();
            for (double p : pressures) {
                states.add(fluid.at(p, tF));
                compressibilities.add(Compressibility.of(fluid, p, tF));
                for (Advisory advisory : fluid.advisories(p, tF)) {
                    advisories.putIfAbsent(advisory.code() + advisory.message(), advisory);
                }
            }
            isotherms.add(new PvtReport.Isotherm(tF, pb, states, compressibilities));
        }
        return new PvtReport(fluid, isotherms, List.copyOf(advisories.values()));
    }
}
