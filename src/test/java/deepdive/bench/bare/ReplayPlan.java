package deepdive.bench.bare;

import deepdive.host.image.StudentImage;
import deepdive.report.messages.Argument;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import deepdive.report.messages.StepRun;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The actions of a scenario, for {@code src/test/resources/bench/replay.pl}: an action is a line, its words are separated by
 * tabs.
 *
 * @param debian the image that is called {@code debian}; empty if the host has no images
 * @param actions in their order
 * @param took how long the scenario took in the run
 */
record ReplayPlan(String id, Optional<StudentImage> debian, List<String> actions, Duration took) {

    private static final String COMMAND = "command";
    private static final String NUMBER = "int";
    private static final Map<String, String> KEYS = Map.of("Control+C", "\3", "Control+D", "\4");

    ReplayPlan {
        actions = List.copyOf(actions);
    }

    /** The plans of the scenarios that passed; the longest first, but those on a host without images last. */
    static List<ReplayPlan> of(List<ScenarioRun> scenarios) {
        return scenarios.stream()
                .filter(scenario -> scenario.status() == Status.PASSED)
                .map(ReplayPlan::of)
                .sorted((one, other) ->
                        one.debian().isPresent() == other.debian().isPresent()
                                ? other.took().compareTo(one.took())
                                : Boolean.compare(
                                        other.debian().isPresent(), one.debian().isPresent()))
                .toList();
    }

    private static ReplayPlan of(ScenarioRun scenario) {
        return new ReplayPlan(
                scenario.id(),
                scenario.steps().stream().flatMap(ReplayPlan::image).findFirst(),
                scenario.steps().stream().flatMap(ReplayPlan::actions).toList(),
                scenario.took());
    }

    private static Stream<StudentImage> image(StepRun step) {
        return switch (method(step)) {
            case "a_host_with" -> Stream.of(StudentImage.DEBIAN);
            case "a_host_with_the_course_image" -> Stream.of(StudentImage.COURSE_DEBIAN);
            default -> Stream.empty();
        };
    }

    /** What a step types, or what the next command must wait for. A step that only observes has no action. */
    private static Stream<String> actions(StepRun step) {
        return switch (method(step)) {
            case "type", "attempt" -> Stream.of(line("type", terminal(step), command(step)));
            case "leave_running" -> Stream.of(line("start", terminal(step), command(step)));
            case "press" -> Stream.of(line("press", terminal(step), KEYS.get(last(step))));
            case "saved_and_extracted" -> saved(terminal(step), last(step));
            case "shows" -> Stream.of(line("show", terminal(step), last(step)));
            case "ends_with", "does_not_show", "does_not_reach" -> Stream.of(line("end", terminal(step)));
            case "reaches" -> Stream.of(line("show", terminal(step), "bytes from"));
            case "shows_ping" -> Stream.of(line("show", terminal(step), "ICMP echo reply"));
            case "shows_connection" -> Stream.of(line("show", terminal(step), "Flags [F"));
            case "listens" -> Stream.of(line("port", last(step)));
            case "note_address" -> Stream.of(line("address", terminal(step), first(step)));
            case "note_interface" ->
                Stream.of(line(
                        "interface",
                        terminal(step),
                        first(step),
                        step.arguments().get(1).value()));
            case "note_the_layers_folder" -> Stream.of(line("layer", last(step), first(step)));
            default -> Stream.empty();
        };
    }

    private static Stream<String> saved(String terminal, String image) {
        return Stream.of(
                line("type", terminal, "docker save %1$s > %1$s.tar".formatted(image)),
                line(
                        "type",
                        terminal,
                        "mkdir -p %1$s && tar --directory %1$s --extract --file %1$s.tar".formatted(image)));
    }

    private static String line(String... words) {
        return String.join("\t", words);
    }

    private static String method(StepRun step) {
        return step.definition()
                .map(name -> name.substring(name.indexOf('#') + 1))
                .orElse("");
    }

    private static String terminal(StepRun step) {
        return of(step, NUMBER).value();
    }

    private static String command(StepRun step) {
        return of(step, COMMAND).value();
    }

    private static Argument of(StepRun step, String type) {
        return step.arguments().stream()
                .filter(argument -> argument.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("`" + step.text() + "` has no parameter {" + type + "}"));
    }

    private static String first(StepRun step) {
        return step.arguments().get(0).value();
    }

    private static String last(StepRun step) {
        return step.arguments().get(step.arguments().size() - 1).value();
    }
}
