package deepdive.report.document.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a scenario does not apply or failed, as a run gave it: in English. What tags exclude is known in both languages. */
public final class Reason {

    private static final Pattern TAG = Pattern.compile("(@\\S+) does not describe Docker (\\S+)");

    private Reason() {}

    /** The reason, translated where it is one of those that {@code docs/report-data.md} tells. */
    public static Bilingual of(String message) {
        Matcher tag = TAG.matcher(message.strip());
        return tag.matches()
                ? Words.say("reason.tag", tag.group(1), tag.group(2))
                : Bilingual.only(Language.EN, message);
    }
}
