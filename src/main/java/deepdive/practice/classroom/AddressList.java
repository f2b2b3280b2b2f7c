package deepdive.practice.classroom;

import deepdive.specification.run.WrongOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The addresses of the pages of a class. Whoever knows an address has the page.
 *
 * @param pages the address of each student's page by the student's name, in the order of the list
 */
public record AddressList(Map<String, String> pages) {

    private static final Set<PosixFilePermission> OF_THE_USER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<Set<PosixFilePermission>> MODE =
            PosixFilePermissions.asFileAttribute(OF_THE_USER_ONLY);

    /** A line for each student: name, tab, address. */
    public String text() {
        return pages.entrySet().stream()
                .map(page -> page.getKey() + "\t" + page.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Writes the list to a file that only the user can read, in the place of an earlier file.
     *
     * @throws WrongOption if the file cannot be written; the message is for people
     */
    public void write(Path file) {
        try {
            // A file that others can read keeps its mode when it is written, so a new one takes its place.
            Files.deleteIfExists(file);
            Files.createFile(file, MODE);
            Files.writeString(file, text(), StandardCharsets.UTF_8);
        } catch (IOException | UnsupportedOperationException e) {
            throw new WrongOption("the addresses cannot be written to " + file + ": " + e.getMessage());
        }
    }
}
