package deepdive.report.document.picture;

import deepdive.evidence.Events.DockerEvent;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import deepdive.report.messages.ScenarioRun;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the states of containers on a time axis. */
final class LifeCyclePicture {

    private static final int MOST = 8;
    private static final int WIDTH = 980;
    private static final double LEFT = 170;
    private static final double RIGHT = WIDTH - 60.0;
    private static final double ROW = 78;
    private static final double BAR = 24;

    /** The drawn duration of a state that no event ends. */
    private static final Duration AFTER_THE_LAST_EVENT = Duration.ofMillis(500);

    private static final double[] TICKS = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300};

    private final List<LifeCycle> lifeCycles;
    private final Instant origin;
    private final Instant begin;
    private final double seconds;
    private final Svg svg = new Svg(WIDTH);

    private LifeCyclePicture(List<LifeCycle> lifeCycles, Instant origin, Instant begin, Instant end) {
        this.lifeCycles = lifeCycles;
        this.origin = origin;
        this.begin = begin;
        this.seconds = Math.max(0.2, Duration.between(begin, end).toMillis() / 1e3);
    }

    static Optional<Picture> of(ScenarioRun scenario) {
        List<DockerEvent> events = DaemonEvidence.events(scenario);
        Instant last = last(events);
        Instant end = Stream.of(last, scenario.started().orElse(last).plus(scenario.took()))
                .max(Instant::compareTo)
                .orElse(last);
        return of(events, scenario.started(), end)
                .map(picture ->
                        picture.picture(PictureFactory.language(scenario), DocumentMessages.say("picture.life")));
    }

    /** The life cycle of one container, from its creation to its last event. */
    static Optional<Picture> of(List<DockerEvent> events, Caption caption) {
        return of(events, Optional.empty(), last(events).plus(AFTER_THE_LAST_EVENT))
                .map(picture -> picture.picture(caption.language(), caption.text()));
    }

    private static Instant last(List<DockerEvent> events) {
        return events.stream().map(DockerEvent::time).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** @param started the beginning of the clock; if it is empty, the first event */
    private static Optional<LifeCyclePicture> of(List<DockerEvent> events, Optional<Instant> started, Instant end) {
        List<LifeCycle> lifeCycles =
                LifeCycle.in(events, end).stream().limit(MOST).toList();
        if (lifeCycles.isEmpty()) {
            return Optional.empty();
        }
        Instant first = lifeCycles.stream()
                .map(life -> life.events().get(0).time())
                .min(Instant::compareTo)
                .orElse(end);
        return Optional.of(new LifeCyclePicture(lifeCycles, started.orElse(first), first, end));
    }

    private Picture picture(Language language, Bilingual title) {
        return new Picture("life", language, title, words(), draw());
    }

    private double x(Instant time) {
        return LEFT + (RIGHT - LEFT) * (Duration.between(begin, time).toMillis() / 1e3) / seconds;
    }

    private Drawing draw() {
        double bottom = 14 + lifeCycles.size() * ROW;
        axis(bottom);
        for (int i = 0; i < lifeCycles.size(); i++) {
            row(lifeCycles.get(i), 14 + i * ROW);
        }
        return svg.of(bottom + 34);
    }

    private void axis(double bottom) {
        double step = TICKS[TICKS.length - 1];
        for (int i = TICKS.length - 1; i >= 0 && seconds / TICKS[i] <= 12; i--) {
            step = TICKS[i];
        }
        double offset = Duration.between(origin, begin).toMillis() / 1e3;
        for (double at = Math.ceil(offset / step) * step; at <= offset + seconds + 1e-9; at += step) {
            double x = LEFT + (RIGHT - LEFT) * (at - offset) / seconds;
            svg.line(x, 6, x, bottom, "grid");
            svg.text(x, bottom + 18, "tick", String.format(Locale.ROOT, step < 1 ? "%.1f s" : "%.0f s", at));
        }
    }

    private void row(LifeCycle life, double y) {
        svg.text(0, y + 17, "name", life.name().length() > 20 ? life.name().substring(0, 19) + "…" : life.name());
        for (LifeCycle.Phase phase : life.phases()) {
            double from = x(phase.since());
            double width = Math.max(2, x(phase.until()) - from);
            svg.rect(from, y, width, BAR, "phase " + phase.state().replaceFirst(" .*", ""));
            if (Svg.widthOf(phase.state()) + 8 < width) {
                svg.text(from + width / 2, y + 16.5, "state", phase.state());
            }
        }
        labels(life, y);
    }

    /** Writes the events' names below the bar: close events share a text, and a text moves down if it would touch another one. */
    private void labels(LifeCycle life, double y) {
        double[] free = {0, 0, 0};
        List<DockerEvent> events = life.events();
        for (int i = 0; i < events.size(); ) {
            double x = x(events.get(i).time());
            List<String> together = new ArrayList<>();
            int next = i;
            while (next < events.size() && x(events.get(next).time()) - x < 10) {
                together.add(LifeCycle.label(events.get(next)));
                next++;
            }
            String text = String.join(", ", together);
            // At the right end, a text stands to the left of its mark.
            double width = Svg.widthOf(text) * 0.92;
            double start = Math.min(x - 3, WIDTH - width);
            int level = 0;
            while (level < free.length - 1 && start < free[level]) {
                level++;
            }
            svg.line(x, y - 3, x, y + BAR + 6 + level * 14, "event");
            svg.text(start, y + BAR + 17 + level * 14, "label", text);
            free[level] = start + width + 10;
            i = next;
        }
    }

    private Bilingual words() {
        String all = lifeCycles.stream()
                .map(life -> life.name() + ": "
                        + life.events().stream()
                                .map(event -> LifeCycle.label(event) + " "
                                        + String.format(
                                                Locale.ROOT,
                                                "%.1f s",
                                                Duration.between(origin, event.time())
                                                                .toMillis()
                                                        / 1e3))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return DocumentMessages.say("picture.life.words", all);
    }
}
