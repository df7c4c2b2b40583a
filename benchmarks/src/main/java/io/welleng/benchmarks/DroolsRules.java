package io.welleng.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The 24 limits as rules of Drools: its rule language compiled into Java (executable model), conditions compiled as well
 * (alpha network compiler). Message by message in one session that lives as long as the well, the fact inserted and deleted,
 * which is faster than an update; and many messages at once in a sequential stateless session.
 */
final class DroolsRules {

    private final KieSession session;
    private final StatelessKieSession stateless;
    private final WellReadings readings = new WellReadings();
    private final List<WellReadings> batch = new ArrayList<>();

    DroolsRules(int batchSize) {
        System.setProperty("drools.alphaNetworkCompiler", "inmemory");
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/io/welleng/benchmarks/limits/limits.drl", text());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieContainer container = services.newKieContainer(builder.getKieModule().getReleaseId());
        session = container.getKieBase().newKieSession();
        KieBaseConfiguration sequential = services.newKieBaseConfiguration();
        sequential.setOption(SequentialOption.YES);
        stateless = container.newKieBase(sequential).newStatelessKieSession();
        for (int i = 0; i < batchSize; i++) {
            batch.add(new WellReadings());
        }
    }

    private static String text() {
        StringBuilder text = new StringBuilder(
                "package io.welleng.benchmarks.limits;\nimport io.welleng.benchmarks.WellReadings;\n");
        for (int rule = 0; rule < WatchedWell.RULES; rule++) {
            int tag = rule / 2;
            boolean low = rule % 2 == 0;
            text.append(String.format(
                    Locale.ROOT,
                    "rule \"r%d\" when $readings : WellReadings( %s %s %s ) then $readings.breaks(%d); end%n",
                    rule,
                    WatchedWell.PROPERTIES.get(tag),
                    low ? "<=" : ">=",
                    low ? WatchedWell.low(tag) : WatchedWell.high(tag),
                    rule));
        }
        return text.toString();
    }

    /** Rules that a message breaks, one bit each. */
    long broken(double[] message) {
        readings.take(message);
        FactHandle handle = session.insert(readings);
        session.fireAllRules();
        session.delete(handle);
        return readings.broken();
    }

    /** The messages of one batch, from this one on, each with the rules that it breaks. */
    List<WellReadings> batch(double[][] messages, int from) {
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).take(messages[from + i]);
        }
        stateless.execute(batch);
        return batch;
    }

    void close() {
        session.dispose();
    }
}
