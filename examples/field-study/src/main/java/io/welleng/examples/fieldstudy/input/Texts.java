package io.welleng.examples.fieldstudy.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads whole texts, in UTF-8 and nothing else; a byte order mark is skipped. */
public final class Texts {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Texts() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text
     * @throws BadInputException if it cannot be read, naming the file and why
     */
    public static String read(Path file) {
        try {
            return decode(Files.readAllBytes(file), file.toString());
        } catch (NoSuchFileException e) {
            throw new BadInputException(file + ": must be a file that can be read, but there is none", e);
        } catch (AccessDeniedException e) {
            throw new BadInputException(file + ": must be a file that can be read, but permission is denied", e);
        } catch (IOException e) {
            String why = Files.isDirectory(file) ? "is a directory" : "reading failed: " + e.getMessage();
            throw new BadInputException(file + ": must be a file that can be read, but " + why, e);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream, not closed
     * @param name its name in messages
     * @return its text
     * @throws BadInputException if it cannot be read
     */
    public static String read(InputStream stream, String name) {
        try {
            return decode(stream.readAllBytes(), name);
        } catch (IOException e) {
            throw new BadInputException(name + ": must be readable, but reading failed: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a resource of this program.
     *
     * @param name path on the class path, for example {@code io/welleng/examples/fieldstudy/wells.json}
     * @return its text
     */
    public static String resource(String name) {
        try (InputStream stream = Texts.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }

    private static String decode(byte[] bytes, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInputException(name + ": must be text in UTF-8, but has other bytes", e);
        }
    }
}
