package io.culvert.policy;

import io.culvert.access.SecurityDescriptor;
import io.culvert.auth.Anonymous;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.net.InterfaceLuid;
import io.culvert.rule.Place;
import io.culvert.testing.Policies;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.List;

/** Keyings, what goes into them, and what stands around a policy: lists of values of one kind, no two of them equal. */
final class KeyingValues {

    private KeyingValues() {}

    static List<List<Object>> all() {
        return List.of(
                extendedModes(),
                authIp(),
                authIpWithSystemMainMode(),
                List.of(
                        Ikev1WithSystemMainMode.of(),
                        Ikev1WithSystemMainMode.of().moduleUnpinned()),
                ikev2WithSystemMainMode(),
                policies(),
                List.of(
                        InstalledClauses.builder().build(),
                        InstalledClauses.builder().compartmentId(2).build()),
                List.of(
                        new Requirement("a", Place.of("b"), ApiGeneration.ADD1, WindowsVersion.WINDOWS_7),
                        new Requirement("c", Place.of("b"), ApiGeneration.ADD1, WindowsVersion.WINDOWS_7),
                        new Requirement("a", Place.of("c"), ApiGeneration.ADD1, WindowsVersion.WINDOWS_7),
                        new Requirement("a", Place.of("b"), ApiGeneration.ADD2, WindowsVersion.WINDOWS_7),
                        new Requirement("a", Place.of("b"), ApiGeneration.ADD1, WindowsVersion.WINDOWS_8)));
    }

    private static List<Object> extendedModes() {
        ExtendedMode base = ExtendedMode.of(Kerberos.of());
        return List.of(
                base, ExtendedMode.of(Kerberos.of(), NtlmV2.of()), base.impersonation(Impersonation.SOCKET_PRINCIPAL));
    }

    private static List<Object> authIp() {
        AuthIpKeying base = AuthIpKeying.of(Kerberos.of(), List.of(Policies.modernProposal()));
        return List.of(
                base,
                AuthIpKeying.of(new Anonymous(), List.of(Policies.modernProposal())),
                AuthIpKeying.of(Kerberos.of(), List.of(Policies.modernProposal().lifetimeSeconds(1))),
                base.orBy(new Anonymous()),
                base.impersonation(Impersonation.SOCKET_PRINCIPAL),
                base.options(AuthIpOption.ENABLE_OPTIONAL_DH),
                base.options(AuthIpOption.ENABLE_OPTIONAL_DH, AuthIpOption.DISABLE_DIAGNOSTICS),
                base.maxDynamicFilters(1),
                base.extendedMode(ExtendedMode.of(Kerberos.of())),
                base.tunnelOptions(AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY),
                base.moduleUnpinned());
    }

    private static List<Object> authIpWithSystemMainMode() {
        AuthIpWithSystemMainMode base = AuthIpWithSystemMainMode.of();
        return List.of(
                base,
                base.extendedMode(ExtendedMode.of(Kerberos.of())),
                base.tunnelOptions(AuthIpTunnelOption.KEY_MANAGER_MAY_DICTATE_KEY),
                base.moduleUnpinned());
    }

    private static List<Object> ikev2WithSystemMainMode() {
        Ikev2WithSystemMainMode base = Ikev2WithSystemMainMode.of();
        return List.of(base, base.tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT), base.moduleUnpinned());
    }

    static List<Object> policies() {
        Ikev2Keying keying = Policies.modernKeying();
        return List.of(
                Policies.modernParts()
                        .tunnelOptions(List.of(TunnelOption.CLEAR_DF, TunnelOption.BYPASS_ICMPV6))
                        .build(),
                Policies.modernParts().localInterface(new InterfaceLuid(7)).build(),
                Policies.modernParts().lifetime(ObjectLifetime.PERSISTENT).build(),
                Policies.modernParts()
                        .providerData(ProviderData.of(new byte[] {1}))
                        .build(),
                Policies.modernParts()
                        .securityDescriptor(SecurityDescriptor.parse("D:(A;;GA;;;BA)"))
                        .build(),
                Policies.modernParts().forwardPathLifetimeSeconds(60).build(),
                Policies.modernParts().compartmentId(2).build(),
                Policies.modernParts()
                        .addTrafficSelectors(TrafficSelectorPolicy.of())
                        .build(),
                Policies.modernParts()
                        .keying(keying.options(Ikev2Option.MOBIKE_NOT_SUPPORTED))
                        .build(),
                Policies.modernParts()
                        .keying(keying.tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT))
                        .build(),
                Policies.modernParts().keying(keying.moduleUnpinned()).build());
    }
}
