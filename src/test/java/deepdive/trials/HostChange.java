package deepdive.trials;

import deepdive.specification.steps.Student;

/** A change of a scenario's host. */
public interface HostChange {

    /** Makes the change. The student has got the host, and nothing has been typed. */
    void make(Student student);

    /** Undoes the change. The scenario is over, and the host has not been given back. */
    void undo(Student student);
}
