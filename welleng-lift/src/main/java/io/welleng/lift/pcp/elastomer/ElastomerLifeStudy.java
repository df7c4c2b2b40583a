package io.welleng.lift.pcp.elastomer;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Study;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of its life has this stator used, and how long will it last?
 *
 * @param name name of the well or the stator
 * @param elastomer its elastomer
 * @param history temperatures it has been through
 * @param futureTemperatureF temperature from now on (°F), -100–1,000
 * @param targetLifeYears life that a new one shall reach, for the derating (years), &gt; 0
 * @param fit fit of rotor and stator, for the interference at the future temperature; null where it is not asked
 */
public record ElastomerLifeStudy(
        String name,
        ElastomerChoice elastomer,
        TemperatureHistory history,
        double futureTemperatureF,
        double targetLifeYears,
        @OptionalValue StatorFit fit)
        implements Study<ElastomerLifeReport> {

    private static final int POINTS = 51;

    /** Checks the ranges above. */
    public ElastomerLifeStudy {
        Check.text(name, "name");
        Check.present(elastomer, "elastomer");
        Check.present(history, "history");
        Elastomer.checkTemperature(futureTemperatureF, "futureTemperatureF");
        Check.positive(targetLifeYears, "targetLifeYears", "years");
    }

    @Override
    public ElastomerLifeReport run() {
        Elastomer material = elastomer.elastomer();
        Damage damage = Damage.of(material, history);
        return new ElastomerLifeReport(
                name,
                material,
                damage.life(material, futureTemperatureF),
                damage,
                material.temperatureForLife(targetLifeYears),
                curve(material),
                fit == null ? null : fit.interferenceIn(futureTemperatureF),
                advisories(material));
    }

    private static List<LifePoint> curve(Elastomer material) {
        double low = material.leastServiceTemperatureF();
        double step = (material.greatestServiceTemperatureF() - low) / (POINTS - 1);
        List<LifePoint> points = new ArrayList<>(POINTS);
        for (int i = 0; i < POINTS; i++) {
            double temperatureF = i == POINTS - 1 ? material.greatestServiceTemperatureF() : low + i * step;
            points.add(new LifePoint(temperatureF, material.lifeYears(temperatureF)));
        }
        return points;
    }

    /** The coldest and the hottest temperature outside the range of service, so that a long history says it once. */
    private List<Advisory> advisories(Elastomer material) {
        double coldest = futureTemperatureF;
        double hottest = futureTemperatureF;
        for (TemperatureHistory.Piece piece : history.pieces()) {
            coldest = Math.min(coldest, Math.min(piece.fromTemperatureF(), piece.toTemperatureF()));
            hottest = Math.max(hottest, Math.max(piece.fromTemperatureF(), piece.toTemperatureF()));
        }
        List<Advisory> found = new ArrayList<>();
        if (coldest < material.leastServiceTemperatureF()) {
            found.addAll(material.advisories(coldest));
        }
        if (hottest > material.greatestServiceTemperatureF()) {
            found.addAll(material.advisories(hottest));
        }
        return found;
    }
}
