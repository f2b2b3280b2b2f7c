package deepdive.since;

import deepdive.engine.Releases;
import deepdive.specification.run.TypedArguments;
import deepdive.specification.run.WrongOption;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The options of {@code ./lab since}.
 *
 * @param what a command's id, a tag expression, an exercise's number or a part of a scenario's name; empty with {@code all}
 * @param range the releases to search
 * @param language {@code pt} or {@code en}; empty means the first of them that has such a scenario
 * @param all whether to check the versions that features name, in place of a search
 * @param again whether to try again what is known from earlier
 * @param quick whether to try the ends only, and bisect if they differ
 * @param commit whether to go on through the commits between two releases
 */
record SinceOptions(
        String what, ReleaseRange range, String language, boolean all, boolean again, boolean quick, boolean commit) {

    static final String USAGE =
            "./lab since <command id|tag|exercise|scenario> [--from 20.10.0] [--to 29.7.2] or ./lab since --all";

    private static final String ENGINES = "--engines";
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String LANGUAGE = "--language";
    private static final Set<String> WITH_VALUE = Set.of(ENGINES, FROM, TO, LANGUAGE);
    private static final Set<String> WITHOUT_VALUE = Set.of("--all", "--again", "--quick", "--commit");

    /** @throws WrongOption for the first mistake */
    static SinceOptions of(List<String> arguments) {
        TypedArguments typed = TypedArguments.of(arguments, "since", USAGE, WITH_VALUE, WITHOUT_VALUE);
        return checked(typed.what(), typed.values(), typed.flags());
    }

    private static SinceOptions checked(String what, Map<String, String> values, Set<String> flags) {
        boolean all = flags.contains("--all");
        if (what.isBlank() != all) {
            throw new WrongOption((all ? "--all checks all scenarios, and takes no name of one" : "Since when what?")
                    + ". Type " + USAGE);
        }
        String language = values.getOrDefault(LANGUAGE, "");
        if (!language.isEmpty() && !language.equals("pt") && !language.equals("en")) {
            throw new WrongOption("--language " + language + " is no language of the course. Type pt or en");
        }
        if (flags.contains("--commit") && (all || values.containsKey(ENGINES))) {
            throw new WrongOption(
                    "--commit goes on from two releases that are built from source. Leave it out, or leave out "
                            + (all ? "--all" : ENGINES));
        }
        return new SinceOptions(
                what.strip(),
                range(values),
                language,
                all,
                flags.contains("--again"),
                flags.contains("--quick"),
                flags.contains("--commit"));
    }

    private static ReleaseRange range(Map<String, String> values) {
        if (!values.containsKey(ENGINES)) {
            return ReleaseRange.between(
                    values.getOrDefault(FROM, Releases.all().get(0).toString()),
                    values.getOrDefault(TO, Releases.newest().toString()));
        }
        if (values.containsKey(FROM) || values.containsKey(TO)) {
            throw new WrongOption(
                    ENGINES + " names the engines to try, so --from and --to have no meaning. Leave them out");
        }
        return ReleaseRange.ofEngines(values.get(ENGINES));
    }
}
