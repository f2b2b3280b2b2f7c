package deepdive.report.messages;

/**
 * A piece of evidence that a step or a scenario left.
 *
 * @param mediaType such as {@code text/plain}; {@code docs/report-data.md} lists the types
 * @param name such as {@code terminal 1}; empty if the message has none
 * @param text the body, decoded
 */
public record MessageAttachment(String mediaType, String name, String text) {}
