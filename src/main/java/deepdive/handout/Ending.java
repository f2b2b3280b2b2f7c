package deepdive.handout;

/** The end of a typed command. */
public sealed interface Ending {

    /** The command ends with this exit status. */
    record With(int status) implements Ending {}

    /** The command goes on running; a later block ends the command. */
    record Later() implements Ending {}

    /** The command opens a shell, in which the next blocks of the terminal are typed. */
    record InAShell() implements Ending {}
}
