package io.welleng.allocation;

import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.NetworkSolver;
import io.welleng.allocation.network.NodeAdvisory;
import io.welleng.allocation.network.Obstacle;
import io.welleng.allocation.network.PhaseDay;
import io.welleng.allocation.network.PhaseOutcome;
import io.welleng.allocation.owner.OwnedNode;
import io.welleng.allocation.owner.OwnerTotal;
import io.welleng.allocation.trust.UncertaintyAnalysis;
import io.welleng.allocation.trust.UncertaintyPropagation;
import io.welleng.allocation.trust.UncertaintyReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the report of one study: allocates day by day, then rounds, values and totals each stream. */
final class ReportBuilder {

    private final AllocationStudy study;
    private final List<LocalDate> dates;
    private final List<NodeAdvisory> advisories = new ArrayList<>();

    ReportBuilder(AllocationStudy study) {
        this.study = study;
        dates = study.period()
                .first()
                .datesUntil(study.period().last().plusDays(1))
                .toList();
    }

    AllocationReport report() {
        List<List<PhaseOutcome>> solved = solve();
        List<List<DayOutcome>> outcomes = new ArrayList<>();
        List<NodeTotal> nodes = new ArrayList<>();
        List<OwnedNode> ownedNodes = new ArrayList<>();
        List<OwnerTotal> owners = new ArrayList<>();
        List<StreamTotal> totals = new ArrayList<>();
        for (int s = 0; s < study.streams().size(); s++) {
            StreamBook book =
                    new StreamBook(study.streams().get(s), study.network().nodes(), study.owners());
            outcomes.add(book.days(dates, solved.get(s)));
            nodes.addAll(book.nodeTotals());
            ownedNodes.addAll(book.ownedNodes());
            owners.addAll(book.ownerTotals());
            totals.add(book.total());
        }
        List<DayOutcome> days = new ArrayList<>();
        for (int d = 0; d < dates.size(); d++) {
            for (List<DayOutcome> ofStream : outcomes) {
                days.add(ofStream.get(d));
            }
        }
        return new AllocationReport(
                study.version(),
                study.period(),
                study.streams(),
                days,
                advisories,
                nodes,
                ownedNodes,
                owners,
                totals,
                uncertainty(solved));
    }

    private UncertaintyReport uncertainty(List<List<PhaseOutcome>> solved) {
        if (study.uncertainty() instanceof UncertaintyAnalysis.None) {
            return null;
        }
        List<List<PhaseDay>> allocated = new ArrayList<>();
        for (List<PhaseOutcome> ofStream : solved) {
            List<PhaseDay> found = new ArrayList<>();
            for (PhaseOutcome outcome : ofStream) {
                if (outcome instanceof PhaseOutcome.Found one) {
                    found.add(one.day());
                }
            }
            allocated.add(found);
        }
        return UncertaintyPropagation.of(
                study.streams(), allocated, study.owners(), study.uncertainty(), Runnable::run);
    }

    /** Outcomes by stream and day; a day without readings has an obstacle of its own. */
    private List<List<PhaseOutcome>> solve() {
        Map<LocalDate, DailyReadings> readings = new HashMap<>();
        study.days().forEach(day -> readings.put(day.date(), day));
        NetworkSolver solver = new NetworkSolver(study.network(), study.method(), study.factorBand());
        List<List<PhaseOutcome>> solved = new ArrayList<>();
        study.streams().forEach(stream -> solved.add(new ArrayList<>(dates.size())));
        for (LocalDate date : dates) {
            DailyReadings day = readings.get(date);
            for (int s = 0; s < solved.size(); s++) {
                PhaseOutcome outcome = day == null
                        ? new PhaseOutcome.NotFound(List.of(new Obstacle.MissingDay()), 0.0, List.of())
                        : solver.solve(day, study.streams().get(s).phase());
                solved.get(s).add(outcome);
                advisories.addAll(outcome.advisories());
            }
        }
        return solved;
    }
}
