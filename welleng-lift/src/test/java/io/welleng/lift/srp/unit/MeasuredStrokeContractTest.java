package io.welleng.lift.srp.unit;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class MeasuredStrokeContractTest extends PolishedRodMotionContract {

    /** A conventional linkage measured every 5 degrees from any mark. */
    @Override
    Arbitrary<PolishedRodMotion> motions() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-180, 180).ofScale(6),
                        Arbitraries.doubles().between(10, 24).ofScale(6))
                .as((mark, radius) -> {
                    PolishedRodMotion linkage = UnitGeometry.conventional(
                                    72, 64, 64, 74.5, 116, 41, radius, Rotation.CLOCKWISE)
                            .motion();
                    List<Double> angles =
                            IntStream.range(0, 72).mapToObj(i -> mark + 5.0 * i).toList();
                    List<Double> positions = angles.stream()
                            .map(angle -> 7 + linkage.positionIn(Math.toRadians(angle)))
                            .toList();
                    return new MeasuredStroke(angles, positions).motion();
                });
    }
}
