package io.culvert.net;

/**
 * What the local interface of a packet is compared with: one interface, a range, or an interface and an operator.
 * Several are alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_IP_LOCAL_INTERFACE}, which a tunnel has from Windows 7
 * on.
 */
public sealed interface InterfaceMatch extends FieldMatch<InterfaceLuid>
        permits InterfaceLuid, InterfaceRange, InterfaceComparison {}
