package deepdive.practice;

/** How much of the commands the page shows to a student. */
enum Way {
    /** The page shows the commands. */
    FOLLOW,
    /** The page shows the task and not the commands. */
    RECALL,
    /**
     * The page does not comment on lines that the scenario does not expect. The student may have such a line count for the
     * expected one, and the oracles judge the result.
     */
    FREE
}
