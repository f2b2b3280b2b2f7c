package deepdive.report.document.replay;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a recording in asciicast v2 as a terminal of a replay: the screen's size, and each output with its second. */
final class Cast {

    /** Characters of one terminal; the rest is in the recording only. */
    private static final int MOST_CHARACTERS = 256 * 1024;

    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    /** Seconds within which several outputs become one, because a reader cannot see the difference. */
    private static final double BLINK = 0.02;

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final int terminal;
    private final Instant scenarioStarted;

    private final LastScreenText end = new LastScreenText();
    private int rows = ROWS;
    private StringBuilder pending = new StringBuilder();
    private double pendingSince;
    private double offset;
    private int written;
    private boolean first = true;

    Cast(Path file, int terminal, Instant scenarioStarted) {
        this.file = file;
        this.terminal = terminal;
        this.scenarioStarted = scenarioStarted;
    }

    void writeTo(Writer out, List<Bilingual> problems) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
        ScreenSize size = new ScreenSize(COLUMNS, ROWS);
        out.write("{\"terminal\":" + terminal + ",\"events\":[\n");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            String header = in.readLine();
            if (header != null) {
                size = header(JSON.readTree(header));
            }
            for (String line = in.readLine(); line != null && written <= MOST_CHARACTERS; line = in.readLine()) {
                event(JSON.readTree(line), size, out);
            }
            if (written > MOST_CHARACTERS) {
                problems.add(DocumentMessages.say("replay.long", file.getFileName()));
            }
        } catch (JacksonException e) {
            problems.add(DocumentMessages.say("replay.cut", file.getFileName()));
        }
        flush(out);
        rows = size.rows();
        out.write("],\"columns\":" + size.columns() + ",\"rows\":" + size.rows() + "},\n");
    }

    /** The lines that were on the screen in the end. */
    String lastScreen() {
        return end.lines(rows);
    }

    private ScreenSize header(JsonNode header) {
        try {
            Instant started = Instant.parse(header.path("started").asString(""));
            // All terminals and steps of a scenario share the page's clock, which begins with the scenario.
            offset = Duration.between(scenarioStarted, started).toMillis() / 1e3;
        } catch (DateTimeParseException e) {
            offset = 0;
        }
        return new ScreenSize(
                header.path("width").asInt(COLUMNS), header.path("height").asInt(ROWS));
    }

    private void event(JsonNode event, ScreenSize size, Writer out) throws IOException {
        if (!event.path(1).asString("").equals("o")) {
            return;
        }
        double time = event.path(0).asDouble(0) + offset;
        String text = event.path(2).asString("");
        if (pending.length() > 0 && time - pendingSince > BLINK) {
            flush(out);
        }
        if (pending.length() == 0) {
            pendingSince = Math.max(0, time);
        }
        pending.append(text);
        size.shows(text);
        end.shows(text);
    }

    private void flush(Writer out) throws IOException {
        if (pending.length() == 0) {
            return;
        }
        out.write((first ? "" : ",\n") + "[" + String.format(Locale.ROOT, "%.3f", pendingSince) + ","
                + JSON.writeValueAsString(pending.toString()) + "]");
        first = false;
        written += pending.length();
        pending = new StringBuilder();
    }
}
