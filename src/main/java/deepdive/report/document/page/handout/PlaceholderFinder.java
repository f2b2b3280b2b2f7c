package deepdive.report.document.page.handout;

import deepdive.report.document.replay.Command;
import deepdive.report.document.text.DocumentMessages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the placeholders that the hand-out leaves to the student, and their values in a command that was typed. */
final class PlaceholderFinder {

    /** A placeholder as the hand-out writes it, and the message that tells how to find its value. */
    private static final Map<Pattern, String> KNOWN = known();

    private PlaceholderFinder() {}

    static List<HandoutPage.Placeholder> of(Command command) {
        List<HandoutPage.Placeholder> placeholders = new ArrayList<>();
        if (!command.hasPlaceholders()) {
            return placeholders;
        }
        KNOWN.forEach((form, key) -> {
            Matcher found = form.matcher(command.asked());
            if (found.find()) {
                String typed = Pattern.quote(command.asked().substring(0, found.start())) + "(\\S+?)"
                        + Pattern.quote(command.asked().substring(found.end()));
                Matcher filled = Pattern.compile(typed).matcher(command.line());
                placeholders.add(new HandoutPage.Placeholder(
                        found.group(), filled.matches() ? filled.group(1) : "", DocumentMessages.say(key)));
            }
        });
        return placeholders;
    }

    private static Map<Pattern, String> known() {
        Map<Pattern, String> known = new LinkedHashMap<>();
        known.put(
                Pattern.compile("\\[endereço do contêiner \\d\\]|\\[address of container \\d\\]"),
                "placeholder.address");
        known.put(Pattern.compile("br-NNNN"), "placeholder.bridge");
        known.put(Pattern.compile("ip-conteiner|ip-container"), "placeholder.container");
        known.put(Pattern.compile("ip-host"), "placeholder.host");
        return known;
    }
}
