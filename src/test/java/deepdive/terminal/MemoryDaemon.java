package deepdive.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.ExecCreateCmd;
import com.github.dockerjava.api.command.ExecCreateCmdResponse;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StreamType;
import com.github.dockerjava.core.command.ExecCreateCmdImpl;
import com.github.dockerjava.core.command.ExecStartCmdImpl;
import com.github.dockerjava.core.command.ResizeExecCmdImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** A daemon without containers. It keeps each {@code docker exec} in memory, and a test plays the program that is run. */
final class MemoryDaemon {

    private final List<StartedExec> execs = new CopyOnWriteArrayList<>();
    private final Consumer<StartedExec> program;

    /** @param program gets each exec when it is started */
    MemoryDaemon(Consumer<StartedExec> program) {
        this.program = program;
    }

    /** An exec: its description, its keys, and its output. */
    static final class StartedExec {

        private final ExecCreateCmd created;
        private final List<String> sizes = new CopyOnWriteArrayList<>();
        private InputStream keys = InputStream.nullInputStream();
        private ResultCallback<Frame> output = new ResultCallback.Adapter<>();
        private volatile boolean closed;

        private StartedExec(ExecCreateCmd created) {
            this.created = created;
        }

        ExecCreateCmd created() {
            return created;
        }

        /** The command with its arguments. docker-java gives it only as the JSON of the request. */
        List<String> command() {
            JsonNode words = new ObjectMapper().valueToTree(created).get("Cmd");
            return StreamSupport.stream(words.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }

        /** Columns and rows, as they were set one after the other. */
        List<String> sizes() {
            return sizes;
        }

        InputStream keys() {
            return keys;
        }

        /** Whether the client has closed the connection. */
        boolean isClosed() {
            return closed;
        }

        /** The next line that was typed, up to the key Enter. */
        String line() {
            try {
                StringBuilder line = new StringBuilder();
                for (int key = keys.read(); key >= 0 && key != '\n' && key != '\r'; key = keys.read()) {
                    line.append((char) key);
                }
                return line.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void print(String text) {
            print(StreamType.RAW, text.getBytes(StandardCharsets.UTF_8));
        }

        void print(StreamType stream, byte[] bytes) {
            output.onNext(new Frame(stream, bytes));
        }

        void end() {
            output.onComplete();
        }

        void fail(Throwable failure) {
            output.onError(failure);
        }

        private void start(InputStream typed, ResultCallback<Frame> shown) {
            keys = typed;
            output = shown;
            Closeable connection = () -> closed = true;
            shown.onStart(connection);
        }
    }

    List<StartedExec> execs() {
        return execs;
    }

    /** A client that knows the commands of an exec only. */
    DockerClient client() {
        return (DockerClient) Proxy.newProxyInstance(
                DockerClient.class.getClassLoader(),
                new Class<?>[] {DockerClient.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "execCreateCmd" -> new ExecCreateCmdImpl(this::create, (String) arguments[0]);
                    case "execStartCmd" ->
                        new ExecStartCmdImpl(
                                (command, callback) -> {
                                    StartedExec exec = execs.get(Integer.parseInt(command.getExecId()));
                                    exec.start(command.getStdin(), callback);
                                    program.accept(exec);
                                    return null;
                                },
                                (String) arguments[0]);
                    case "resizeExecCmd" ->
                        new ResizeExecCmdImpl(
                                command -> {
                                    execs.get(Integer.parseInt(command.getExecId()))
                                            .sizes
                                            .add(command.getWidth() + "x" + command.getHeight());
                                    return null;
                                },
                                (String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private ExecCreateCmdResponse create(ExecCreateCmd command) {
        execs.add(new StartedExec(command));
        String id = String.valueOf(execs.size() - 1);
        return new ExecCreateCmdResponse() {
            @Override
            public String getId() {
                return id;
            }
        };
    }
}
