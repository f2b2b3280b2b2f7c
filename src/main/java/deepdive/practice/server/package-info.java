/** Serves pages to browsers: files over HTTP, and messages both ways on a WebSocket, on one port. */
@NullMarked
package deepdive.practice.server;

import org.jspecify.annotations.NullMarked;
