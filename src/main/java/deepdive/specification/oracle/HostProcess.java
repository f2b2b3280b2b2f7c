package deepdive.specification.oracle;

/**
 * A process, as the host sees it.
 *
 * @param pid its number in the host
 * @param command the command with its arguments; empty if there is no such process
 */
public record HostProcess(long pid, String command) {}
