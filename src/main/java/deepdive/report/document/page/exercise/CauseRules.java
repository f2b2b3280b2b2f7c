package deepdive.report.document.page.exercise;

import deepdive.report.document.text.DocumentMessages;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds likely causes of a failure: the questions of a teacher who looks at the screen. */
final class CauseRules {

    private static final int MOST = 3;

    /** The hand-out's containers, for commands that need a name. */
    private static final String CONTAINER = "baleia";

    private static final String WEB_SERVER = "nginx";

    /** A sign on a screen or in a message; {@code $1} in the command stands for the text that the sign captured. */
    private record Rule(String key, Pattern sign, String command) {}

    private static final List<Rule> RULES = List.of(
            rule("daemon", "Cannot connect to the Docker daemon|error during connect", "docker info"),
            rule("api", "client version \\S+ is too old", "docker version"),
            rule("name", "container name \"/?([\\w.-]+)\" is already in use", "docker ps --all --filter name=$1"),
            rule("port", "port is already allocated|address already in use", "docker ps --filter publish=8080"),
            rule(
                    "registry",
                    "pull access denied|manifest unknown|toomanyrequests|TLS handshake|lookup \\S+ on|registry-1",
                    "docker pull debian"),
            rule(
                    "field",
                    "template parsing error|no entry for key",
                    "docker inspect --format '{{json .NetworkSettings}}' " + WEB_SERVER),
            rule("program", "([\\w.-]+): (?:command )?not found|executable file not found", "command -v $1"),
            rule(
                    "resolve",
                    "Temporary failure in name resolution|Name or service not known|Could not resolve host",
                    "cat /etc/resolv.conf /etc/hosts"),
            rule("lost", "100% packet loss|Destination Host Unreachable", "docker network inspect bridge"),
            rule("refused", "Connection refused|Failed to connect", "docker ps --all"),
            rule("object", "No such (?:container|image|object|network)|network \\S+ not found", "docker ps --all"),
            rule("rights", "Permission denied|Operation not permitted|must be root", "id"),
            rule("missing-file", "No such file or directory", "ls -l"),
            rule("killed", "\\b137\\b", "docker inspect --format '{{json .State}}' " + CONTAINER),
            rule("waited", "was to show|was to end|did not end|within \\d|timed? ?out", "docker ps --all"),
            rule("undefined", "[Uu]ndefined|no step definition", "mvn verify -Pself-test"));

    private CauseRules() {}

    /** The likely causes, the likeliest first; never none, because there is always a command to try next. */
    static List<FailureView.Cause> of(String message, List<String> screens) {
        String seen = message + "\n" + String.join("\n", screens);
        List<FailureView.Cause> causes = RULES.stream()
                .filter(rule -> rule.sign().matcher(seen).find())
                .limit(MOST)
                .map(rule -> cause(rule, seen))
                .toList();
        return causes.isEmpty()
                ? List.of(new FailureView.Cause(
                        DocumentMessages.say("cause.other"), "docker events --since 10m --until 0s"))
                : causes;
    }

    private static FailureView.Cause cause(Rule rule, String seen) {
        Matcher sign = rule.sign().matcher(seen);
        String captured = sign.find() && sign.groupCount() > 0 && sign.group(1) != null ? sign.group(1) : "";
        return new FailureView.Cause(
                DocumentMessages.say("cause." + rule.key()),
                rule.command().replace("$1", captured).strip());
    }

    private static Rule rule(String key, String sign, String command) {
        return new Rule(key, Pattern.compile(sign), command);
    }
}
