package io.welleng.nodal.choke;

import io.welleng.core.check.Check;
import io.welleng.core.study.Study;
import java.util.List;

/**
 * What does this choke do, and how does its rate change with the pressure behind it and with its size?
 *
 * @param name name of the well or the choke
 * @param law choke model
 * @param stream what flows, and its temperature upstream
 * @param question what is asked
 */
public record ChokeStudy(String name, ChokeLaw law, ChokeStream stream, ChokeQuestion question)
        implements Study<ChokeReport> {

    private static final int POINTS = 100;
    private static final double NARROWEST_SHARE = 0.25;
    private static final double WIDEST_SHARE = 2.0;

    /** Checks that all parts are there. */
    public ChokeStudy {
        Check.text(name, "name");
        Check.present(law, "law");
        Check.present(stream, "stream");
        Check.present(question, "question");
    }

    @Override
    public ChokeReport run() {
        Choke choke = Choke.of(law, stream);
        ChokeOutcome outcome = question.ask(choke);
        ChokePoint point = point(outcome);
        if (point == null) {
            return new ChokeReport(name, law, outcome, List.of(), List.of(), List.of());
        }
        double size = point.size64ths();
        return new ChokeReport(
                name,
                law,
                outcome,
                choke.againstDownstreamPressure(point.upstreamPressurePsia(), size, POINTS),
                choke.againstSize(
                        point.upstreamPressurePsia(),
                        point.downstreamPressurePsia(),
                        Math.max(Choke.LEAST_SIZE_64THS, NARROWEST_SHARE * size),
                        Math.min(Choke.GREATEST_SIZE_64THS, WIDEST_SHARE * size),
                        POINTS),
                choke.advisories(point));
    }

    private static ChokePoint point(ChokeOutcome outcome) {
        if (outcome instanceof ChokeOutcome.Critical critical) {
            return critical.point();
        }
        return outcome instanceof ChokeOutcome.Subcritical subcritical ? subcritical.point() : null;
    }
}
