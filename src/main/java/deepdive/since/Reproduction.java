package deepdive.since;

import java.util.regex.Pattern;

/** Commands that show a change again. */
final class Reproduction {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    private Reproduction() {}

    /**
     * The command that runs one scenario on both sides of a change.
     *
     * @param language {@code pt} or {@code en}
     */
    static String command(String before, String after, String scenario, String language) {
        return "./lab verify -Dengine=%s,%s -Dversions=ignore%s -Dcucumber.filter.name=%s"
                .formatted(
                        before,
                        after,
                        language.equals("pt") ? "" : " -Dlanguage=" + language,
                        quoted("^" + SPECIAL.matcher(scenario).replaceAll("\\\\$0") + "$"));
    }

    /** A text as one argument of a shell. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
