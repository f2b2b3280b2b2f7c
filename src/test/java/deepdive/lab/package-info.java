/** Tests of {@code lab}, the script that prepares a machine. */
@NullMarked
package deepdive.lab;

import org.jspecify.annotations.NullMarked;
