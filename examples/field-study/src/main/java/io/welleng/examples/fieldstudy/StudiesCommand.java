package io.welleng.examples.fieldstudy;

import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what can be computed. */
@Command(name = "studies", description = "List the studies that can be computed.")
final class StudiesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<StudyType<?>> types = Studies.all();
        int width = types.stream().mapToInt(type -> type.name().length()).max().orElse(1);
        for (StudyType<?> type : types) {
            out.printf(Locale.ROOT, "%-" + width + "s  %s\n", type.name(), type.summary());
        }
    }
}
