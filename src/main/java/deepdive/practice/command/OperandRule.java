package deepdive.practice.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the operands of a command can be written. */
enum OperandRule {
    /** Operands must be equal. */
    LITERAL,
    /** The first operand is an image: {@code debian} is {@code debian:latest}. */
    IMAGE,
    /** All operands are images. */
    IMAGES,
    /** The operands are addresses for {@code curl}, which adds the scheme, the port and the path of the root. */
    URL,
    /** {@code ip} takes an interface with or without {@code dev}. */
    DEV,
    /** {@code jq} also reads a named file, and its filter may be left out. */
    JQ;

    static OperandRule named(String mark) {
        return valueOf(mark.substring(1).toUpperCase(java.util.Locale.ROOT));
    }

    List<String> written(List<String> operands, List<String> redirections) {
        return switch (this) {
            case LITERAL -> operands;
            case IMAGE ->
                IntStream.range(0, operands.size())
                        .mapToObj(index -> index == 0 ? image(operands.get(index)) : operands.get(index))
                        .toList();
            case IMAGES -> operands.stream().map(OperandRule::image).toList();
            case URL -> operands.stream().map(OperandRule::address).toList();
            case DEV ->
                operands.stream().filter(operand -> !operand.equals("dev")).toList();
            case JQ ->
                Stream.concat(operands.stream(), inputs(redirections).stream())
                        .filter(operand -> !operand.equals("."))
                        .toList();
        };
    }

    /** The redirections without the one that the rule turns into an operand. */
    List<String> left(List<String> redirections) {
        List<String> left = new ArrayList<>(redirections);
        if (this == JQ) {
            left.removeIf(redirection -> redirection.startsWith("<"));
        }
        return left;
    }

    private static List<String> inputs(List<String> redirections) {
        return redirections.stream()
                .filter(redirection -> redirection.startsWith("<"))
                .map(redirection -> redirection.substring(1))
                .toList();
    }

    private static String image(String name) {
        return name.replaceFirst("^docker\\.io/(?:library/)?", "").replaceFirst(":latest$", "");
    }

    private static String address(String url) {
        return url.replaceFirst("^http://", "").replaceFirst("/$", "").replaceFirst(":80$", "");
    }
}
