package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A point of the inflow curve at which a limit is reached; rates beyond it break the limit.
 *
 * @param code which limit: {@code sand_drawdown}, {@code min_pwf} or {@code bubble_point}
 * @param pwfPsia least flowing bottom-hole pressure that the limit allows (psia)
 * @param rateStbPerDay greatest liquid rate that it allows (STB/d); 0 where it is already broken at shut-in
 */
public record LimitMark(String code, double pwfPsia, double rateStbPerDay) {

    /** Checks that the code is there and the numbers are finite. */
    public LimitMark {
        Check.text(code, "code");
        Check.finite(pwfPsia, "pwfPsia", "psia");
        Check.notNegative(rateStbPerDay, "rateStbPerDay", "STB/d");
    }

    @Override
    public String toString() {
        return "LimitMark[" + code + ": " + Figures.four(rateStbPerDay) + " STB/d at " + Figures.four(pwfPsia)
                + " psia]";
    }
}
