package deepdive.practice.classroom;

import deepdive.practice.server.PageFile;
import deepdive.practice.server.ServedPage;
import deepdive.text.MessageFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The page of the teacher of a class: where each student is. */
public final class TeacherPage implements ServedPage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "/deepdive/practice/classroom/";
    private static final List<String> FILES = List.of("teacher.css", "teacher.js");

    private final String language;
    private final MessageFile texts;
    private final Clock clock;
    private final Map<String, Supplier<StudentState>> students = new LinkedHashMap<>();
    private final List<Consumer<String>> browsers = new ArrayList<>();
    private String sent = "";

    /** @param language {@code pt} or {@code en} */
    public TeacherPage(String language, Clock clock) {
        this.language = language;
        this.texts = MessageFile.load(FOLDER + "messages_" + language + ".properties");
        this.clock = clock;
    }

    /** Adds a student at the end of the list. */
    public synchronized void add(String student, Supplier<StudentState> state) {
        students.put(student, state);
    }

    /** A row of the page. */
    record StudentLine(
            String name, String attention, String need, String task, String step, String since, String done) {}

    private record ClassView(String summary, List<StudentLine> students) {}

    /** Sends the state of the class, if it has changed, to the browsers that have the page open. */
    public void refresh() {
        String view = view();
        List<Consumer<String>> told;
        synchronized (this) {
            told = view.equals(sent) ? List.of() : List.copyOf(browsers);
            sent = view;
        }
        told.forEach(browser -> browser.accept(view));
    }

    private String view() {
        Map<String, Supplier<StudentState>> all;
        synchronized (this) {
            all = new LinkedHashMap<>(students);
        }
        Instant now = clock.instant();
        List<StudentLine> lines = new ArrayList<>();
        Map<String, Integer> needs = new LinkedHashMap<>();
        all.forEach((name, state) -> {
            StudentLine line = line(name, state.get(), now);
            lines.add(line);
            needs.merge(line.attention(), 1, Integer::sum);
        });
        String summary = say(
                "summary",
                String.valueOf(lines.size()),
                String.valueOf(needs.getOrDefault(StudentState.Attention.WORKING.name(), 0)),
                String.valueOf(needs.getOrDefault(StudentState.Attention.STUCK.name(), 0)),
                String.valueOf(needs.getOrDefault(StudentState.Attention.DONE.name(), 0)),
                String.valueOf(needs.getOrDefault(StudentState.Attention.ABSENT.name(), 0)));
        return JSON.writeValueAsString(new ClassView(summary, lines));
    }

    private StudentLine line(String name, StudentState state, Instant now) {
        StudentState.Attention attention = state.attention(now);
        String minutes =
                String.valueOf(Duration.between(state.progressed(), now).toMinutes());
        return new StudentLine(
                name,
                attention.name(),
                say("attention." + attention.name().toLowerCase(java.util.Locale.ROOT)),
                state.task() + "  " + state.scenario(),
                say("step", String.valueOf(state.step()), String.valueOf(state.steps()), state.sentence()),
                say(state.wrong() == 0 ? "since" : "since.wrong", minutes, String.valueOf(state.wrong())),
                say("done", String.valueOf(state.done()), String.valueOf(state.all())));
    }

    private String say(String key, String... values) {
        return texts.format(key, List.of(values));
    }

    @Override
    public String html(String socket) {
        String html = PageFile.load(FOLDER + "teacher.html")
                .orElseThrow()
                .text()
                .replace("{language}", language)
                .replace("{socket}", socket);
        for (String key : texts.keys()) {
            if (key.startsWith("page.")) {
                html = html.replace("{" + key + "}", PageFile.escaped(say(key)));
            }
        }
        return html;
    }

    @Override
    public Optional<PageFile> file(String name) {
        return FILES.contains(name) ? PageFile.load(FOLDER + name) : Optional.empty();
    }

    @Override
    public void open(Consumer<String> browser) {
        synchronized (this) {
            browsers.add(browser);
        }
        browser.accept(view());
    }

    @Override
    public synchronized void close(Consumer<String> browser) {
        browsers.remove(browser);
    }

    @Override
    public void receive(Consumer<String> browser, JsonNode message) {
        throw new IllegalArgumentException("The teacher's page only shows");
    }
}
