package io.culvert.analysis.explain;

import io.culvert.rule.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tunnel that a packet takes, if any, with the reason. */
public sealed interface Classification {

    /**
     * The packet.
     *
     * @return the classified packet
     */
    Packet packet();

    /**
     * The result as text.
     *
     * @return several lines
     */
    String explanation();

    /**
     * The packet takes a tunnel.
     *
     * @param packet the classified packet
     * @param tunnel the tunnel with its conditions
     * @param others other tunnels whose conditions hold, at most {@link Classifier#MOST_REPORTED}. They follow this one
     *     in the order that {@link Classifier} describes, which is inferred
     */
    record IntoTunnel(Packet packet, TunnelMatch tunnel, List<TunnelMatch> others) implements Classification {

        /** Copies the list; refuses null. */
        public IntoTunnel {
            Objects.requireNonNull(packet, "packet");
            Objects.requireNonNull(tunnel, "tunnel");
            others = List.copyOf(others);
        }

        @Override
        public String explanation() {
            StringBuilder text =
                    new StringBuilder(packet.toString()).append("\n  takes ").append(tunnel);
            others.forEach(other -> text.append("\n  comes before ").append(other));
            return text.toString();
        }

        @Override
        public String toString() {
            return explanation();
        }
    }

    /**
     * The packet takes a tunnel with a virtual interface, if a route leads to that interface. None of the interfaces is
     * first: a packet has one route.
     *
     * @param packet the classified packet
     * @param interfaces the tunnels whose conditions hold, at most {@link Classifier#MOST_REPORTED}
     * @param otherwise the result if no route leads to one of the interfaces
     */
    record IfRouted(Packet packet, List<TunnelMatch> interfaces, Classification otherwise) implements Classification {

        /** Copies the list; refuses null. */
        public IfRouted {
            Objects.requireNonNull(packet, "packet");
            interfaces = List.copyOf(interfaces);
            Objects.requireNonNull(otherwise, "otherwise");
        }

        @Override
        public String explanation() {
            StringBuilder text = new StringBuilder(packet.toString())
                    .append("\n  takes whatever tunnel a route leads to: classify(packet, routes) decides");
            interfaces.forEach(each -> text.append("\n  perhaps ").append(each));
            return text.append("\n  without such a route it ")
                    .append(otherwiseText())
                    .toString();
        }

        private String otherwiseText() {
            boolean nothingNear =
                    otherwise instanceof NoTunnel none && none.near().isEmpty();
            String other = otherwise.explanation();
            // The first line is the packet again.
            return nothingNear
                    ? "takes no tunnel"
                    : other.substring(other.indexOf('\n')).stripLeading();
        }

        @Override
        public String toString() {
            return explanation();
        }
    }

    /**
     * The result without the tunnels whose traffic is unknown. The packet may take one of them instead.
     *
     * @param among the result among the other tunnels
     * @param leftOut the tunnels that no policy can express, at least one, with the reason for each
     */
    record Incomplete(Classification among, Map<Place, String> leftOut) implements Classification {

        /** Copies the map; refuses null. */
        public Incomplete {
            Objects.requireNonNull(among, "among");
            leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        }

        @Override
        public Packet packet() {
            return among.packet();
        }

        @Override
        public String explanation() {
            StringBuilder text = new StringBuilder(among.explanation());
            leftOut.forEach((tunnel, reason) -> text.append("\n  unknown is the traffic of ")
                    .append(tunnel)
                    .append(": ")
                    .append(reason));
            return text.toString();
        }

        @Override
        public String toString() {
            return explanation();
        }
    }

    /**
     * The packet takes no tunnel, because an exemption permits it.
     *
     * @param packet the classified packet
     * @param reason the exemption
     */
    record Exempt(Packet packet, String reason) implements Classification {

        /** Refuses null. */
        public Exempt {
            Objects.requireNonNull(packet, "packet");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String explanation() {
            return packet + "\n  takes no tunnel: " + reason;
        }

        @Override
        public String toString() {
            return explanation();
        }
    }

    /**
     * The packet takes no tunnel.
     *
     * @param packet the classified packet
     * @param near tunnels with similar addresses, at most {@link Classifier#MOST_REPORTED}, each with its conditions;
     *     all tunnels, if there are few and none has similar addresses
     * @param tunnels the number of tunnels
     */
    record NoTunnel(Packet packet, List<TunnelMatch> near, int tunnels) implements Classification {

        /** Copies the list; refuses null. */
        public NoTunnel {
            Objects.requireNonNull(packet, "packet");
            near = List.copyOf(near);
        }

        @Override
        public String explanation() {
            StringBuilder text = new StringBuilder(packet.toString())
                    .append("\n  takes none of ")
                    .append(tunnels)
                    .append(tunnels == 1 ? " tunnel" : " tunnels");
            near.forEach(each -> text.append("\n  not ").append(each));
            if (near.isEmpty()) {
                text.append("\n  none is for addresses near these");
            }
            return text.toString();
        }

        @Override
        public String toString() {
            return explanation();
        }
    }
}
