package io.welleng.constraints.health;

import io.welleng.constraints.health.energy.Effectiveness;
import io.welleng.constraints.health.energy.EffectivenessInput;
import io.welleng.constraints.health.energy.EnergyQuestion;
import io.welleng.constraints.health.energy.EnergyRating;
import io.welleng.constraints.health.hazard.LifeOutcome;
import io.welleng.constraints.health.hazard.LifeQuestion;
import io.welleng.constraints.telemetry.History;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Study;
import io.welleng.core.well.LiftType;
import java.util.ArrayList;
import java.util.List;

/**
 * How well is this well, what is wrong with it, how long will its pump last and what does a barrel cost in energy?
 *
 * @param well name of the well
 * @param lift how it is lifted
 * @param data readings of some days, or scores of its components
 * @param settings how the score is put together; all defaults where null
 * @param findings what was found on the last day; nothing where null
 * @param remainingLife question for the life of the pump; not asked where null
 * @param energy question for the energy of a barrel; not asked where null
 * @param effectiveness what the well did against its plan; not asked where null
 */
public record HealthStudy(
        String well,
        LiftType lift,
        HealthData data,
        @OptionalValue HealthSettings settings,
        @OptionalValue List<HealthFinding> findings,
        @OptionalValue LifeQuestion remainingLife,
        @OptionalValue EnergyQuestion energy,
        @OptionalValue EffectivenessInput effectiveness)
        implements Study<HealthReport> {

    /** Checks the parts and puts the defaults. */
    public HealthStudy {
        Check.text(well, "well");
        Check.present(lift, "lift");
        Check.present(data, "data");
        settings = settings == null ? HealthSettings.STANDARD : settings;
        findings = findings == null ? List.of() : List.copyOf(findings);
        if (energy != null && energy.history() == null && !(data instanceof HealthData.Telemetry)) {
            Check.present(energy.history(), "energy.history, as the data are not telemetry,");
        }
    }

    @Override
    public HealthReport run() {
        HealthScorer scorer = new HealthScorer(lift, settings);
        HealthOutcome outcome = scorer.score(data, findings);
        LifeOutcome life = remainingLife == null ? null : remainingLife.answer();
        History history = data instanceof HealthData.Telemetry telemetry ? telemetry.history() : null;
        EnergyRating rating = energy == null ? null : energy.answer(history);
        Effectiveness overall = effectiveness == null ? null : Effectiveness.of(effectiveness);
        List<Advisory> advisories = new ArrayList<>(missingCritical(outcome));
        if (life instanceof LifeOutcome.Estimated estimated) {
            advisories.addAll(estimated.advisories());
        }
        if (rating instanceof EnergyRating.Rated rated) {
            advisories.addAll(rated.advisories());
        }
        if (overall != null) {
            advisories.addAll(overall.advisories());
        }
        return new HealthReport(well, lift, outcome, scorer.days(data), life, rating, overall, advisories);
    }

    private List<Advisory> missingCritical(HealthOutcome outcome) {
        List<MissingReading> missing = outcome instanceof HealthOutcome.Scored scored
                ? scored.missing()
                : ((HealthOutcome.NotScored) outcome).missing();
        return DayTable.of(data).indicators.stream()
                .filter(HealthIndicator::critical)
                .filter(one -> missing.contains(new MissingReading(one.component(), one.tag())))
                .map(one -> new Advisory(
                        "critical_missing",
                        one.tag() + " is critical and has no reading on the last day (readings)",
                        0.0,
                        1.0,
                        null))
                .toList();
    }
}
