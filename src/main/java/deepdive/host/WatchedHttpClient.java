package deepdive.host;

import com.github.dockerjava.transport.DockerHttpClient;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/** A client that asks, where a connection to its daemon breaks, whether more is known of that: then that is thrown instead. */
final class WatchedHttpClient {

    private WatchedHttpClient() {}

    /**
     * A client that does what another one does. A proxy, because the type of what is executed has annotations that javac
     * finds no class for, and warns of.
     *
     * @param whenBroken throws where it knows why a connection has broken
     */
    static DockerHttpClient around(DockerHttpClient client, Runnable whenBroken) {
        return (DockerHttpClient) Proxy.newProxyInstance(
                DockerHttpClient.class.getClassLoader(),
                new Class<?>[] {DockerHttpClient.class},
                (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(client, arguments);
                        return result instanceof DockerHttpClient.Response response
                                ? new Watched(response, whenBroken)
                                : result;
                    } catch (InvocationTargetException e) {
                        whenBroken.run();
                        throw e.getCause();
                    }
                });
    }

    private static final class Watched implements DockerHttpClient.Response {

        private final DockerHttpClient.Response response;
        private final Runnable whenBroken;
        private volatile boolean closed;

        Watched(DockerHttpClient.Response response, Runnable whenBroken) {
            this.response = response;
            this.whenBroken = whenBroken;
        }

        @Override
        public int getStatusCode() {
            return response.getStatusCode();
        }

        @Override
        public Map<String, List<String>> getHeaders() {
            return response.getHeaders();
        }

        @Override
        public InputStream getBody() {
            return new Body(response.getBody());
        }

        @Override
        public void close() {
            closed = true;
            response.close();
        }

        private final class Body extends FilterInputStream {

            Body(InputStream body) {
                super(body);
            }

            @Override
            public int read() throws IOException {
                try {
                    return super.read();
                } catch (IOException e) {
                    throw broken(e);
                }
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    return super.read(bytes, offset, length);
                } catch (IOException e) {
                    throw broken(e);
                }
            }

            /** A stream that was closed here is no broken connection. */
            private IOException broken(IOException e) {
                if (!closed) {
                    whenBroken.run();
                }
                return e;
            }
        }
    }
}
