package io.welleng.allocation.cova;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Answer of a {@link CovaStudy}.
 *
 * @param valuation how a barrel was valued
 * @param blendPrice at what price the blend was valued
 * @param settlement in money or in barrels
 * @param outcome streams and owners with what they get or give, or why there is none
 * @param advisories cautions, empty where there are none
 */
public record CovaReport(
        Valuation valuation,
        BlendPrice blendPrice,
        Settlement settlement,
        CovaOutcome outcome,
        List<Advisory> advisories) {

    /** Checks that the parts are there and keeps its own copy of the list. */
    public CovaReport {
        Check.present(valuation, "valuation");
        Check.present(blendPrice, "blendPrice");
        Check.present(settlement, "settlement");
        Check.present(outcome, "outcome");
        advisories = List.copyOf(Check.present(advisories, "advisories"));
    }

    /** A line for each owner, with amounts as they are settled, and the cautions. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (outcome instanceof CovaOutcome.Settled settled) {
            String unit = settlement instanceof Settlement.Cash ? "USD" : "bbl";
            text.append("Value adjustment of ")
                    .append(Figures.four(settled.volumeBbl()))
                    .append(" bbl at ")
                    .append(String.format(Locale.ROOT, "%.4f", settled.blendPriceUsdPerBbl()))
                    .append(" USD/bbl, residual ")
                    .append(BigDecimal.valueOf(settled.residual()).toPlainString())
                    .append(' ')
                    .append(unit)
                    .append('\n');
            text.append(String.format(
                    Locale.ROOT, "%-16s %12s %14s %14s\n", "owner", "volume bbl", "brought USD", "net " + unit));
            for (CovaOutcome.OwnerLine owner : settled.owners()) {
                text.append(String.format(
                        Locale.ROOT,
                        "%-16s %12s %14s %14s\n",
                        owner.owner(),
                        Figures.four(owner.volumeBbl()),
                        Figures.four(owner.broughtUsd()),
                        BigDecimal.valueOf(owner.adjustment().net()).toPlainString()));
            }
        } else {
            text.append("Value adjustment: ").append(outcome).append('\n');
        }
        advisories.forEach(advisory -> text.append(advisory).append('\n'));
        return text.toString().stripTrailing();
    }
}
