package io.handoff.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The network that this request comes from, as far as its address tells: an IPv4 address whole, since a home shares one, and
 * of an IPv6 address the first 64 bits, which a home's devices have in common. Never stored but as a keyed hash.
 */
@RequestScoped
public class ClientNetwork {
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?");

    @Inject
    HttpServletRequest request;

    /** Empty where a proxy names no address. */
    public Optional<String> get() {
        return of(request.getRemoteAddr());
    }

    /** In hexadecimal: 8 digits for IPv4, 16 for IPv6. */
    static Optional<String> of(String address) {
        // nothing but literals: names would be asked of the DNS
        if (address == null
                || !IPV4.matcher(address).matches() && !IPV6.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            // an IPv4 address inside an IPv6 one becomes what it is
            var bytes = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            return Optional.of(HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, IPV6_NETWORK_BYTES)));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
