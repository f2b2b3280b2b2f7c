package deepdive.host;

import com.github.dockerjava.transport.DockerHttpClient;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/**
 * An HTTP client for a daemon. If a connection breaks, the client asks for the reason, and throws that reason if it is
 * known.
 */
final class WatchedHttpClient {

    private WatchedHttpClient() {}

    /**
     * Wraps a client. The wrapper is a proxy, because the type of a request has annotations without a class file, and javac
     * would warn about them.
     *
     * @param whenBroken runs if a connection breaks; it throws an exception if it knows the reason
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

            /**
             * Asks for the reason of a broken connection. A stream that this process has closed is not a broken
             * connection.
             */
            private IOException broken(IOException e) {
                if (!closed) {
                    whenBroken.run();
                }
                return e;
            }
        }
    }
}
