package deepdive.observe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages a command's output at random. */
public final class Mutation {

    private static final String ALPHABET = "\n\r\t  :/.-,()[]{}<>@!|`*\"#^0123456789abcdefKMGxé…│└─🐳\u0000\u001b";

    private final Random random;

    public Mutation(Random random) {
        this.random = random;
    }

    /** Returns a text with one to three kinds of damage, or sometimes a random text. */
    public String of(String text) {
        String damaged = random.nextInt(20) == 0 ? noise(random.nextInt(300)) : text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private String once(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(Math.min(text.length() - from, 60) + 1);
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(from);
            case 2 -> text.substring(0, from) + text.substring(to);
            case 3 -> text.substring(0, to) + text.substring(from);
            case 4 -> text.substring(0, from) + noise(to - from) + text.substring(to);
            case 5 -> text.substring(0, from) + "9".repeat(random.nextInt(30)) + text.substring(from);
            default -> shuffled(text);
        };
    }

    private String shuffled(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    private String noise(int length) {
        int[] characters = ALPHABET.codePoints().toArray();
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < length; i++) {
            noise.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return noise.toString();
    }
}
