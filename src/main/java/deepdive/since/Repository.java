package deepdive.since;

import deepdive.engine.GitRepository;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repository of Docker's sources.
 *
 * @param program the program that is built from it: {@code daemon} or {@code CLI}
 * @param name on GitHub, such as {@code moby/moby}
 * @param sources the repository that the user chose
 */
record Repository(String program, String name, Supplier<GitRepository> sources) implements CommitHistory {

    static final Repository DAEMON = new Repository("daemon", "moby/moby", GitRepository::ofMoby);
    static final Repository CLI = new Repository("CLI", "docker/cli", GitRepository::ofCli);

    private static final Pattern PULL_REQUEST = Pattern.compile("(?m)^Merge pull request #(\\d+)\\b.*$");

    @Override
    public String mergeBase(String one, String other) {
        return sources.get().mergeBase(one, other);
    }

    @Override
    public List<String> commitsBetween(String from, String to) {
        return sources.get().commitsBetween(from, to);
    }

    /** The first line of the message; in a merge of a pull request, the line below. */
    @Override
    public String title(String commit) {
        return titleOf(sources.get().message(commit));
    }

    static String titleOf(String message) {
        List<String> lines = message.lines().filter(line -> !line.isBlank()).toList();
        boolean merge = !lines.isEmpty() && PULL_REQUEST.matcher(lines.get(0)).matches();
        return lines.stream().skip(merge ? 1 : 0).findFirst().orElse(message.strip());
    }

    @Override
    public String address(String commit) {
        return addressOf(commit, sources.get().message(commit));
    }

    String addressOf(String commit, String message) {
        Matcher merge = PULL_REQUEST.matcher(message);
        return "https://github.com/" + name + (merge.lookingAt() ? "/pull/" + merge.group(1) : "/commit/" + commit);
    }
}
