package io.culvert.analysis.explain;

/** A field that a condition matches. */
public enum ConditionField {
    /** The address at this end. */
    LOCAL_ADDRESS("FWPM_CONDITION_IP_LOCAL_ADDRESS", "local address"),
    /** The address at the other end. */
    REMOTE_ADDRESS("FWPM_CONDITION_IP_REMOTE_ADDRESS", "remote address"),
    /** The source address of a forwarded packet. */
    SOURCE_ADDRESS("FWPM_CONDITION_IP_SOURCE_ADDRESS", "source address"),
    /** The destination address of a forwarded packet. */
    DESTINATION_ADDRESS("FWPM_CONDITION_IP_DESTINATION_ADDRESS", "destination address"),
    /** The protocol after the IP header. */
    PROTOCOL("FWPM_CONDITION_IP_PROTOCOL", "protocol"),
    /** The port at this end. Of an ICMP packet it is the type: the platform has one field for both. */
    LOCAL_PORT("FWPM_CONDITION_IP_LOCAL_PORT", "local port"),
    /** The port at the other end. Of an ICMP packet it is the code: the platform has one field for both. */
    REMOTE_PORT("FWPM_CONDITION_IP_REMOTE_PORT", "remote port"),
    /** The ICMP type: the field of {@link #LOCAL_PORT} by another name. */
    ICMP_TYPE("FWPM_CONDITION_IP_LOCAL_PORT", "ICMP type"),
    /** The ICMP code: the field of {@link #REMOTE_PORT} by another name. */
    ICMP_CODE("FWPM_CONDITION_IP_REMOTE_PORT", "ICMP code"),
    /** The interface at this end. */
    LOCAL_INTERFACE("FWPM_CONDITION_IP_LOCAL_INTERFACE", "local interface"),
    /** The profile of the network that the machine is connected to. */
    NETWORK_PROFILE("FWPM_CONDITION_CURRENT_PROFILE_ID", "network profile"),
    /** The security realm. */
    SECURITY_REALM("FWPM_CONDITION_IPSEC_SECURITY_REALM_ID", "security realm");

    private final String symbol;
    private final String words;

    ConditionField(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    /**
     * The name of its GUID.
     *
     * @return the name in the SDK
     */
    public String symbol() {
        return symbol;
    }

    /** The name followed by a value. Some values begin with the name, which is not repeated. */
    String withValue(String value) {
        return value.startsWith(words + " ") ? value : words + " " + value;
    }

    /** The name in texts. */
    @Override
    public String toString() {
        return words;
    }
}
