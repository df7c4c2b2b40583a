package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.lift.field.FieldState;
import io.welleng.lift.field.LimitUse;
import io.welleng.lift.field.WellState;
import io.welleng.lift.field.gas.FieldGasPoint;
import io.welleng.lift.field.gas.GasAllocationReport;
import io.welleng.lift.field.gas.GasAllocationStudy;
import io.welleng.lift.field.gas.GasPoint;
import io.welleng.lift.field.gas.GasResponse;
import io.welleng.lift.field.gas.LiftGasCurve;
import io.welleng.lift.field.gas.SharingOutcome;
import io.welleng.lift.field.gas.WellChange;
import io.welleng.lift.pareto.GroupOptimum;
import io.welleng.lift.pareto.GroupPoint;
import java.util.Locale;

/** Data of the pictures of the field. */
final class FieldPictures {

    private FieldPictures() {}

    /** The curve of each well, with what it has today and its share. */
    static LiftView.Picture shares(GasAllocationStudy study, GasAllocationReport report) {
        ObjectNode data = Charts.object();
        ArrayNode wells = data.putArray("wells");
        for (int i = 0; i < report.changes().size(); i++) {
            WellChange change = report.changes().get(i);
            LiftGasCurve curve = study.field().wells().get(i);
            ObjectNode well = wells.addObject();
            well.put("name", change.name());
            ArrayNode points = well.putArray("curve");
            if (curve.response() instanceof GasResponse.Measured measured) {
                for (GasPoint point : measured.points()) {
                    points.add(Charts.point(point.liftGasMscfPerDay(), point.oilStbPerDay()));
                }
            }
            if (change.todayLiftGasMscfPerDay() != null && change.todayOilStbPerDay() != null) {
                well.set("today", Charts.point(change.todayLiftGasMscfPerDay(), change.todayOilStbPerDay()));
            }
            if (change.best().running()) {
                well.set(
                        "best",
                        Charts.point(
                                change.best().liftGasMscfPerDay(), change.best().oilStbPerDay()));
                well.put("label", Numbers.four(change.best().liftGasMscfPerDay()) + " Mscf/d");
            }
        }
        return new LiftView.Picture("Shares of lift gas on the performance curves", "gas_shares", data, false);
    }

    /** The most oil of the wells against all the gas there is. */
    static LiftView.Picture fieldGas(GasAllocationReport report, SharingOutcome.Shared shared) {
        ObjectNode data = Charts.object();
        ArrayNode most = data.putArray("most");
        ArrayNode steps = data.putArray("steps");
        for (FieldGasPoint point : report.fieldCurve()) {
            most.add(Charts.point(point.availableMscfPerDay(), point.oilStbPerDay()));
            if (point.stepwiseOilStbPerDay() != null) {
                steps.add(Charts.point(point.availableMscfPerDay(), point.stepwiseOilStbPerDay()));
            }
        }
        double today = report.changes().stream()
                .mapToDouble(one -> one.todayLiftGasMscfPerDay() == null ? 0.0 : one.todayLiftGasMscfPerDay())
                .sum();
        if (report.todayOilStbPerDay() != null) {
            data.set("today", Charts.point(today, report.todayOilStbPerDay()));
            data.put("today_label", "today\n" + Numbers.four(report.todayOilStbPerDay()) + " STB/d");
        }
        data.set("best", Charts.point(shared.liftGasMscfPerDay(), shared.oilStbPerDay()));
        data.put("best_label", "shared\n" + Numbers.four(shared.oilStbPerDay()) + " STB/d");
        return new LiftView.Picture("Oil of the gas-lift wells against all lift gas", "field_gas", data, false);
    }

    /** Oil of each well, today and in the plan. */
    static LiftView.Picture oilOfWells(FieldState today, FieldState best) {
        ObjectNode data = Charts.object();
        data.put("axis", "Oil rate, STB/d");
        data.put("unit", "STB/d");
        ArrayNode bars = data.putArray("bars");
        for (int i = 0; i < today.wells().size(); i++) {
            WellState now = today.wells().get(i);
            bar(bars, now.name(), now.oilStbPerDay(), best.wells().get(i).oilStbPerDay());
        }
        return new LiftView.Picture("Oil of each well, today and in the plan", "before_after", data, false);
    }

    /** What is used of each limit, today and in the plan. */
    static LiftView.Picture limits(FieldState today, FieldState best) {
        ObjectNode data = Charts.object();
        data.put("axis", "Used of what there is, %");
        data.put("unit", "%");
        data.put("full", 100.0);
        ArrayNode bars = data.putArray("bars");
        for (int i = 0; i < best.limits().size(); i++) {
            LimitUse use = best.limits().get(i);
            if (use.capacity() > 0.0) {
                bar(
                        bars,
                        LiftView.capital(FieldPages.words(use.limit())),
                        100.0 * today.limits().get(i).used() / use.capacity(),
                        100.0 * use.used() / use.capacity());
            }
        }
        return new LiftView.Picture("Use of what the wells share, today and in the plan", "before_after", data, false);
    }

    private static void bar(ArrayNode bars, String name, double today, double best) {
        ObjectNode bar = bars.addObject();
        bar.put("name", name);
        bar.set("today", Charts.number(today));
        bar.set("best", Charts.number(best));
    }

    /** The front: oil against energy, or against equipment life. */
    static LiftView.Picture front(GroupPoint today, GroupOptimum.Front front, boolean life) {
        ObjectNode data = Charts.object();
        data.put("axis", life ? "Equipment life, days" : "Energy over oil, kWh/STB");
        data.put("unit", life ? "days" : "kWh/STB");
        ArrayNode points = data.putArray("points");
        for (GroupPoint point : front.points()) {
            add(points, point, life);
        }
        mark(data, "today", "Today", today, life);
        mark(
                data,
                "best",
                front.kneeDistance() == null ? "Compromise" : "Knee",
                front.knee().point(),
                life);
        if (front.preferred() != null) {
            mark(data, "preferred", "Preferred", front.preferred().point(), life);
        }
        return new LiftView.Picture(
                life ? "Pareto front: oil and equipment life" : "Pareto front: oil and energy", "pareto", data, false);
    }

    private static Double other(GroupPoint point, boolean life) {
        return life ? point.equipmentLifeDays() : point.energyKwhPerBbl();
    }

    private static void add(ArrayNode points, GroupPoint point, boolean life) {
        if (other(point, life) != null) {
            points.add(Charts.point(point.oilStbPerDay(), other(point, life)));
        }
    }

    private static void mark(ObjectNode data, String kind, String name, GroupPoint point, boolean life) {
        if (point != null && other(point, life) != null) {
            ObjectNode mark = data.putObject(kind);
            mark.put("name", name);
            mark.set("at", Charts.point(point.oilStbPerDay(), other(point, life)));
            mark.put("label", name.toLowerCase(Locale.ROOT) + "\n" + Numbers.four(point.oilStbPerDay()) + " STB/d");
        }
    }
}
