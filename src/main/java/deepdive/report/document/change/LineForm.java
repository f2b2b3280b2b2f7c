package deepdive.report.document.change;

import java.util.regex.Pattern;

/**
 * The form of a line of output: the line without the parts that differ from run to run on the same engine, such as ids, names
 * that nobody gave, times, and numbers.
 *
 * @param text the line with these parts replaced
 */
record LineForm(String text) {

    private static final Pattern MAC = Pattern.compile("\\b[0-9a-f]{2}(:[0-9a-f]{2}){5}\\b");
    private static final Pattern BRIDGE_ID = Pattern.compile("\\b8000\\.[0-9a-f]{12}\\b");
    private static final Pattern IPV6 = Pattern.compile("\\bfe80:[0-9a-f:]+");
    private static final Pattern INTERFACE = Pattern.compile("\\b(veth|br-)[0-9a-f]+");
    private static final Pattern ID = Pattern.compile("\\b(?=[0-9a-f]*\\d)[0-9a-f]{7,64}\\b");
    /** Docker's own names are an adjective and a surname: {@code keen_dirac} (moby, internal/namesgenerator). */
    private static final Pattern GIVEN_NAME = Pattern.compile("\\b[a-z]+_[a-z]+\\b(?=\\s*$)");

    private static final Pattern AGE = Pattern.compile(
            "\\b(Less than a second|About a minute|About an hour|\\d+ (seconds?|minutes?|hours?))( ago)?");
    private static final Pattern WEEKDAY_AND_MONTH =
            Pattern.compile("\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(\\w{3}|\\d+)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+([.,:]\\d+)*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static LineForm of(String line) {
        String form = line;
        form = MAC.matcher(form).replaceAll("MAC");
        form = BRIDGE_ID.matcher(form).replaceAll("BRIDGE");
        form = IPV6.matcher(form).replaceAll("IPV6");
        form = INTERFACE.matcher(form).replaceAll("$1ID");
        form = ID.matcher(form).replaceAll("ID");
        form = GIVEN_NAME.matcher(form).replaceAll("NAME");
        form = AGE.matcher(form).replaceAll("AGE");
        form = WEEKDAY_AND_MONTH.matcher(form).replaceAll("DATE");
        form = NUMBER.matcher(form).replaceAll("0");
        return new LineForm(BLANKS.matcher(form).replaceAll(" ").strip());
    }
}
