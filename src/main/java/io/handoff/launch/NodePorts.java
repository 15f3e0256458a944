package io.handoff.launch;

/** The ports of one node. The management port is bound to loopback always. */
public record NodePorts(int http, int https, int management) {
    /** Three free ports of loopback. */
    public static NodePorts free() {
        return new NodePorts(Ports.free(), Ports.free(), Ports.free());
    }
}
