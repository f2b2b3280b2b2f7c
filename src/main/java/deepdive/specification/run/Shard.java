package deepdive.specification.run;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * One of several parts of the scenarios, so that several machines can share an engine's scenarios. The shard of a
 * scenario depends on the feature's file name and on the scenario's position in the file, but not on other files or on
 * the machine. The scenarios of a feature are distributed to the shards in turn, because several of them may take long
 * for the same reason.
 *
 * @param index from 1 to {@code total}, like GitLab's {@code CI_NODE_INDEX}
 * @param total the number of parts, like GitLab's {@code CI_NODE_TOTAL}
 */
public record Shard(int index, int total) {

    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    public Shard {
        if (index < 1 || index > total) {
            throw new WrongOption("There is no shard " + index + " of " + total + ". Name one as in -Dshard=2/3");
        }
    }

    /**
     * Reads {@code 2/3}; an empty text means all scenarios.
     *
     * @throws WrongOption if the text does not have that form, or there is no such part
     */
    public static Shard parse(String text) {
        if (text.isBlank()) {
            return WHOLE;
        }
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new WrongOption("-Dshard=" + text + " is not a shard. Name one as in -Dshard=2/3");
        }
        return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The unique ids of the scenarios of this shard. */
    Set<String> of(TestPlan plan) {
        return plan.getRoots().stream()
                .flatMap(engine -> plan.getChildren(engine).stream())
                .flatMap(feature -> ofFeature(plan, feature).stream())
                .collect(Collectors.toSet());
    }

    private List<String> ofFeature(TestPlan plan, TestIdentifier feature) {
        List<String> scenarios = plan.getDescendants(feature).stream()
                .filter(TestIdentifier::isTest)
                .sorted(Comparator.comparingInt(scenario -> line(source(scenario))))
                .map(TestIdentifier::getUniqueId)
                .toList();
        int first = Math.floorMod(source(feature).getFile().getName().hashCode(), total);
        return IntStream.range(0, scenarios.size())
                .filter(before -> (first + before) % total == index - 1)
                .mapToObj(scenarios::get)
                .toList();
    }

    private static FileSource source(TestIdentifier identifier) {
        return (FileSource) identifier.getSource().orElseThrow();
    }

    private static int line(FileSource source) {
        return source.getPosition().orElseThrow().getLine();
    }
}
