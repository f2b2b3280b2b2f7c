package deepdive.report.document.page.handout;

import deepdive.evidence.Session;
import deepdive.handout.Chapter;
import deepdive.handout.Part;
import deepdive.report.document.page.DurationText;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The time that a chapter takes.
 *
 * @param measured the time of the machine that typed the chapter; empty if no session typed it
 * @param commands how many commands and keys there are
 * @param words how many words of prose there are
 */
record ChapterTime(Optional<Duration> measured, int commands, int words) {

    /** Words that a student reads and thinks about in a minute. */
    private static final int WORDS = 120;

    /** Seconds in which a student types a command and looks at its output. */
    private static final int SECONDS = 40;

    private static final int STEP = 5;

    /** The time of a chapter on the engine of a session. */
    static ChapterTime of(Chapter chapter, Optional<Session> session) {
        List<Session.SessionEntry> entries = session.stream()
                .flatMap(typed -> typed.entries().stream())
                .filter(entry -> entry.key().startsWith(chapter.number() + "/"))
                .toList();
        long millis = entries.stream().mapToLong(Session.SessionEntry::millis).sum();
        List<Part> parts = new HoldingParts(session).of(chapter.parts()).toList();
        return new ChapterTime(
                entries.isEmpty() ? Optional.empty() : Optional.of(Duration.ofMillis(millis)),
                (int) parts.stream()
                        .filter(part -> part instanceof Part.Typed || part instanceof Part.Pressed)
                        .count(),
                parts.stream()
                        .filter(Part.Narrative.class::isInstance)
                        .mapToInt(part -> ((Part.Narrative) part).markdown().split("\\s+").length)
                        .sum());
    }

    /** The minutes to plan for a class, rounded up to five minutes. */
    long inClass() {
        double minutes = measured.orElse(Duration.ZERO).toMillis() / 60_000.0
                + commands * SECONDS / 60.0
                + (double) words / WORDS;
        return STEP * Math.max(1, (long) Math.ceil(minutes / STEP));
    }

    Bilingual text() {
        Bilingual estimate = DocumentMessages.say("handout.time", inClass(), SECONDS, commands, WORDS);
        return measured.map(time -> DocumentMessages.say("handout.time.measured", DurationText.of(time), estimate))
                .orElse(estimate);
    }
}
