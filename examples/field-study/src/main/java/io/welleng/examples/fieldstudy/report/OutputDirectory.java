package io.welleng.examples.fieldstudy.report;

import io.welleng.examples.fieldstudy.input.BadInputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder for results. All files are written aside first and take their places only when every one of them is complete,
 * so that a failure leaves what was there before.
 *
 * @param folder the folder, made where it is missing
 */
public record OutputDirectory(Path folder) {

    /**
     * Writes the files.
     *
     * @param files text by file name
     * @return the files, in the given order
     * @throws BadInputException if the folder or a file in it cannot be written, naming it and why
     */
    public List<Path> write(Map<String, String> files) {
        String suffix = "." + ProcessHandle.current().pid() + ".part";
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                if (Files.isDirectory(target)) {
                    throw new FileSystemException(target.toString(), null, "it is a directory");
                }
                Path aside = folder.resolve("." + file.getKey() + suffix);
                moves.put(aside, target);
                Files.writeString(aside, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
            return List.copyOf(moves.values());
        } catch (IOException e) {
            throw new BadInputException(folder + ": must be a folder that can be written, but " + why(e), e);
        } finally {
            moves.keySet().forEach(OutputDirectory::discard);
        }
    }

    private static String why(IOException e) {
        String file = e instanceof FileSystemException system ? system.getFile() : "";
        if (e instanceof AccessDeniedException) {
            return "permission is denied for " + file;
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return file + " is a file";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return "writing failed: " + file + (reason == null ? " (" + e.getClass().getSimpleName() + ")" : " " + reason);
    }

    private static void discard(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            aside.toFile().deleteOnExit();
        }
    }
}
