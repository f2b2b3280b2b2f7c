package deepdive.report.document.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reason, in English, why a scenario failed or does not apply. */
public final class Reason {

    private static final Pattern TAG = Pattern.compile("(@\\S+) does not describe Docker (\\S+)");

    private Reason() {}

    /** The reason in both languages if a tag excludes the engine (see {@code docs/report-data.md}); otherwise in English. */
    public static Bilingual of(String message) {
        Matcher tag = TAG.matcher(message.strip());
        return tag.matches()
                ? DocumentMessages.say("reason.tag", tag.group(1), tag.group(2))
                : Bilingual.only(Language.EN, message);
    }
}
