package deepdive.specification.oracle.container;

/**
 * A process of the host.
 *
 * @param pid the process's number in the host
 * @param command the command with its arguments; empty if there is no such process
 */
public record HostProcess(long pid, String command) {}
