package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.lift.pcp.elastomer.Damage;
import io.welleng.lift.pcp.elastomer.Derating;
import io.welleng.lift.pcp.elastomer.Elastomer;
import io.welleng.lift.pcp.elastomer.ElastomerLife;
import io.welleng.lift.pcp.elastomer.ElastomerLifeReport;
import io.welleng.lift.pcp.elastomer.ElastomerLifeStudy;
import io.welleng.lift.pcp.elastomer.LifePoint;
import java.util.ArrayList;
import java.util.List;

/** The elastomer of a stator: its life against temperature, and what its history has used of it. */
final class ElastomerLift implements LiftType<ElastomerLifeStudy, ElastomerLifeReport> {

    /** Lives beyond it mean nothing, and would flatten the rest of the picture. */
    private static final double LONGEST_YEARS = 200.0;

    @Override
    public String name() {
        return "elastomer_life";
    }

    @Override
    public Class<ElastomerLifeStudy> studyClass() {
        return ElastomerLifeStudy.class;
    }

    @Override
    public Class<ElastomerLifeReport> reportClass() {
        return ElastomerLifeReport.class;
    }

    /** An elastomer does not say what its pump does. */
    @Override
    public LiftFigures figures(ElastomerLifeStudy study, ElastomerLifeReport report) {
        return LiftFigures.NONE;
    }

    @Override
    public LiftView view(ElastomerLifeStudy study, ElastomerLifeReport report) {
        double futureF = study.futureTemperatureF();
        List<LifePoint> past = report.damage().pieces().stream()
                .map(piece -> Math.max(piece.fromTemperatureF(), piece.toTemperatureF()))
                .distinct()
                .map(hottestF -> new LifePoint(hottestF, report.elastomer().lifeYears(hottestF)))
                .toList();
        LifePoint future = new LifePoint(futureF, report.elastomer().lifeYears(futureF));
        return new LiftView(
                List.of(sentence(report)),
                List.of(
                        life(report.elastomer(), report.lifeCurve(), future, study.targetLifeYears(), past),
                        history(report)),
                List.of(),
                List.of(),
                List.of(),
                facts(study, report),
                report.advisories());
    }

    /** Life against temperature, with that of the pump, temperatures of a history, and the life that is wanted. */
    static LiftView.Picture life(
            Elastomer elastomer, List<LifePoint> curve, LifePoint pump, Double wantedYears, List<LifePoint> past) {
        ObjectNode data = Charts.object();
        data.put("name", elastomer.name());
        data.set(
                "curve",
                points(curve.stream()
                        .filter(point -> point.lifeYears() <= LONGEST_YEARS)
                        .toList()));
        data.set("past", points(past));
        data.set("pump", Charts.point(pump.temperatureF(), pump.lifeYears()));
        data.put("label", Numbers.four(pump.temperatureF()) + " °F\n" + Numbers.four(pump.lifeYears()) + " years");
        data.set("wanted", Charts.number(wantedYears));
        return new LiftView.Picture("Life of the elastomer against temperature", "elastomer_life", data, false);
    }

    private static ArrayNode points(List<LifePoint> life) {
        ArrayNode points = Charts.array();
        life.forEach(point -> points.add(Charts.point(point.temperatureF(), point.lifeYears())));
        return points;
    }

    private static LiftView.Picture history(ElastomerLifeReport report) {
        ObjectNode data = Charts.object();
        ArrayNode temperature = data.putArray("temperature");
        ArrayNode damage = data.putArray("damage");
        double years = 0.0;
        double done = 0.0;
        damage.add(Charts.point(years, done));
        for (Damage.PieceDamage piece : report.damage().pieces()) {
            temperature.add(Charts.point(years, piece.fromTemperatureF()));
            years += piece.years();
            done += piece.damage();
            temperature.add(Charts.point(years, piece.toTemperatureF()));
            damage.add(Charts.point(years, 100.0 * done));
        }
        return new LiftView.Picture("Temperature of the stator and life used", "elastomer_history", data, false);
    }

    private static String sentence(ElastomerLifeReport report) {
        return report.life() instanceof ElastomerLife.Remaining left
                ? "The stator of " + report.elastomer().name() + " has used "
                        + Numbers.percent(left.damage()) + " % of its life; "
                        + Numbers.four(left.remainingYears()) + " years are left at "
                        + Numbers.four(left.futureTemperatureF()) + " °F."
                : "The stator of " + report.elastomer().name() + " is past its life, which ended "
                        + Numbers.four(((ElastomerLife.Spent) report.life()).reachedAfterYears())
                        + " years after it was put in.";
    }

    private static List<WellFacts.Fact> facts(ElastomerLifeStudy study, ElastomerLifeReport report) {
        List<WellFacts.Fact> facts = new ArrayList<>();
        facts.add(new WellFacts.Fact("Elastomer", report.elastomer().name(), ""));
        facts.add(new WellFacts.Fact("Life used", Numbers.percent(report.life().damage()), "%"));
        if (report.life() instanceof ElastomerLife.Remaining left) {
            facts.add(new WellFacts.Fact("Life left", Numbers.four(left.remainingYears()), "years"));
        }
        if (report.derating() instanceof Derating.Found found) {
            facts.add(new WellFacts.Fact(
                    "Hottest for " + Numbers.four(study.targetLifeYears()) + " years",
                    Numbers.four(found.temperatureF()),
                    "°F"));
        }
        if (report.interferenceIn() != null) {
            facts.add(new WellFacts.Fact(
                    "Interference at " + Numbers.four(study.futureTemperatureF()) + " °F",
                    Numbers.four(report.interferenceIn()),
                    "in"));
        }
        return facts;
    }
}
