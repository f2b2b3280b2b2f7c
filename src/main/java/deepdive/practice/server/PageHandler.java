package deepdive.practice.server;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/**
 * Answers requests. A request needs the token of a page in its path and a {@code Host} of this server, so that a name of another
 * site that resolves to this machine is refused. A WebSocket also needs the {@code Origin} of the page.
 */
final class PageHandler extends Handler.Abstract {

    private final List<Site> sites;
    private final ServerWebSocketContainer sockets;
    private final Map<String, ServedPage> pages = new ConcurrentHashMap<>();

    PageHandler(List<Site> sites, ServerWebSocketContainer sockets) {
        this.sites = sites;
        this.sockets = sockets;
    }

    void add(String token, ServedPage page) {
        pages.put(token, page);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String[] path = Request.getPathInContext(request).split("/", 3);
        Optional<Site> site = sites.stream()
                .filter(each -> each.isNamedBy(header(request, HttpHeader.HOST)))
                .findFirst();
        Optional<ServedPage> page = path.length == 3 ? Optional.ofNullable(pages.get(path[1])) : Optional.empty();
        if (site.isEmpty() || page.isEmpty()) {
            return refuse(response, callback, HttpStatus.FORBIDDEN_403);
        }
        PageAddress address = PageAddress.of(site.get(), path[1]);
        if (PageAddress.isSocket(path[2])) {
            return open(page.get(), address, request, response, callback);
        }
        if (!request.getMethod().equals("GET")) {
            return refuse(response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
        }
        Optional<PageFile> file = path[2].isEmpty()
                ? Optional.of(PageFile.html(page.get().html(address.socket())))
                : page.get().file(path[2]);
        if (file.isEmpty()) {
            return refuse(response, callback, HttpStatus.NOT_FOUND_404);
        }
        return send(response, callback, address, file.get());
    }

    private boolean open(ServedPage page, PageAddress address, Request request, Response response, Callback callback) {
        if (!header(request, HttpHeader.ORIGIN).equals(address.origin())) {
            return refuse(response, callback, HttpStatus.FORBIDDEN_403);
        }
        return sockets.upgrade((asked, answer, failed) -> new PageSocket(page), request, response, callback)
                || refuse(response, callback, HttpStatus.BAD_REQUEST_400);
    }

    private static String header(Request request, HttpHeader name) {
        return Optional.ofNullable(request.getHeaders().get(name)).orElse("");
    }

    private static boolean refuse(Response response, Callback callback, int status) {
        response.setStatus(status);
        callback.succeeded();
        return true;
    }

    private static boolean send(Response response, Callback callback, PageAddress address, PageFile file) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, file.type());
        headers.put("Content-Security-Policy", address.contentSecurityPolicy());
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(file.body()), callback);
        return true;
    }
}
