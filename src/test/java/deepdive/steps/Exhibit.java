package deepdive.steps;

/**
 * Something that a step wants the report to show, as {@code docs/report-data.md} describes it.
 *
 * @param mediaType such as {@code application/x.deepdive.archive+json}
 * @param name of the attachment
 * @param body its text
 */
record Exhibit(String mediaType, String name, String body) {}
