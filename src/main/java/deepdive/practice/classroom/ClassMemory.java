package deepdive.practice.classroom;

import deepdive.specification.run.WrongOption;

/**
 * The memory of a class. Each host may use its bound, so a class fits if all hosts at their bounds fit.
 *
 * @param free the memory that the hosts can have, in bytes
 * @param ofAHost the most memory of a host, in bytes
 */
public record ClassMemory(long free, long ofAHost) {

    /** For this program, the outer daemon's processes for the hosts, and the mirror, in bytes (docs/practice.md). */
    private static final long BESIDE_HOSTS = 1L << 30;

    private static final double GIBIBYTE = 1L << 30;

    /** The number of students that fit. */
    public int students() {
        return (int) Math.max(0, (free - BESIDE_HOSTS) / ofAHost);
    }

    /**
     * Says what a class needs and what there is.
     *
     * @throws WrongOption if a class of this size does not fit; the message is for people
     */
    public String check(int students) {
        String need =
                "%d students take up to %.1f GiB of memory: %.1f for each host, and %.1f beside. The machine has %.1f free"
                        .formatted(
                                students,
                                (students * ofAHost + BESIDE_HOSTS) / GIBIBYTE,
                                ofAHost / GIBIBYTE,
                                BESIDE_HOSTS / GIBIBYTE,
                                free / GIBIBYTE);
        if (students > students()) {
            throw new WrongOption(need + ", so " + students() + " fit. Nothing was started. Type --class "
                    + Math.max(1, students()) + ", or end other programs");
        }
        return need + ".";
    }
}
