package io.culvert.wfp.compile.lift;

import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.AuthIpWithSystemMainMode;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev1WithSystemMainMode;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Ikev2WithSystemMainMode;
import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.ModulePinning;
import java.util.Optional;

/** Assembles a keying from main mode, if there is one, from the tunnel context and from the pinning of the call. */
final class KeyingAssembly {

    private KeyingAssembly() {}

    static KeyedByIkev1 ikev1(Optional<Ikev1Keying> mainMode, ModulePinning pinning) {
        return mainMode.isPresent()
                ? Ikev1Keying.builder().from(mainMode.get()).pinning(pinning).build()
                : Ikev1WithSystemMainMode.builder().pinning(pinning).build();
    }

    static KeyedByAuthIp authIp(Optional<AuthIpKeying> mainMode, TunnelContext tunnel, ModulePinning pinning) {
        return mainMode.isPresent()
                ? AuthIpKeying.builder()
                        .from(mainMode.get())
                        .pinning(pinning)
                        .extendedMode(tunnel.extendedMode())
                        .tunnelOptions(tunnel.authIpOptions())
                        .build()
                : AuthIpWithSystemMainMode.builder()
                        .pinning(pinning)
                        .extendedMode(tunnel.extendedMode())
                        .tunnelOptions(tunnel.authIpOptions())
                        .build();
    }

    static KeyedByIkev2 ikev2(Optional<Ikev2Keying> mainMode, TunnelContext tunnel, ModulePinning pinning) {
        return mainMode.isPresent()
                ? Ikev2Keying.builder()
                        .from(mainMode.get())
                        .pinning(pinning)
                        .tunnelOptions(tunnel.ikev2Options())
                        .build()
                : Ikev2WithSystemMainMode.builder()
                        .pinning(pinning)
                        .tunnelOptions(tunnel.ikev2Options())
                        .build();
    }
}
