/**
 * Reads what a run left in {@code reports/<engine>/}, as {@code docs/report-data.md} describes it: Cucumber messages,
 * {@code engine.json}, and the attachments in the messages. Knows neither host nor terminal, writes nothing.
 *
 * <p>Reading forgives: unknown messages and fields are passed over, and what is missing or cut off is named in
 * {@link deepdive.report.messages.Run#problems()} while the rest is read.
 */
@NullMarked
package deepdive.report.messages;

import org.jspecify.annotations.NullMarked;
