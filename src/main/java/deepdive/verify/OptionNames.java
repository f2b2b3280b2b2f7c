package deepdive.verify;

import deepdive.specification.run.WrongOption;
import io.cucumber.junit.platform.engine.Constants;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The names of a run's options, and the search for misspelt ones, because Maven takes any name after {@code -D}. */
final class OptionNames {

    static final String ENGINE = "engine";
    static final String HOSTS = "hosts";
    static final String LANGUAGE = "language";
    static final String FEATURES = "features";
    static final String SHARD = "shard";
    static final String BASELINE = "baseline";
    static final String VERSIONS = "versions";
    static final String TAGS = Constants.FILTER_TAGS_PROPERTY_NAME;
    static final String NAME = Constants.FILTER_NAME_PROPERTY_NAME;

    private static final List<String> ALL =
            List.of(ENGINE, HOSTS, LANGUAGE, FEATURES, SHARD, BASELINE, VERSIONS, TAGS, NAME);

    /**
     * A typo is an additional, a missing or a wrong letter, or two letters in the wrong order. A long name may have two
     * typos.
     */
    private static final DamerauLevenshteinDistance TYPOS = new DamerauLevenshteinDistance();

    private static final int LONG = 6;

    private OptionNames() {}

    /**
     * Looks for misspelt options among a JVM's properties.
     *
     * @throws WrongOption for the first misspelt option
     */
    static void check(Properties properties) {
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            meant(name).ifPresent(option -> {
                String value = properties.getProperty(name);
                throw new WrongOption(
                        "There is no option -D%s=%s. Did you mean -D%s=%s?".formatted(name, value, option, value));
            });
        }
    }

    private static Optional<String> meant(String name) {
        return ALL.contains(name)
                ? Optional.empty()
                : ALL.stream().filter(option -> isNearly(name, option)).findFirst();
    }

    private static boolean isNearly(String name, String option) {
        int mostTypos = option.length() < LONG ? 1 : 2;
        return Math.abs(name.length() - option.length()) <= mostTypos
                && TYPOS.apply(name.toLowerCase(Locale.ROOT), option) <= mostTypos;
    }
}
