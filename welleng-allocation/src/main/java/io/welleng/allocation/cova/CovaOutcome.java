package io.welleng.allocation.cova;

import io.welleng.core.check.Check;
import java.util.List;

/** What became of a value adjustment. */
public sealed interface CovaOutcome {

    /**
     * A stream.
     *
     * @param stream name of the stream
     * @param owner who brought it
     * @param volumeBbl volume brought (bbl)
     * @param valueUsdPerBbl value (USD/bbl)
     * @param formula how it was valued, with the numbers
     * @param broughtUsd value brought, to the cent (USD)
     * @param adjustment what it gets or gives; without a residual that goes to one party
     */
    record StreamLine(
            String stream,
            String owner,
            double volumeBbl,
            double valueUsdPerBbl,
            String formula,
            double broughtUsd,
            Adjustment adjustment) {

        /** Checks that the parts are there. */
        public StreamLine {
            Check.text(stream, "stream");
            Check.text(owner, "owner");
            Check.text(formula, "formula");
            Check.present(adjustment, "adjustment");
        }
    }

    /**
     * An owner with all streams, or an outside party that takes the residual.
     *
     * @param owner name
     * @param volumeBbl volume brought (bbl)
     * @param broughtUsd value brought, to the cent (USD)
     * @param adjustment what the owner gets or gives; all owners' net amounts sum to 0 exactly
     */
    record OwnerLine(String owner, double volumeBbl, double broughtUsd, Adjustment adjustment) {

        /** Checks that the parts are there. */
        public OwnerLine {
            Check.text(owner, "owner");
            Check.present(adjustment, "adjustment");
        }
    }

    /**
     * The adjustment closes.
     *
     * @param volumeBbl volume of the blend (bbl)
     * @param broughtUsd value brought, to the cent (USD)
     * @param closingPriceUsdPerBbl price at which the blend is worth what was brought (USD/bbl)
     * @param blendPriceUsdPerBbl price the blend is valued at (USD/bbl)
     * @param residual what compensations leave: value brought less value of the blend (USD), or the blend worth it less
     *     volume brought (bbl); 0 at the closing price
     * @param streams streams, in the order of the input
     * @param owners owners, in the order of their first streams; an outside party last
     */
    record Settled(
            double volumeBbl,
            double broughtUsd,
            double closingPriceUsdPerBbl,
            double blendPriceUsdPerBbl,
            double residual,
            List<StreamLine> streams,
            List<OwnerLine> owners)
            implements CovaOutcome {

        /** Keeps its own copies of the lists. */
        public Settled {
            streams = List.copyOf(Check.present(streams, "streams"));
            owners = List.copyOf(Check.present(owners, "owners"));
        }
    }

    /**
     * A stream cannot be valued.
     *
     * @param stream name of the stream
     * @param reason the quality outside its scale
     */
    record NotValued(String stream, ValueOutcome.OutsideScale reason) implements CovaOutcome {

        /** Checks that the parts are there. */
        public NotValued {
            Check.text(stream, "stream");
            Check.present(reason, "reason");
        }
    }

    /**
     * The streams together are worth nothing or less, so that they cannot be settled in barrels or shared by value.
     *
     * @param broughtUsd value brought (USD)
     * @param reason why, in words
     */
    record NotSettled(double broughtUsd, String reason) implements CovaOutcome {

        /** Checks that there is a reason. */
        public NotSettled {
            Check.text(reason, "reason");
        }
    }
}
