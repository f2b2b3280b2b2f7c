/** Disposable hosts: privileged containers with a dockerd each, the mirror that they pull from, and their pools. */
@NullMarked
package deepdive.host.disposable;

import org.jspecify.annotations.NullMarked;
