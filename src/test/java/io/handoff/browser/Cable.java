package io.handoff.browser;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The network between a browser and a node: it can be cut, mended, and led to another node, under one address. */
final class Cable implements AutoCloseable {
    private final ServerSocket plug;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile URI node;
    private volatile boolean cut = true;

    Cable(URI node) {
        this();
        leadsTo(node);
    }

    /** One that leads nowhere yet. */
    Cable() {
        try {
            plug = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** {@code http://localhost:port}, as the browser knows the node. */
    URI http() {
        return URI.create("http://localhost:" + plug.getLocalPort());
    }

    /** The same link, over this cable. */
    String carries(String link) {
        return link.replace(URI.create(link).getAuthority(), http().getAuthority());
    }

    /** Whatever is open breaks, and nothing more gets through. */
    void cut() {
        cut = true;
        ends.forEach(Cable::drop);
    }

    void mend() {
        cut = false;
    }

    /** What is open breaks; whoever comes back meets the other node. */
    void leadsTo(URI other) {
        node = other;
        ends.forEach(Cable::drop);
        cut = false;
    }

    private void accept() {
        while (!plug.isClosed()) {
            try {
                Socket browser = plug.accept();
                if (cut) {
                    drop(browser);
                } else {
                    threads.execute(() -> join(browser));
                }
            } catch (IOException e) {
                // closed: the loop ends
            }
        }
    }

    private void join(Socket browser) {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), node.getPort());
            ends.add(browser);
            ends.add(server);
            if (cut) {
                drop(browser);
                drop(server);
            }
            threads.execute(() -> carry(browser, server));
            carry(server, browser);
        } catch (IOException e) {
            drop(browser);
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one end has gone: so does the other
        } finally {
            ends.remove(from);
            ends.remove(to);
        }
    }

    private static void drop(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        drop(plug);
        cut();
        threads.shutdown();
    }
}
