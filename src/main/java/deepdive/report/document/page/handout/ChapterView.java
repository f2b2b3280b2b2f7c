package deepdive.report.document.page.handout;

import java.util.List;

/**
 * A chapter as the page shows it.
 *
 * @param number as its file's name begins: {@code 04}
 */
record ChapterView(String number, String title, List<Element> elements) {

    String id() {
        return id(number);
    }

    /** The id of a chapter's element on the page. */
    static String id(String number) {
        return "part-" + number;
    }
}
