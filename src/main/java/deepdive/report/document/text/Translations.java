package deepdive.report.document.text;

import deepdive.report.messages.FeatureNumbers;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.StepRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The features in both languages. The number of a scenario finds its translation, because {@code features/pt} and
 * {@code features/en} have the same scenarios in the same order.
 */
public final class Translations {

    private final Map<Language, Map<String, FeatureFile>> files = new EnumMap<>(Language.class);
    private final List<Bilingual> problems = new ArrayList<>();

    private Translations() {}

    /**
     * Reads the features of both languages; an unreadable file is a problem, not a failure.
     *
     * @param features the folder with {@code pt} and {@code en}; a folder that has neither holds the features itself
     */
    public static Translations read(Path features) {
        Translations translations = new Translations();
        List<Language> languages = Stream.of(Language.values())
                .filter(language -> Files.isDirectory(features.resolve(language.tag())))
                .toList();
        for (Language language : languages) {
            translations.files.put(language, translations.folder(features.resolve(language.tag())));
        }
        if (languages.isEmpty()) {
            translations.byLanguage(translations.folder(features));
        }
        return translations;
    }

    private void byLanguage(Map<String, FeatureFile> mixed) {
        mixed.forEach((number, file) -> Language.of(file.language())
                .ifPresent(language ->
                        files.computeIfAbsent(language, any -> new TreeMap<>()).put(number, file)));
    }

    /** The files that could not be read. */
    public List<Bilingual> problems() {
        return List.copyOf(problems);
    }

    /** The texts of a scenario in the language that ran; also in the other, if today's features still have this scenario. */
    public BilingualScenario of(ScenarioRun scenario) {
        List<StepRun> steps =
                scenario.steps().stream().filter(step -> !step.hook()).toList();
        Language ran = Language.of(scenario.language()).orElse(Language.PT);
        Optional<FeatureFile> file = find(ran.other(), scenario.id());
        Optional<FeatureFile.ScenarioText> other = file.flatMap(texts -> scenario(texts, scenario.id()))
                .filter(text -> text.steps().size() == steps.size() && stillThere(ran, scenario));
        Speaker speaker = new Speaker(ran, other.isPresent());
        List<BilingualScenario.BilingualStep> words = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int place = i;
            Optional<FeatureFile.StepText> text =
                    other.map(found -> found.steps().get(place));
            words.add(new BilingualScenario.BilingualStep(
                    speaker.both(steps.get(i).keyword(), text.map(FeatureFile.StepText::keyword)),
                    speaker.both(steps.get(i).text(), text.map(FeatureFile.StepText::text))));
        }
        Optional<FeatureFile> feature = file.filter(any -> isStill(ran, scenario));
        Speaker ofFeature = new Speaker(ran, feature.isPresent());
        return new BilingualScenario(
                ofFeature.both(scenario.feature().name(), feature.map(FeatureFile::name)),
                ofFeature.both(scenario.feature().description(), feature.map(FeatureFile::description)),
                speaker.both(scenario.name(), other.map(FeatureFile.ScenarioText::name)),
                speaker.both(scenario.description(), other.map(FeatureFile.ScenarioText::description)),
                words);
    }

    /** The name of a feature in both languages; the given name alone if no present feature has this name. */
    public Bilingual feature(String name) {
        return places(name)
                .findFirst()
                .map(place -> new Speaker(place.language(), true)
                        .both(
                                name,
                                find(place.language().other(), place.number()).map(FeatureFile::name)))
                .orElseGet(() -> Bilingual.same(name));
    }

    /** The name and the description of a scenario. */
    public record Translated(Bilingual name, Bilingual description) {}

    /** The texts of today's scenario with this id, if it has this name in one of the languages. */
    public Optional<Translated> scenario(String id, String name) {
        return Stream.of(Language.values())
                .flatMap(language -> text(language, id)
                        .filter(text -> text.name().equals(name))
                        .map(text -> translated(language, text, text(language.other(), id)))
                        .stream())
                .findFirst();
    }

    private static Translated translated(
            Language language, FeatureFile.ScenarioText text, Optional<FeatureFile.ScenarioText> other) {
        Speaker speaker = new Speaker(language, true);
        return new Translated(
                speaker.both(text.name(), other.map(FeatureFile.ScenarioText::name)),
                speaker.both(text.description(), other.map(FeatureFile.ScenarioText::description)));
    }

    private record Place(Language language, String number) {}

    private Stream<Place> places(String feature) {
        return files.entrySet().stream()
                .flatMap(language -> language.getValue().entrySet().stream()
                        .filter(file -> file.getValue().name().equals(feature))
                        .map(file -> new Place(language.getKey(), file.getKey())));
    }

    private Optional<FeatureFile.ScenarioText> text(Language language, String id) {
        return find(language, id).flatMap(file -> scenario(file, id));
    }

    /** A kept run may be older than the features: the feature with this number must still have the same name. */
    private boolean isStill(Language ran, ScenarioRun scenario) {
        return find(ran, scenario.id())
                .map(file -> file.name().equals(scenario.feature().name()))
                .orElse(true);
    }

    /** The scenario at this place must still have the same name. */
    private boolean stillThere(Language ran, ScenarioRun scenario) {
        return text(ran, scenario.id())
                .map(text -> text.name().equals(scenario.name()))
                .orElse(true);
    }

    private Optional<FeatureFile> find(Language language, String id) {
        return Optional.ofNullable(files.getOrDefault(language, Map.of()).get(id.replaceFirst("#.*", "")));
    }

    private static Optional<FeatureFile.ScenarioText> scenario(FeatureFile file, String id) {
        Matcher place = Pattern.compile("#(\\d{1,6})$").matcher(id);
        return place.find()
                ? file.scenarios().stream()
                        .skip(Math.max(0, Integer.parseInt(place.group(1)) - 1L))
                        .findFirst()
                : Optional.empty();
    }

    private Map<String, FeatureFile> folder(Path folder) {
        Map<String, FeatureFile> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            problems.add(DocumentMessages.say("missing.folder", folder));
            return found;
        }
        FeatureNumbers numbers = new FeatureNumbers();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(file -> file.toString().endsWith(".feature"))
                    .sorted()
                    .forEach(file -> feature(file)
                            .ifPresent(texts ->
                                    found.put(numbers.of(file.getFileName().toString()), texts)));
        } catch (IOException | UncheckedIOException e) {
            problems.add(DocumentMessages.say("missing.unreadable", folder, e.getMessage()));
        }
        return found;
    }

    private Optional<FeatureFile> feature(Path file) {
        try {
            return Optional.of(FeatureFile.read(file));
        } catch (IOException | RuntimeException e) {
            problems.add(DocumentMessages.say("missing.no-feature", file, e.getMessage()));
            return Optional.empty();
        }
    }

    private record Speaker(Language ran, boolean translated) {

        Bilingual both(String text, Optional<String> other) {
            if (!translated || other.isEmpty()) {
                return Bilingual.only(ran, text);
            }
            return ran == Language.PT ? Bilingual.of(text, other.get()) : Bilingual.of(other.get(), text);
        }
    }
}
