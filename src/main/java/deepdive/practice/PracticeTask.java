package deepdive.practice;

import deepdive.practice.progress.TaskText;
import deepdive.practice.replay.ReferenceRecordings.RecordedScenario;
import deepdive.specification.run.FeatureFolder;
import deepdive.specification.run.Features.FeatureScenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A scenario that a student types.
 *
 * @param id the number of the exercise and the place of the scenario in it, such as {@code 05-2/3}: the same in all languages
 * @param feature the path of the feature file
 */
record PracticeTask(String id, Path feature, FeatureScenario scenario) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:-\\d+)*");
    private static final Pattern COMMAND = Pattern.compile("(?:no terminal|in terminal) .*`.*`");
    private static final Pattern TERMINAL =
            Pattern.compile("\\b(?:terminal|terminais|terminals) (\\d)(?: (?:e|and) (\\d))?");

    /** All tasks, in the order of the hand-out. */
    static List<PracticeTask> of(FeatureFolder features) {
        Map<String, Integer> places = new HashMap<>();
        List<PracticeTask> tasks = new ArrayList<>();
        for (FeatureScenario scenario : features.scenarios()) {
            String exercise = exercise(scenario.file());
            tasks.add(new PracticeTask(
                    exercise + "/" + places.merge(exercise, 1, Integer::sum),
                    features.folder().resolve(scenario.file()),
                    scenario));
        }
        return tasks;
    }

    private static String exercise(String file) {
        Matcher number = NUMBER.matcher(file);
        return number.lookingAt() ? number.group() : file.replaceFirst("\\.feature$", "");
    }

    /** The exercise's number, such as {@code 05-2}. */
    String exercise() {
        return id.substring(0, id.lastIndexOf('/'));
    }

    /** The number of terminals in the scenario, at least one. */
    int terminals() {
        return scenario.steps().stream()
                .flatMap(step -> TERMINAL.matcher(step).results())
                .flatMapToInt(found -> IntStream.rangeClosed(1, found.groupCount())
                        .filter(group -> found.group(group) != null)
                        .map(group -> Integer.parseInt(found.group(group))))
                .max()
                .orElse(1);
    }

    /** The language of the folder that holds the feature. */
    String language() {
        return feature.getParent() == null
                ? ""
                : feature.getParent().getFileName().toString();
    }

    /** The text that a student's progress is compared with. */
    TaskText text() {
        return new TaskText(id, language(), scenario.name(), scenario.steps());
    }

    /** Whether a step has a command typed or a key pressed. */
    static boolean isCommand(String step) {
        return COMMAND.matcher(step).matches();
    }

    /** The number of the steps that have a command typed or a key pressed. A step may have several commands typed. */
    int commands() {
        return (int) scenario.steps().stream().filter(PracticeTask::isCommand).count();
    }

    /**
     * The scenario as its recordings are named.
     *
     * @param commands the number of the commands and keys in the scenario
     */
    RecordedScenario recordedOn(String engine, int commands) {
        return new RecordedScenario(engine, scenario.file(), scenario.line(), text().digest(), commands);
    }

    /** Whether a text names this task: the number of the exercise, the id of a command, or a part of the scenario's name. */
    boolean isMeantBy(String text) {
        return exercise().equals(text)
                || id.equals(text)
                || scenario.tags().contains("@" + text)
                || scenario.name().toLowerCase(java.util.Locale.ROOT).contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    /** The sentence of the next step that states a result. */
    Optional<String> nextSentence(int step) {
        return scenario.steps().stream()
                .skip(step + 1L)
                .filter(text -> !text.contains("`"))
                .findFirst();
    }
}
