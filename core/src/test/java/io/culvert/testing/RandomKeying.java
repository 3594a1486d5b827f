package io.culvert.testing;

import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.AuthIpOption;
import io.culvert.policy.AuthIpTunnelOption;
import io.culvert.policy.AuthIpWithSystemMainMode;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev1Option;
import io.culvert.policy.Ikev1WithSystemMainMode;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Ikev2Option;
import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.Ikev2WithSystemMainMode;
import io.culvert.policy.Impersonation;
import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.Keying;
import io.culvert.policy.ModulePinning;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** Valid keyings drawn from everything that the values can say. */
public final class RandomKeying {

    private static final int RETRANSMIT_FLOOR = 120;

    private final Draws draws;
    private final RandomAuthentication authentication;
    private final RandomProtection protection;

    /** Draws from these numbers. */
    public RandomKeying(Random random) {
        this.draws = new Draws(random);
        this.authentication = new RandomAuthentication(random);
        this.protection = new RandomProtection(random);
    }

    /** By any module. */
    public Keying next() {
        return switch (draws.below(3)) {
            case 0 -> ikev1();
            case 1 -> authIp();
            default -> ikev2();
        };
    }

    /** By IKEv1, its own main mode or the system's. */
    public KeyedByIkev1 ikev1() {
        if (draws.oneIn(6)) {
            return Ikev1WithSystemMainMode.builder().pinning(pinning()).build();
        }
        return Ikev1Keying.builder()
                .methods(draws.some(authentication::ikev1))
                .proposals(draws.some(protection::ike))
                .options(draws.subset(Ikev1Option.values()))
                .maxDynamicFilters(maxDynamicFilters())
                .pinning(pinning())
                .build();
    }

    /** By AuthIP, its own main mode or the system's. */
    public KeyedByAuthIp authIp() {
        Optional<ExtendedMode> extendedMode = draws.coin() ? Optional.of(extendedMode()) : Optional.empty();
        if (draws.oneIn(6)) {
            return AuthIpWithSystemMainMode.builder()
                    .extendedMode(extendedMode)
                    .tunnelOptions(draws.subset(AuthIpTunnelOption.values()))
                    .pinning(pinning())
                    .build();
        }
        return AuthIpKeying.builder()
                .methods(draws.some(authentication::authIp))
                .proposals(draws.some(protection::authIp))
                .options(draws.subset(AuthIpOption.values()))
                .maxDynamicFilters(maxDynamicFilters())
                .impersonation(draws.any(Impersonation.values()))
                .extendedMode(extendedMode)
                .tunnelOptions(draws.subset(AuthIpTunnelOption.values()))
                .pinning(pinning())
                .build();
    }

    /** By IKEv2, its own main mode or the system's. */
    public KeyedByIkev2 ikev2() {
        if (draws.oneIn(6)) {
            return Ikev2WithSystemMainMode.builder()
                    .tunnelOptions(draws.subset(Ikev2TunnelOption.values()))
                    .pinning(pinning())
                    .build();
        }
        return Ikev2Keying.builder()
                .methods(draws.some(authentication::ikev2))
                .proposals(draws.some(protection::ikev2))
                .options(draws.subset(Ikev2Option.values()))
                .maxDynamicFilters(maxDynamicFilters())
                .retransmitSeconds(
                        draws.coin() ? OptionalLong.of(draws.uint32(RETRANSMIT_FLOOR)) : OptionalLong.empty())
                .tunnelOptions(draws.subset(Ikev2TunnelOption.values()))
                .pinning(pinning())
                .build();
    }

    private ExtendedMode extendedMode() {
        return ExtendedMode.builder()
                .methods(draws.some(authentication::authIp))
                .impersonation(draws.any(Impersonation.values()))
                .build();
    }

    private long maxDynamicFilters() {
        return draws.coin() ? 0 : draws.uint32(0);
    }

    private ModulePinning pinning() {
        return draws.any(ModulePinning.values());
    }
}
