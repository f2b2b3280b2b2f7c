package deepdive.report.document;

import java.nio.file.Path;

/** Writes the document again from kept files: {@code Main [reports [features]]}. */
public final class Main {

    private Main() {}

    /** @param arguments the folder of the reports, and that of the features; both are the project's own by default */
    public static void main(String[] arguments) {
        Path reports = Path.of(arguments.length > 0 ? arguments[0] : "reports");
        Sources here = Sources.here();
        Sources sources = arguments.length > 1 ? new Sources(Path.of(arguments[1]), here.steps()) : here;
        try {
            Document document = new DocumentWriter(sources).writeTo(reports);
            document.missing().forEach(System.err::println);
            System.out.println(document.index());
        } catch (ReportFailed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
