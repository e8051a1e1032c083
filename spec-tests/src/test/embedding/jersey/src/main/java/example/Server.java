// SPDX-License-Identifier: Apache-2.0
package example;

import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.h2.jdbcx.JdbcConnectionPool;

/** Starts the service on a free port of the loopback interface, with the images in the working directory. */
final class Server {
    /** H2 writes a commit to its file up to half a second later; WRITE_DELAY=0 writes it before the commit returns. */
    private static final String DATABASE = "jdbc:h2:file:./images;WRITE_DELAY=0";

    private Server() {}

    public static void main(String[] args) throws Exception {
        ImageTable images = new ImageTable(JdbcConnectionPool.create(DATABASE, "sa", ""));
        ResourceConfig application = new ResourceConfig(
                        ContentTypeFilter.class, ErrorMappers.Rejected.class, ErrorMappers.Other.class)
                .register(new ImageResource(images));
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application);
        System.out.println("Serving images at http://127.0.0.1:"
                + server.getListener("grizzly").getPort());
    }
}
