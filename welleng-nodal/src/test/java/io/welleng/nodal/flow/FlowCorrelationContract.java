package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What every {@link FlowCorrelation} must do, whichever it is. */
abstract class FlowCorrelationContract {

    /** The correlation under test. */
    abstract FlowCorrelation correlation();

    @Provide
    Arbitrary<FlowState> states() {
        return FlowStates.any();
    }

    private FlowGradient gradient(FlowState state) {
        FlowGradient result = new FlowGradient();
        correlation().gradient(state, result);
        return result;
    }

    private static Map<String, Object> values(Object bean) {
        try {
            Map<String, Object> values = new LinkedHashMap<>();
            for (Method method : bean.getClass().getMethods()) {
                if (method.getParameterCount() == 0 && method.getDeclaringClass() == bean.getClass()) {
                    values.put(method.getName(), method.invoke(bean));
                }
            }
            return values;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property
    void theStateIsNotModified(@ForAll("states") FlowState state) {
        Map<String, Object> before = values(state);
        gradient(state);
        assertThat(values(state)).isEqualTo(before).hasSizeGreaterThan(10);
    }

    @Property
    void theSameStateGivesTheSameGradient(@ForAll("states") FlowState state, @ForAll("states") FlowState other) {
        FlowGradient reused = new FlowGradient();
        correlation().gradient(other, reused);
        correlation().gradient(state, reused);
        assertThat(values(reused)).isEqualTo(values(gradient(state)));
    }

    @Property
    void frictionActsAgainstTheFlowAndHoldupIsAFraction(@ForAll("states") FlowState state) {
        FlowGradient result = gradient(state);
        assertThat(result.frictionPsiPerFt()).isNotNegative().isFinite();
        assertThat(result.liquidHoldup()).isBetween(0.0, 1.0);
        assertThat(result.accelerationTerm()).isNotNegative().isFinite();
        assertThat(result.regime()).isNotNull();
    }

    @Property
    void gravityIsThatOfTheMixtureInThePipe(@ForAll("states") FlowState state) {
        FlowGradient result = gradient(state);
        double liquid = state.liquidDensityLbPerFt3() * result.liquidHoldup();
        double gas = state.gasDensityLbPerFt3() * (1.0 - result.liquidHoldup());
        if (weighsItsGas(result)) {
            double expected = (liquid + gas) * state.sinAngle() / 144.0;
            assertThat(Math.abs(result.gravityPsiPerFt() - expected)).isLessThanOrEqualTo(1e-12);
        } else {
            double slope = Math.abs(state.sinAngle()) / 144.0;
            assertThat(Math.abs(result.gravityPsiPerFt()))
                    .isBetween(liquid * slope - 1e-12, (liquid + gas) * slope + 1e-12);
        }
    }

    /** Whether the method gives the gas its own density in the weight of the mixture. */
    boolean weighsItsGas(FlowGradient result) {
        return true;
    }

    /** A held regime may be honoured or ignored; the regime reported stays that of the map. */
    @Property
    void aHeldRegimeIsHarmless(@ForAll("states") FlowState state, @ForAll FlowRegime held) {
        FlowRegime map = gradient(state).regime();
        FlowGradient result = gradient(state.hold(held));
        assertThat(result.regime()).isEqualTo(map);
        assertThat(result.frictionPsiPerFt()).isNotNegative().isFinite();
        assertThat(result.liquidHoldup()).isBetween(0.0, 1.0);
        assertThat(values(gradient(state.hold(map)))).isEqualTo(values(gradient(state.hold(null))));
    }

    /** Ten thousand gradients of many states; what the measurement itself allocates is a few hundred bytes. */
    @Test
    void nothingIsAllocated() {
        FlowCorrelation correlation = correlation();
        FlowGradient result = new FlowGradient();
        FlowState[] states = FlowStates.sample();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        double sum = 0.0;
        for (int round = 0; round < 5; round++) {
            long before = threads.getThreadAllocatedBytes(thread);
            for (int i = 0; i < 10_000; i++) {
                correlation.gradient(states[i % states.length], result);
                sum += result.frictionPsiPerFt();
            }
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        assertThat(sum).isPositive();
        assertThat(least).isLessThan(10_000L);
    }
}
