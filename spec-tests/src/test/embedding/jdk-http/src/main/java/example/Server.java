// SPDX-License-Identifier: Apache-2.0
package example;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** Starts the service on a free port of the loopback interface, with the images in the working directory. */
final class Server {
    private Server() {}

    public static void main(String[] args) throws IOException {
        // The JDK's server reads these at its first start. Without the first, each response waits some 40 ms for the
        // client to acknowledge the headers. The second is how much of a body that the handler did not read is read and
        // discarded: with the default of 64 KiB, a client that sends a body that is too large often sees its connection
        // reset instead of the 413.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.drainAmount", String.valueOf(64 * 1024 * 1024));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 128);
        server.createContext("/v2/images", new ImageHandler(new ImageFile(Path.of("images.txt"))));
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.start();
        System.out.println(
                "Serving images at http://127.0.0.1:" + server.getAddress().getPort());
    }
}
