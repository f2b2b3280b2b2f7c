/**
 * The steps of the features' sentences. A step types or asserts. There is one class for each chapter of the hand-out.
 */
@NullMarked
package deepdive.specification.steps;

import org.jspecify.annotations.NullMarked;
