package deepdive.report.document.page;

import java.util.List;

/** A terminal's transcript. */
record TerminalView(int number, List<CommandView> commands) {}
