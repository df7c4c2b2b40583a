package io.welleng.allocation.meter;

import io.welleng.core.check.Check;
import java.util.Locale;

/**
 * A meter ticket: \( CCF = MF\,C_{TL}\,C_{PL} \), \( GSV = IV\,CCF \), \( NSV = GSV\,C_{SW} \), \( SWV = GSV - NSV \).
 *
 * @param indicatedBbl indicated volume, IV (bbl)
 * @param meterFactor meter factor, or composite meter factor (dimensionless)
 * @param ctl correction for temperature (dimensionless)
 * @param cpl correction for pressure (dimensionless); 1 with a composite meter factor
 * @param ccf combined correction factor (dimensionless)
 * @param grossStandardBbl gross standard volume, GSV (bbl)
 * @param csw correction for sediment and water (dimensionless)
 * @param netStandardBbl net standard volume, NSV (bbl)
 * @param sedimentAndWaterBbl volume of sediment and water, SWV (bbl)
 * @see "API MPMS 12.2.2 (2003), Measurement Tickets"
 */
public record MeterTicket(
        double indicatedBbl,
        double meterFactor,
        double ctl,
        double cpl,
        double ccf,
        double grossStandardBbl,
        double csw,
        double netStandardBbl,
        double sedimentAndWaterBbl) {

    /**
     * Makes a ticket.
     *
     * @param indicatedBbl indicated volume (bbl), &gt;= 0
     * @param meterFactor meter factor, or composite meter factor (dimensionless), &gt; 0
     * @param ctl correction for temperature (dimensionless), &gt; 0
     * @param cpl correction for pressure (dimensionless), &gt; 0; 1 with a composite meter factor
     * @param sedimentAndWater sediment and water by volume (fraction), 0–1
     * @param rounding rounding of each step
     * @return the ticket
     */
    public static MeterTicket of(
            double indicatedBbl,
            double meterFactor,
            double ctl,
            double cpl,
            double sedimentAndWater,
            TicketRounding rounding) {
        Check.notNegative(indicatedBbl, "indicatedBbl", "bbl");
        Check.positive(meterFactor, "meterFactor", "");
        Check.positive(ctl, "ctl", "");
        Check.positive(cpl, "cpl", "");
        Check.fraction(sedimentAndWater, "sedimentAndWater");
        Check.present(rounding, "rounding");
        double iv = rounding.volume(indicatedBbl);
        double mf = rounding.meterFactor(meterFactor);
        double roundCtl = rounding.factor(ctl);
        double roundCpl = rounding.factor(cpl);
        double ccf = rounding.factor(mf * roundCtl * roundCpl);
        double gsv = rounding.volume(iv * ccf);
        double csw = rounding.factor(1.0 - sedimentAndWater);
        double nsv = rounding.volume(gsv * csw);
        return new MeterTicket(iv, mf, roundCtl, roundCpl, ccf, gsv, csw, nsv, rounding.volume(gsv - nsv));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "MeterTicket[IV %.2f bbl, MF %.4f, CTL %.5f, CPL %.5f, CCF %.5f, GSV %.2f bbl, CSW %.5f, NSV %.2f bbl]",
                indicatedBbl,
                meterFactor,
                ctl,
                cpl,
                ccf,
                grossStandardBbl,
                csw,
                netStandardBbl);
    }
}
