package deepdive.practice;

/** The page's files and messages, on loopback. */
final class PracticeServer implements AutoCloseable {

    private final PageFiles files;
    private final PageMessages messages;
    private final PageAddress address;

    private PracticeServer(PageFiles files, PageMessages messages, PageAddress address) {
        this.files = files;
        this.messages = messages;
        this.address = address;
    }

    static PracticeServer start(Practice practice) throws InterruptedException {
        PageMessages messages = new PageMessages(practice);
        messages.listen();
        PageFiles files = new PageFiles(practice.texts());
        PageAddress address = new PageAddress(files.port(), messages.getPort(), PageAddress.newToken());
        messages.serve(address);
        files.serve(address);
        return new PracticeServer(files, messages, address);
    }

    PageAddress address() {
        return address;
    }

    @Override
    public void close() {
        files.close();
        try {
            messages.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
