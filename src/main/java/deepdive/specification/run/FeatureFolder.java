package deepdive.specification.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of the features that a run reads.
 *
 * @param root the folder of all languages; the same as {@code folder} if the features are in no folder of a language
 * @param folder the folder that holds the features
 * @param name the folder as people know it, such as {@code features/pt}
 * @param reports the folder of the run's reports
 */
public record FeatureFolder(Path root, Path folder, String name, Path reports) {

    private static final String HANDOUT = "features";
    private static final String REPORTS = "reports";
    private static final String DEFAULT_LANGUAGE = "pt";

    /**
     * The hand-out's features.
     *
     * @param project the folder with {@code features}
     * @param language the name of a folder in {@code features}; Portuguese if it is empty
     * @throws WrongOption if there is no such folder
     */
    public static FeatureFolder ofHandout(Path project, String language) {
        Path root = project.resolve(HANDOUT);
        if (language.isEmpty()) {
            return handout(project, DEFAULT_LANGUAGE);
        }
        List<String> languages = languages(root);
        if (!languages.contains(language)) {
            throw new WrongOption("-Dlanguage=%s is not a language of the features. There are: %s. %s"
                    .formatted(language, String.join(", ", languages), "Choose one, as in -Dlanguage=en"));
        }
        return handout(project, language);
    }

    private static FeatureFolder handout(Path project, String language) {
        Path root = project.resolve(HANDOUT);
        return new FeatureFolder(root, root.resolve(language), HANDOUT + "/" + language, project.resolve(REPORTS));
    }

    /**
     * Features that are not the project's. They are in the folder itself, or in folders of it that are called {@code pt} and
     * {@code en}, of which one is enough. Their reports come beside them.
     *
     * @param project the folder that a relative path starts from
     * @param typed the path of the folder
     * @param language {@code pt} or {@code en}; if it is empty, the language that is there, Portuguese before English
     * @throws WrongOption if there is no such folder, if it has no feature, or if two features have files of one name
     */
    public static FeatureFolder ofOthers(Path project, String typed, String language) {
        Path root = project.resolve(typed);
        if (!Files.isDirectory(root)) {
            throw new WrongOption("-Dfeatures=%s: there is no folder %s. Name a folder that holds .feature files"
                    .formatted(typed, root.toAbsolutePath().normalize()));
        }
        if (root.toString().contains(",")) {
            throw new WrongOption(
                    "-Dfeatures=%s: Cucumber takes the comma in this path for the end of the path. Rename the folder"
                            .formatted(typed));
        }
        List<String> languages = languages(root).stream()
                .filter(name -> List.of("pt", "en").contains(name))
                .toList();
        FeatureFolder chosen = languages.isEmpty()
                ? flat(root, typed, language)
                : ofLanguage(root, typed, chosen(typed, languages, language));
        chosen.mustHaveFeatures();
        return chosen;
    }

    private static FeatureFolder flat(Path root, String typed, String language) {
        if (!language.isEmpty()) {
            throw new WrongOption(
                    "-Dlanguage=%s: %s has no folder %s, and the first line of a feature tells its language. Leave -Dlanguage out"
                            .formatted(language, typed, language));
        }
        return new FeatureFolder(root, root, typed, root.resolve(REPORTS));
    }

    private static FeatureFolder ofLanguage(Path root, String typed, String language) {
        return new FeatureFolder(
                root, root.resolve(language), Path.of(typed, language).toString(), root.resolve(REPORTS));
    }

    private static String chosen(String typed, List<String> languages, String language) {
        if (language.isEmpty()) {
            return languages.contains(DEFAULT_LANGUAGE) ? DEFAULT_LANGUAGE : languages.get(0);
        }
        if (!languages.contains(language)) {
            throw new WrongOption("-Dlanguage=%s is not a language of %s. There are: %s"
                    .formatted(language, typed, String.join(", ", languages)));
        }
        return language;
    }

    private void mustHaveFeatures() {
        Map<String, List<Path>> byName = Features.filesIn(folder).stream()
                .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
        if (byName.isEmpty()) {
            throw new WrongOption("-Dfeatures=%s: the folder %s holds no file whose name ends with .feature"
                    .formatted(name, folder.toAbsolutePath().normalize()));
        }
        byName.values().stream().filter(files -> files.size() > 1).findFirst().ifPresent(files -> {
            throw new WrongOption("-Dfeatures=%s: %s and %s have the same name, and reports tell exercises by the"
                            .formatted(name, files.get(0), files.get(1))
                    + " names of their files. Give one of them another name");
        });
        try {
            if (scenarios().isEmpty()) {
                throw new WrongOption("-Dfeatures=%s: no feature of this folder has a scenario".formatted(name));
            }
        } catch (FeatureUnreadable e) {
            throw new WrongOption(e.getMessage());
        }
    }

    /** Whether these are the features of the hand-out, and not a user's own. */
    public boolean areTheHandouts() {
        return name.startsWith(HANDOUT + "/");
    }

    /** All scenarios of the folder. */
    public List<Features.FeatureScenario> scenarios() {
        return Features.in(folder);
    }

    /** The same features in the languages of the other folders. */
    public List<FeatureFolder> inOtherLanguages() {
        return root.equals(folder)
                ? List.of()
                : languages(root).stream()
                        .map(language -> new FeatureFolder(
                                root,
                                root.resolve(language),
                                Path.of(name).resolveSibling(language).toString(),
                                reports))
                        .filter(other -> !other.folder.equals(folder))
                        .toList();
    }

    /** The languages of features, by the names of their folders. */
    private static List<String> languages(Path root) {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(root + " cannot be read", e);
        }
    }
}
