/** A class that practises on one machine: its list, its memory, the addresses of its pages, and the teacher's page. */
@NullMarked
package deepdive.practice.classroom;

import org.jspecify.annotations.NullMarked;
