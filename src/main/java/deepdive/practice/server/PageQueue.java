package deepdive.practice.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The messages on the way to a browser. A browser tells how much it has seen. If a browser falls behind, for example while a
 * program prints without end, messages are dropped, and later the browser gets the whole state again. So neither this process
 * nor the browser keeps more than a bounded amount.
 */
final class PageQueue implements Consumer<String> {

    /** In characters. A page of 100 × 30 has 3,000. */
    static final int MOST_UNSEEN = 512 * 1024;

    private final BiConsumer<String, Runnable> sender;
    private final Consumer<PageQueue> renewal;
    private final Deque<String> waiting = new ArrayDeque<>();
    private long unseen;
    private boolean sending;
    private boolean behind;

    /**
     * @param sender sends a message, and runs the action when the message is out
     * @param renewal gives the whole state to a browser that was behind
     */
    PageQueue(BiConsumer<String, Runnable> sender, Consumer<PageQueue> renewal) {
        this.sender = sender;
        this.renewal = renewal;
    }

    @Override
    public void accept(String message) {
        synchronized (this) {
            if (behind) {
                return;
            }
            if (unseen > MOST_UNSEEN) {
                behind = true;
                waiting.forEach(dropped -> unseen -= dropped.length());
                waiting.clear();
                return;
            }
            unseen += message.length();
            waiting.add(message);
        }
        sendNext();
    }

    /** The browser has dealt with so many characters of messages. */
    void seen(long characters) {
        synchronized (this) {
            unseen = Math.max(0, unseen - characters);
        }
        renewIfCaughtUp();
    }

    /** The number of characters that are on the way. */
    synchronized long unseen() {
        return unseen;
    }

    private void sendNext() {
        String message;
        synchronized (this) {
            if (sending || waiting.isEmpty()) {
                return;
            }
            sending = true;
            message = waiting.remove();
        }
        sender.accept(message, this::sent);
    }

    private void sent() {
        synchronized (this) {
            sending = false;
        }
        sendNext();
        renewIfCaughtUp();
    }

    private void renewIfCaughtUp() {
        synchronized (this) {
            if (!behind || sending || unseen > MOST_UNSEEN / 2) {
                return;
            }
            behind = false;
        }
        renewal.accept(this);
    }
}
