package deepdive.practice;

/** How much a student is told of what to type. */
enum Way {
    /** The commands are shown. */
    FOLLOW,
    /** The task is shown, and the commands are not. */
    RECALL,
    /** Nothing is said of lines that are not the scenario's. */
    FREE
}
