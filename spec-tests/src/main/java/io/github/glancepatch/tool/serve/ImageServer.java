// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import com.sun.net.httpserver.HttpServer;
import io.github.glancepatch.patch.ImagePatcher;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** An image service on loopback. */
public final class ImageServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int WAITING_CONNECTIONS = 128;
    private static final int SECONDS_TO_FINISH = 2;

    static {
        // The JDK's server reads these once, at its first start. Without the first, every response waits until the
        // client has acknowledged the headers; without the second, a stalled client blocks its worker for ever.
        setUnlessSet("sun.net.httpserver.nodelay", "true");
        setUnlessSet("sun.net.httpserver.maxReqTime", "20");
    }

    private final HttpServer server;
    private final ExecutorService workers;

    private ImageServer(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    /**
     * Starts a service without images.
     *
     * @param port the port on 127.0.0.1; 0 for any that is free
     * @param patcher how images are changed
     * @param clock the clock for the times of images
     * @param errorLog where internal errors are reported, besides the response 500
     * @return the running service
     * @throws IOException when the port is not available
     */
    public static ImageServer start(int port, ImagePatcher patcher, Clock clock, PrintStream errorLog)
            throws IOException {
        InetAddress loopback = InetAddress.getByAddress(LOOPBACK); // whatever name or protocol the machine prefers
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), WAITING_CONNECTIONS);
        ExecutorService workers = Executors.newCachedThreadPool(ImageServer::worker); // no request waits for a slow one
        ErrorFormat errors = ErrorFormat.of(patcher.rules());
        server.createContext("/", new RequestHandler(ServiceRoutes.of(patcher, clock), errors, errorLog));
        server.setExecutor(workers);
        server.start();
        return new ImageServer(server, workers);
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "image service");
        thread.setDaemon(true); // the service does not keep the JVM running
        return thread;
    }

    /** {@return where the service is, like {@code http://127.0.0.1:9292/}} */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Stops the service: running requests are answered, later ones are not. */
    public void stop() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
    }

    /** Stops the service; see {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }
}
