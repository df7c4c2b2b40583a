package io.welleng.allocation.cova;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.study.Study;
import java.util.List;

/**
 * Who owes whom how much for the quality of the crude they blended? Stream \(i\) with volume \(V_i\) and value \(p_i\)
 * receives \[ C_i = V_i (p_i - P), \quad P = \frac{\sum V_i p_i}{\sum V_i} \quad \text{or as agreed}, \] in money, or
 * \(V_i (p_i / P - 1)\) barrels of the blend. At the closing price the amounts sum to 0; at an agreed one they leave
 * \(R = \sum V_i p_i - P \sum V_i\), which is shared by the {@link ResidualRule}. Amounts are rounded by the largest
 * remainder.
 *
 * @param streams what was brought, with names unlike each other, at least one of some volume
 * @param valuation how a barrel is valued
 * @param blendPrice at what price the blend is valued
 * @param settlement in money or in barrels
 */
public record CovaStudy(List<CrudeStream> streams, Valuation valuation, BlendPrice blendPrice, Settlement settlement)
        implements Study<CovaReport> {

    /** Checks that every stream has what its valuation needs and that there is volume; keeps a copy of the list. */
    public CovaStudy {
        streams = List.copyOf(Check.notEmpty(streams, "streams"));
        ByName.checkDistinct(streams, CrudeStream::name, "streams");
        Check.present(valuation, "valuation");
        Check.present(blendPrice, "blendPrice");
        Check.present(settlement, "settlement");
        double volume = 0.0;
        for (CrudeStream stream : streams) {
            valuation.check(stream);
            volume += stream.volumeBbl();
        }
        Check.positive(volume, "volumeBbl of all streams", "bbl");
    }

    @Override
    public CovaReport run() {
        return new CovaAccount(this).report();
    }
}
