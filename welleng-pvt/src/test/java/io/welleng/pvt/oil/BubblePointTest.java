package io.welleng.pvt.oil;

import net.jqwik.api.Group;

/** The contract over every correlation we ship; {@code CatalogueTest} sees that none is missing. */
class BubblePointTest {

    @Group
    class Standing extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.STANDING;
        }
    }

    @Group
    class StandingPsig extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.STANDING_PSIG;
        }
    }

    @Group
    class StandingP18 extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.STANDING_P18;
        }
    }
}
