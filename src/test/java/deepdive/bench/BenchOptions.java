package deepdive.bench;

import deepdive.bench.cost.NotMeasured;
import java.util.List;

/**
 * The options of {@code ./lab bench}.
 *
 * @param turns how often each subject is measured
 * @param compare compares with the kept file, and does not write it
 * @param growth measures how the cost grows, in place of the turns
 * @param engine the id of an engine; empty means the default one
 */
record BenchOptions(int turns, boolean compare, boolean growth, String engine) {

    private static final int TURNS = 5;

    /** @throws NotMeasured if an option is unknown or wrong */
    static BenchOptions parse(List<String> arguments) {
        BenchOptions options = new BenchOptions(TURNS, false, false, "");
        for (int at = 0; at < arguments.size(); at++) {
            String value = at + 1 < arguments.size() ? arguments.get(at + 1) : "";
            switch (arguments.get(at)) {
                case "--compare" -> options = new BenchOptions(options.turns, true, options.growth, options.engine);
                case "--growth" -> options = new BenchOptions(options.turns, options.compare, true, options.engine);
                case "--turns" -> {
                    options = new BenchOptions(turns(value), options.compare, options.growth, options.engine);
                    at++;
                }
                case "--engine" -> {
                    options = new BenchOptions(options.turns, options.compare, options.growth, value);
                    at++;
                }
                default ->
                    throw new NotMeasured(
                            "bench does not know " + arguments.get(at) + ". ./lab bench --help has its options");
            }
        }
        return options;
    }

    private static int turns(String typed) {
        if (!typed.matches("[1-9]\\d{0,2}")) {
            throw new NotMeasured("--turns takes a whole number from 1 on, and not: " + typed);
        }
        return Integer.parseInt(typed);
    }
}
