package io.welleng.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.allocation.AllocationStudy;
import io.welleng.constraints.watch.Watch;
import io.welleng.core.study.Study;
import io.welleng.dca.DeclineStudy;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.NodalStudy;
import io.welleng.pvt.BlackOil;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** The direction of the modules, and the libraries that each may use, as jdeps sees the compiled classes. */
class ModuleDirectionTest {

    private static final Pattern USE = Pattern.compile("^\\s+(io\\.welleng\\.\\w+)\\S*\\s+->\\s+(\\S+)");

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "io.welleng.core", Set.of("java", "com.fasterxml.jackson", "org.apache.commons.math3"),
            "io.welleng.pvt", Set.of("java", "io.welleng.core"),
            "io.welleng.nodal",
                    Set.of(
                            "java",
                            "io.welleng.core",
                            "io.welleng.pvt",
                            "com.fasterxml.jackson",
                            "org.apache.commons.math3"),
            "io.welleng.lift",
                    Set.of(
                            "java",
                            "io.welleng.core",
                            "io.welleng.pvt",
                            "io.welleng.nodal",
                            "com.fasterxml.jackson",
                            "org.apache.commons.math3"),
            "io.welleng.allocation",
                    Set.of("java", "io.welleng.core", "io.welleng.pvt", "org.ejml", "org.apache.commons.math3"),
            "io.welleng.constraints", Set.of("java", "io.welleng.core", "org.ejml", "org.apache.commons.math3"),
            "io.welleng.dca", Set.of("java", "io.welleng.core", "org.apache.commons.math3"));

    @Test
    void everyModuleUsesExactlyWhatTheDesignAllows() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (Class<?> member : List.of(
                Study.class,
                BlackOil.class,
                NodalStudy.class,
                PumpedWell.class,
                AllocationStudy.class,
                Watch.class,
                DeclineStudy.class)) {
            usesOf(member, uses);
        }
        assertThat(uses).containsExactlyInAnyOrderEntriesOf(ALLOWED);
    }

    private static void usesOf(Class<?> member, Map<String, Set<String>> uses) {
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "--multi-release",
                        "base",
                        "--ignore-missing-deps",
                        "-verbose:package",
                        "-filter:none",
                        location(member).toString());
        assertThat(status).as(out.toString()).isZero();
        List<String> lines = new ArrayList<>(out.toString().lines().toList());
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            Matcher use = USE.matcher(line);
            if (use.find()) {
                Set<String> used = uses.computeIfAbsent(use.group(1), name -> new TreeSet<>());
                String group = group(use.group(2));
                if (!group.equals(use.group(1))) {
                    used.add(group);
                }
            }
        }
    }

    private static Path location(Class<?> member) {
        try {
            return Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The module or library that a package belongs to. */
    private static String group(String name) {
        if (name.startsWith("java.")) {
            return "java";
        }
        String[] parts = name.split("\\.");
        int length = name.startsWith("org.apache.commons.") ? 4 : name.startsWith("org.ejml.") ? 2 : 3;
        return String.join(".", List.of(parts).subList(0, Math.min(length, parts.length)));
    }
}
