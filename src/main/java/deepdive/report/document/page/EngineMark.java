package deepdive.report.document.page;

/**
 * An engine in the strip of an exercise: what became of it there.
 *
 * @param engine the engine's id
 * @param href the same exercise there; empty on its own page
 * @param mark the worst that happened
 * @param passed how many scenarios held
 * @param applied how many speak of this engine
 */
record EngineMark(String engine, String href, Mark mark, int passed, int applied) {

    boolean here() {
        return href.isEmpty();
    }
}
