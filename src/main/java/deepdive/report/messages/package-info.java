/**
 * Reads the files of a run in {@code reports/<engine>/}, as {@code docs/report-data.md} describes it: Cucumber
 * messages, {@code engine.json}, and the attachments in the messages. Writes nothing, and imports neither {@code host}
 * nor {@code terminal}.
 *
 * <p>Unknown messages and fields are passed over. Missing parts are named in
 * {@link deepdive.report.messages.Run#problems()} while the rest is read.
 */
@NullMarked
package deepdive.report.messages;

import org.jspecify.annotations.NullMarked;
