package io.welleng.pvt.oil;

import io.welleng.pvt.Quantity;
import net.jqwik.api.Group;

/** The contract over every correlation we ship; {@code CatalogueTest} sees that none is missing. */
class BubblePointTest {

    /** Standing's forms hold well beyond their data. */
    abstract static class StandingContract extends BubblePointCorrelationContract {
        @Override
        double[] range(Quantity quantity) {
            return switch (quantity) {
                case PRESSURE -> new double[] {14.7, 10_000.0};
                case SOLUTION_GOR -> new double[] {1.0, 3000.0};
                case GAS_GRAVITY -> new double[] {0.55, 1.3};
                case OIL_GRAVITY -> new double[] {10.0, 65.0};
                case TEMPERATURE -> new double[] {60.0, 300.0};
                default -> super.range(quantity);
            };
        }
    }

    @Group
    class Standing extends StandingContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.STANDING;
        }
    }

    @Group
    class StandingPsig extends StandingContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.STANDING_PSIG;
        }
    }

    @Group
    class StandingP18 extends StandingContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.STANDING_P18;
        }
    }

    @Group
    class VasquezBeggs extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.VASQUEZ_BEGGS;
        }
    }

    @Group
    class Glaso extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.GLASO;
        }
    }

    @Group
    class GlasoVolatile extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.GLASO_VOLATILE;
        }
    }

    @Group
    class Lasater extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.LASATER;
        }

        // No gas below f(0) = 0.356, any amount above f(1) = 10.21, and the step at a mole fraction of 0.60.
        @Override
        boolean answers(double p, double rs, double gravity, double tF) {
            double f = p * gravity / (tF + 459.67);
            return f > 0.357 && f < 10.2 && (f < 3.28974 || f > 3.2903);
        }
    }

    @Group
    class LasaterCragoe extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.LASATER_CRAGOE;
        }

        // f(1) = 11.62.
        @Override
        boolean answers(double p, double rs, double gravity, double tF) {
            return p * gravity / (tF + 459.67) < 11.6;
        }
    }

    @Group
    class AlMarhoun extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.AL_MARHOUN;
        }
    }

    @Group
    class PetroskyFarshad extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.PETROSKY_FARSHAD;
        }
    }

    @Group
    class KartoatmodjoSchmidt extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.KARTOATMODJO_SCHMIDT;
        }
    }

    @Group
    class Velarde extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.VELARDE;
        }
    }

    @Group
    class VelardePsig extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.VELARDE_PSIG;
        }
    }

    @Group
    class ValkoMcCain extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.VALKO_MCCAIN;
        }

        // The highest bubble point, at 8,318 scf/STB, is below 6,700 psia for light oils.
        @Override
        boolean answers(double p, double rs, double gravity, double tF) {
            return rs < ValkoMcCainBubblePoint.GREATEST_RS;
        }
    }

    @Group
    class DeGhettoExtraHeavy extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.DE_GHETTO_EXTRA_HEAVY;
        }
    }

    @Group
    class DeGhettoHeavy extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.DE_GHETTO_HEAVY;
        }
    }

    @Group
    class DeGhettoHeavyPb extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.DE_GHETTO_HEAVY_PB;
        }
    }

    @Group
    class DeGhettoMedium extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.DE_GHETTO_MEDIUM;
        }
    }

    @Group
    class DeGhettoLight extends BubblePointCorrelationContract {
        @Override
        BubblePointCorrelation correlation() {
            return BubblePoint.DE_GHETTO_LIGHT;
        }
    }
}
