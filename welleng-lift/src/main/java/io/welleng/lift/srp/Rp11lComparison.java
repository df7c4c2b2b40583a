package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.rp11l.Rp11lReport;
import java.util.List;

/**
 * API RP 11L beside the wave equation, for the same net lift \( H \) that the pressures of the pump stand for,
 * \( (p_d - p_i) A_p = 0.340\,G D^2 H \).
 *
 * @param netLiftFt \( H \) (ft)
 * @param report its data sheet
 * @param figures the figures that both have; torque where there is a unit
 */
public record Rp11lComparison(double netLiftFt, Rp11lReport report, List<ComparedFigure> figures) {

    /** Checks that the report is there. */
    public Rp11lComparison {
        Check.present(report, "report");
        figures = List.copyOf(figures);
    }

    @Override
    public String toString() {
        return "Rp11lComparison" + figures;
    }
}
