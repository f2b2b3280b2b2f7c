package deepdive.report.document.page.handout;

import deepdive.evidence.Session;
import deepdive.handout.Chapter;
import deepdive.handout.Part;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a teacher wants to know of the hand-out before a class.
 *
 * @param lessons the chapters
 * @param minutes of all chapters together
 * @param install the command that installs the tools; empty if the first chapter has none
 */
public record HandoutOverview(List<Lesson> lessons, Bilingual minutes, Optional<String> install) {

    private static final Pattern INSTALL = Pattern.compile("`(sudo apt-get install [^`]+)`");

    public HandoutOverview {
        lessons = List.copyOf(lessons);
    }

    /**
     * A chapter.
     *
     * @param anchor its id on the hand-out's page
     * @param minutes to plan for a class
     */
    public record Lesson(String number, String anchor, Bilingual title, Bilingual minutes) {}

    /** @param session empty if nobody typed the hand-out on the engine: the machine's own time is not counted then */
    public static HandoutOverview of(Handouts handouts, Optional<Session> session) {
        List<Chapter> pt = handouts.chapters(Language.PT);
        List<Chapter> en = handouts.chapters(Language.EN);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < Math.min(pt.size(), en.size()); i++) {
            lessons.add(new Lesson(
                    pt.get(i).number(),
                    ChapterView.id(pt.get(i).number()),
                    Bilingual.of(pt.get(i).title(), en.get(i).title()),
                    Bilingual.of(minutes(pt.subList(i, i + 1), session), minutes(en.subList(i, i + 1), session))));
        }
        return new HandoutOverview(
                lessons, Bilingual.of(minutes(pt, session), minutes(en, session)), install(pt.get(0)));
    }

    private static String minutes(List<Chapter> chapters, Optional<Session> session) {
        return String.valueOf(chapters.stream()
                .mapToLong(chapter -> ChapterTime.of(chapter, session).inClass())
                .sum());
    }

    private static Optional<String> install(Chapter first) {
        return first.parts().stream()
                .filter(Part.Narrative.class::isInstance)
                .map(part -> INSTALL.matcher(((Part.Narrative) part).markdown()))
                .filter(Matcher::find)
                .map(found -> found.group(1).replaceAll("\\s+", " "))
                .findFirst();
    }
}
