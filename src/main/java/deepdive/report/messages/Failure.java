package deepdive.report.messages;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Why a step did not pass, for people: what the exception says, without the stack trace. */
final class Failure {

    private Failure() {}

    static Optional<String> message(String status, JsonNode result) {
        return result.path("exception")
                .path("message")
                .asStringOpt()
                .or(() -> result.path("message").asStringOpt())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .or(() -> ofStatus(status));
    }

    private static Optional<String> ofStatus(String status) {
        return switch (status) {
            case "UNDEFINED" -> Optional.of("The step has no definition.");
            case "AMBIGUOUS" -> Optional.of("The step has more than one definition.");
            case "PENDING" -> Optional.of("The step's definition is still to be written.");
            case "FAILED", "UNKNOWN" -> Optional.of("It failed without a message.");
            default -> Optional.empty();
        };
    }
}
