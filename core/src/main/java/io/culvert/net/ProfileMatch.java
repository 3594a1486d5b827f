package io.culvert.net;

/**
 * What the current network profile is compared with: one profile, a range, or a profile and an operator. Several are
 * alternatives.
 *
 * <p>Becomes the value of a condition on {@code FWPM_CONDITION_CURRENT_PROFILE_ID}, which a tunnel has from Windows 7
 * on.
 */
public sealed interface ProfileMatch extends FieldMatch<NetworkProfile>
        permits NetworkProfile, ProfileRange, ProfileComparison {}
