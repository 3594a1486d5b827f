package io.culvert.net;

/**
 * A condition on the local interface of a packet: one interface, a range, or an interface and an operator. Several are
 * alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_IP_LOCAL_INTERFACE}, available to tunnels since Windows
 * 7.
 */
public sealed interface InterfaceMatch extends FieldMatch<InterfaceLuid>
        permits InterfaceLuid, InterfaceRange, InterfaceComparison {}
