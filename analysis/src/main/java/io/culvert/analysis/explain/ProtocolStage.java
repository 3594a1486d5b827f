package io.culvert.analysis.explain;

import com.google.errorprone.annotations.CheckReturnValue;
import io.culvert.net.IpProtocol;

/** A packet whose protocol is not set yet. */
@CheckReturnValue
public sealed interface ProtocolStage permits ProtocolStageImpl {

    /**
     * TCP.
     *
     * @param sourcePort 0 to 65535
     * @param destinationPort 0 to 65535
     * @return the packet
     */
    Packet tcp(int sourcePort, int destinationPort);

    /**
     * UDP.
     *
     * @param sourcePort 0 to 65535
     * @param destinationPort 0 to 65535
     * @return the packet
     */
    Packet udp(int sourcePort, int destinationPort);

    /**
     * ICMP between IPv4 addresses, ICMPv6 between IPv6 addresses.
     *
     * @param type 0 to 255
     * @param code 0 to 255
     * @return the packet
     */
    Packet icmp(int type, int code);

    /**
     * Any protocol, without ports.
     *
     * @param protocol its number
     * @return the packet
     */
    Packet protocol(IpProtocol protocol);
}
