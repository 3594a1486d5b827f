package io.culvert.dsl;

import static java.util.Objects.requireNonNull;

import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpTypeMatch;
import io.culvert.net.IcmpVersion;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.IpProtocol;
import io.culvert.net.Port;
import io.culvert.net.PortRange;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.TransportFilter;

/**
 * The words for the other conditions of a point-to-point tunnel: protocols, ports, ICMP, interfaces.
 *
 * <p>The words come with {@code import static io.culvert.dsl.Culvert.*}.
 *
 * @hidden
 */
@SuppressWarnings("InvalidBlockTag") // Javadoc takes @hidden on types, Error Prone expects it on members only.
public abstract sealed class FilterWords extends AddressWords permits AuthenticationWords {

    FilterWords() {}

    /**
     * Matches TCP only. Ports may follow.
     *
     * @return a filter for point-to-point tunnels
     */
    public static TransportFilter tcp() {
        return TransportFilter.of(IpProtocol.TCP);
    }

    /**
     * Matches UDP only. Ports may follow.
     *
     * @return a filter for point-to-point tunnels
     */
    public static TransportFilter udp() {
        return TransportFilter.of(IpProtocol.UDP);
    }

    /**
     * Matches one IP protocol only.
     *
     * @param number 0 to 255, as in the IANA registry
     * @return a filter for point-to-point tunnels
     */
    public static TransportFilter protocol(int number) {
        return TransportFilter.of(new IpProtocol(number));
    }

    /**
     * Matches any protocol. A local interface, a profile or a security realm may follow.
     *
     * @return a filter for point-to-point tunnels
     */
    public static TransportFilter anyProtocol() {
        return TransportFilter.EVERYTHING;
    }

    /**
     * One port.
     *
     * @param number 0 to 65535
     * @return the port
     */
    public static Port port(int number) {
        return new Port(number);
    }

    /**
     * A range of ports.
     *
     * @param first lowest port
     * @param last highest port, included
     * @return the range
     */
    public static PortRange portRange(int first, int last) {
        return new PortRange(new Port(first), new Port(last));
    }

    /**
     * Matches ICMP packets of some types only. Codes may follow. For all of ICMP: {@code protocol(1)}.
     *
     * @param firstType a type, range or comparison
     * @param moreTypes alternatives
     * @return a filter for point-to-point tunnels
     */
    public static IcmpFilter icmp(IcmpTypeMatch firstType, IcmpTypeMatch... moreTypes) {
        return IcmpFilter.of(IcmpVersion.ICMP, firstType, requireNonNull(moreTypes, "moreTypes"));
    }

    /**
     * Matches ICMPv6 packets of some types only. Codes may follow. For all of ICMPv6: {@code protocol(58)}.
     *
     * @param firstType a type, range or comparison
     * @param moreTypes alternatives
     * @return a filter for point-to-point tunnels
     */
    public static IcmpFilter icmpV6(IcmpTypeMatch firstType, IcmpTypeMatch... moreTypes) {
        return IcmpFilter.of(IcmpVersion.ICMPV6, firstType, requireNonNull(moreTypes, "moreTypes"));
    }

    /**
     * A type of ICMP or ICMPv6.
     *
     * @param number 0 to 255, such as 8 for an echo request of ICMP
     * @return the type
     */
    public static IcmpType icmpType(int number) {
        return new IcmpType(number);
    }

    /**
     * A code of ICMP or ICMPv6.
     *
     * @param number 0 to 255
     * @return the code
     */
    public static IcmpCode icmpCode(int number) {
        return new IcmpCode(number);
    }

    /**
     * A network interface of this machine.
     *
     * @param luid its locally unique identifier as Windows prints it, such as {@code 0x6008001000000}
     * @return the interface
     */
    public static InterfaceLuid interfaceLuid(String luid) {
        return InterfaceLuid.parse(requireNonNull(luid, "luid"));
    }
}
