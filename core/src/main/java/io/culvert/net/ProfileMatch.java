package io.culvert.net;

/**
 * A condition on the current network profile: one profile, a range, or a profile and an operator. Several are
 * alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_CURRENT_PROFILE_ID}, available to tunnels since Windows
 * 7.
 */
public sealed interface ProfileMatch extends FieldMatch<NetworkProfile>
        permits NetworkProfile, ProfileRange, ProfileComparison {}
