package io.culvert.analysis.explain;

import java.util.List;
import java.util.Objects;

/** Which tunnel a packet takes, if any, and why. */
public sealed interface Classification {

    /**
     * The packet.
     *
     * @return what was classified
     */
    Packet packet();

    /**
     * The answer for people.
     *
     * @return some lines
     */
    String explanation();

    /**
     * It takes a tunnel.
     *
     * @param packet what was classified
     * @param tunnel the tunnel, and the conditions of it that hold
     * @param others tunnels whose conditions hold as well, at most {@link Classifier#MOST_TOLD}: they come after this one by
     *     the order that {@link Classifier} describes, which is inferred
     */
    record IntoTunnel(Packet packet, TunnelMatch tunnel, List<TunnelMatch> others) implements Classification {

        /** Keeps a copy of the list; refuses null. */
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
     * It would take a tunnel, or might, and does not, because it is one of those that are let pass.
     *
     * @param packet what was classified
     * @param reason why it is let pass
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
     * No tunnel takes it.
     *
     * @param packet what was classified
     * @param near tunnels whose addresses it comes near, at most {@link Classifier#MOST_TOLD}, each with the first condition
     *     that does not hold; all tunnels, if there are no more than that and it comes near none
     * @param tunnels how many tunnels there are
     */
    record NoTunnel(Packet packet, List<TunnelMatch> near, int tunnels) implements Classification {

        /** Keeps a copy of the list; refuses null. */
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
