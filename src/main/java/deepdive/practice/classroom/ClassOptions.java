package deepdive.practice.classroom;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The options of a class.
 *
 * @param addresses the file for the addresses of the pages; empty means none
 */
public record ClassOptions(ClassList students, Optional<Path> addresses) {}
