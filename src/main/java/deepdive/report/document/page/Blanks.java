package deepdive.report.document.page;

import deepdive.report.document.replay.Command;
import deepdive.report.document.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blanks that the hand-out leaves to the student: what was put there, and how it is found. */
final class Blanks {

    /** A blank as the hand-out writes it, and the message that says how to fill it. */
    private static final Map<Pattern, String> KNOWN = known();

    private Blanks() {}

    static List<HandoutPage.Blank> of(Command command) {
        List<HandoutPage.Blank> blanks = new ArrayList<>();
        if (!command.hadBlanks()) {
            return blanks;
        }
        KNOWN.forEach((blank, key) -> {
            Matcher found = blank.matcher(command.asked());
            if (found.find()) {
                String form = Pattern.quote(command.asked().substring(0, found.start())) + "(\\S+?)"
                        + Pattern.quote(command.asked().substring(found.end()));
                Matcher filled = Pattern.compile(form).matcher(command.line());
                blanks.add(
                        new HandoutPage.Blank(found.group(), filled.matches() ? filled.group(1) : "", Words.say(key)));
            }
        });
        return blanks;
    }

    private static Map<Pattern, String> known() {
        Map<Pattern, String> known = new LinkedHashMap<>();
        known.put(Pattern.compile("\\[endereço do contêiner \\d\\]|\\[address of container \\d\\]"), "blank.address");
        known.put(Pattern.compile("br-NNNN"), "blank.bridge");
        known.put(Pattern.compile("ip-conteiner|ip-container"), "blank.container");
        known.put(Pattern.compile("ip-host"), "blank.host");
        return known;
    }
}
