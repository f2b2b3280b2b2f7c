package deepdive.specification.steps;

import io.cucumber.java.Scenario;

/**
 * A piece of evidence for the report, as {@code docs/report-data.md} describes it. A body that is too large is cut and
 * becomes plain text, because a part of a JSON document is not JSON.
 *
 * @param mediaType such as {@code application/x.deepdive.archive+json}
 * @param name the attachment's name
 * @param body the attachment's text: at most {@link #LARGEST} chars, and a note if it was cut
 */
record Exhibit(String mediaType, String name, String body) {

    /** The limit in chars, because the JVM that reads the attachments of all scenarios has 256 MiB. */
    static final int LARGEST = 256 * 1024;

    static final String NOTE = "\n[longer than " + LARGEST + " characters: the rest was not kept]\n";

    Exhibit {
        if (body.length() > LARGEST) {
            mediaType = "text/plain";
            int end = Character.isHighSurrogate(body.charAt(LARGEST - 1)) ? LARGEST - 1 : LARGEST;
            body = body.substring(0, end) + NOTE;
        }
    }

    void attachTo(Scenario scenario) {
        scenario.attach(body, mediaType, name);
    }
}
