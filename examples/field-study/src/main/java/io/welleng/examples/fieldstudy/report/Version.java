package io.welleng.examples.fieldstudy.report;

import io.welleng.examples.fieldstudy.input.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions as the build wrote them. */
public final class Version {

    private Version() {}

    /**
     * Version of this program.
     *
     * @return for example {@code 1.2.0}
     */
    public static String welleng() {
        return property("io/welleng/examples/fieldstudy/version.properties");
    }

    /** Version of the chart library on the class path. */
    static String echarts() {
        return property("META-INF/maven/org.webjars/echarts/pom.properties");
    }

    private static String property(String resource) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Texts.resource(resource)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
