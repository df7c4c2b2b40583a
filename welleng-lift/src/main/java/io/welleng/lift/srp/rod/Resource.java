package io.welleng.lift.srp.rod;

import io.welleng.core.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Data files of this package. */
final class Resource {

    private Resource() {}

    static <T> T read(String file, Class<T> type) {
        try (InputStream in = Resource.class.getResourceAsStream(file)) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
