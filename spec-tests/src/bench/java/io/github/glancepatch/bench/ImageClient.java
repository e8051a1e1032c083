// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageAttributes;
import io.github.glancepatch.patch.PatchMediaType;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;

/**
 * A client of an image service, with one connection that it keeps and an image of its own. It is as lean as a client
 * can be, for its time is measured too: no pool, and no other thread between the caller and the socket.
 */
final class ImageClient implements AutoCloseable {
    private static final String IMAGE = "{\"name\":\"bench\",\"disk_format\":\"raw\",\"container_format\":\"bare\"}";

    private final HttpProcessor processor =
            HttpProcessorBuilder.create().addAll(new RequestTargetHost(), new RequestContent()).build();
    private final HttpRequestExecutor executor = new HttpRequestExecutor();
    private final HttpHost host;
    private final String root;
    private final List<Header> headers;
    private final DefaultBHttpClientConnection connection;
    private final String image;

    /**
     * Connects to a service and creates the image.
     *
     * @param url the service, like {@code http://127.0.0.1:9292}
     * @param headers headers for every request, like {@code NAME:VALUE}
     */
    ImageClient(String url, List<String> headers) throws IOException, HttpException {
        URI service = URI.create(url);
        this.host = HttpHost.create(service);
        this.root = service.getPath();
        this.headers = headers.stream().map(ImageClient::header).toList();
        Socket socket = new Socket(host.getHostName(), host.getPort());
        socket.setTcpNoDelay(true);
        this.connection = DefaultBHttpClientConnectionFactory.builder().build().createConnection(socket);
        this.image = "/v2/images/" + create();
    }

    private static Header header(String text) {
        int colon = text.indexOf(':');
        return new BasicHeader(
                text.substring(0, colon), text.substring(colon + 1).strip());
    }

    private String create() throws IOException, HttpException {
        String created = send("POST", "/v2/images", "application/json", IMAGE, 201);
        return Image.parse(created).get(ImageAttributes.ID).orElseThrow();
    }

    /**
     * Patches the image, and checks the answer.
     *
     * @param operations how many operations the patch has
     * @param number a number that makes its values new
     */
    void patch(int operations, int number) throws IOException, HttpException {
        StringBuilder body = new StringBuilder("[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"n");
        body.append(number).append("\"}");
        for (int i = 1; i < operations; i++) {
            body.append(",{\"op\":\"add\",\"path\":\"/p" + i + "\",\"value\":\"v" + number + "\"}");
        }
        String patched = send("PATCH", image, PatchMediaType.V2_1.value(), body.append(']').toString(), 200);
        if (!patched.contains("\"n" + number + "\"")) {
            throw new IllegalStateException("not patched: " + patched);
        }
    }

    private String send(String method, String path, String contentType, String body, int expected)
            throws IOException, HttpException {
        ClassicHttpRequest request = ClassicRequestBuilder.create(method)
                .setHttpHost(host)
                .setPath(root + path)
                .setEntity(body.getBytes(UTF_8), ContentType.create(contentType))
                .build();
        headers.forEach(request::addHeader);
        HttpCoreContext context = HttpCoreContext.create();
        executor.preProcess(request, processor, context);
        try (ClassicHttpResponse response = executor.execute(request, connection, context)) {
            String answer = new String(EntityUtils.toByteArray(response.getEntity()), UTF_8);
            if (response.getCode() != expected) {
                throw new IllegalStateException(response.getCode() + ": " + answer);
            }
            return answer;
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
