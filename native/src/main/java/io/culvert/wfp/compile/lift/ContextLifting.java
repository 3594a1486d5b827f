package io.culvert.wfp.compile.lift;

import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.policy.AuthIpTunnelOption;
import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.InstalledClauses;
import io.culvert.policy.Keying;
import io.culvert.policy.ModulePinning;
import io.culvert.policy.OptionalClauses;
import io.culvert.policy.TunnelOption;
import io.culvert.wfp.compile.fields.AddressingKind;
import io.culvert.wfp.compile.fields.KeyingModule;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.compile.fields.TunnelFields;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageCheck;
import io.culvert.wfp.image.build.ImageReader;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.FWP_IP_VERSION;
import io.culvert.wfp.layout.sdk.IPSEC_POLICY_FLAG;
import io.culvert.wfp.layout.sdk.IPSEC_SA_IDLE_TIMEOUT0;
import io.culvert.wfp.session.Ipv4Endpoints;
import io.culvert.wfp.session.Ipv6Endpoints;
import io.culvert.wfp.session.Ipv6InIpv4Endpoints;
import io.culvert.wfp.session.TunnelEndpoints;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Lifts the two kinds of provider contexts that a tunnel consists of. */
public final class ContextLifting {

    private final PolicyFields fields;

    ContextLifting(PolicyFields fields) {
        this.fields = fields;
    }

    /**
     * Lifts a tunnel context.
     *
     * @param image an image with the context as its tunnel
     * @return the parts of the context
     */
    public static TunnelContext tunnel(NativeImage image) {
        return RuleRefusals.asUnknown(() -> of(image).tunnel(only(image)));
    }

    /**
     * Lifts a main-mode context.
     *
     * @param image an image with the context as its tunnel
     * @param tunnel the tunnel context, which contains the other part of the keying
     * @return the keying of both, with the module pinned, because contexts do not record the pinning
     */
    public static Keying keying(NativeImage image, TunnelContext tunnel) {
        return RuleRefusals.asUnknown(() -> of(image).keying(only(image), tunnel, ModulePinning.PINNED));
    }

    /**
     * Lifts the keying of a tunnel without a main-mode context.
     *
     * @param tunnel the tunnel context
     * @return the keying with the main mode of the system and the module pinned, because contexts do not record the
     *     pinning
     */
    public static Keying keying(TunnelContext tunnel) {
        return withSystemMainMode(tunnel, ModulePinning.PINNED);
    }

    static Keying withSystemMainMode(TunnelContext tunnel, ModulePinning pinning) {
        return switch (tunnel.module()) {
            case IKEV1 -> KeyingAssembly.ikev1(Optional.empty(), pinning);
            case AUTHIP -> KeyingAssembly.authIp(Optional.empty(), tunnel, pinning);
            case IKEV2 -> KeyingAssembly.ikev2(Optional.empty(), tunnel, pinning);
        };
    }

    private static ContextLifting of(NativeImage image) {
        return new ContextLifting(PolicyFields.of(image.arguments().generation()));
    }

    private static StructView only(NativeImage image) {
        ImageCheck.check(image);
        return new StructView(new ImageReader(image), image.arguments().tunnelPolicy());
    }

    TunnelContext tunnel(StructView context) {
        TunnelFields tunnelFields = fields.tunnel();
        KeyingModule module = UnrepresentableValues.kind(
                context, fields.context().type(), KeyingModule::ofTunnel, "a tunnel keyed by IKEv1, AuthIP or IKEv2");
        StructView policy = policy(context, fields.context().tunnel().of(module));
        FlagReader flags = FlagReader.of(policy, tunnelFields.flags());
        boolean ipv6InIpv4 = flags.take(IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING);
        Set<TunnelOption> options = flags.take(TunnelOption.class, LiftedOptions.TUNNEL);
        Set<AuthIpTunnelOption> authIp = module == KeyingModule.AUTHIP
                ? flags.take(AuthIpTunnelOption.class, LiftedOptions.AUTHIP_TUNNEL)
                : Set.of();
        Set<Ikev2TunnelOption> ikev2 = module == KeyingModule.IKEV2
                ? flags.take(Ikev2TunnelOption.class, LiftedOptions.IKEV2_TUNNEL)
                : Set.of();
        flags.requireNoMore("the options of a tunnel of " + module);
        if (module != KeyingModule.AUTHIP) {
            UnrepresentableValues.absentPointer(policy, tunnelFields.extendedMode());
        }
        EndpointLifting ends = new EndpointLifting(fields.endpoints(), policy.inner(tunnelFields.endpoints()));
        return new TunnelContext(
                context.get(fields.context().id()),
                header(context),
                module,
                endpoints(ends, ipv6InIpv4),
                policy.array(tunnelFields.proposals()).stream()
                        .<QuickModeProposal>map(QuickModeLifting::proposal)
                        .toList(),
                idleTimeout(policy.inner(tunnelFields.idleTimeout())),
                options(policy, ends, options),
                policy.pointee(tunnelFields.extendedMode()).map(new MainModeLifting(fields)::extendedMode),
                authIp,
                ikev2);
    }

    private TunnelEndpoints endpoints(EndpointLifting ends, boolean ipv6InIpv4) {
        int version = ends.ipVersion();
        AddressingKind kind = AddressingKind.of(version, ipv6InIpv4)
                .orElseThrow(() -> new UnknownPolicyException(
                        fields.endpoints().ipVersion().path(),
                        FWP_IP_VERSION.TABLE.describe(version) + (ipv6InIpv4 ? " with IPv6 in IPv4" : ""),
                        "IPv4 or IPv6, and IPv4 for IPv6 in IPv4"));
        return switch (kind) {
            case IPV4 -> new Ipv4Endpoints(ends.localIpv4(), ends.remoteIpv4());
            case IPV6 -> new Ipv6Endpoints(ends.localIpv6(), ends.remoteIpv6());
            case IPV6_IN_IPV4 -> new Ipv6InIpv4Endpoints(ends.localIpv4(), ends.remoteIpv4());
        };
    }

    private static SaIdleTimeout idleTimeout(StructView timeout) {
        return new SaIdleTimeout(
                timeout.get(IPSEC_SA_IDLE_TIMEOUT0.idleTimeoutSeconds),
                timeout.get(IPSEC_SA_IDLE_TIMEOUT0.idleTimeoutSecondsFailOver));
    }

    private OptionalClauses options(StructView policy, EndpointLifting ends, Set<TunnelOption> tunnelOptions) {
        TunnelFields tunnelFields = fields.tunnel();
        return InstalledClauses.builder()
                .tunnelOptions(tunnelOptions)
                .localInterface(ends.localInterface())
                .forwardPathLifetimeSeconds(notZero(policy, tunnelFields.forwardPathLifetime()))
                .compartmentId(notZero(policy, tunnelFields.compartmentId()))
                .trafficSelectors(
                        tunnelFields
                                .trafficSelectors()
                                .map(field -> UnrepresentableValues.array(policy, field))
                                .orElse(List.of())
                                .stream()
                                .map(SelectorLifting::policy)
                                .toList())
                .build();
    }

    private static OptionalLong notZero(StructView policy, Optional<FieldLayout> field) {
        long value = field.map(policy::get).orElse(0L);
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    Keying keying(StructView mainMode, TunnelContext tunnel, ModulePinning pinning) {
        KeyingModule module = tunnel.module();
        requireModule(mainMode, module);
        MainModeLifting lifting = new MainModeLifting(fields);
        StructView policy = policy(mainMode, fields.context().mainMode().of(module));
        return switch (module) {
            case IKEV1 -> KeyingAssembly.ikev1(Optional.of(lifting.ikev1(policy)), pinning);
            case AUTHIP -> KeyingAssembly.authIp(Optional.of(lifting.authIp(policy)), tunnel, pinning);
            case IKEV2 -> KeyingAssembly.ikev2(Optional.of(lifting.ikev2(policy)), tunnel, pinning);
        };
    }

    private void requireModule(StructView mainMode, KeyingModule module) {
        FieldLayout type = fields.context().type();
        if (mainMode.bits(type) != module.mainModeType()) {
            throw new UnknownPolicyException(
                    type.path(),
                    FWPM_PROVIDER_CONTEXT_TYPE.TABLE.describe(mainMode.get(type)) + " with a tunnel of " + module,
                    "one keying module for both");
        }
    }

    ContextHeader header(StructView context) {
        return ContextHeader.of(fields.context(), context);
    }

    /**
     * Returns the policy that a context points to. The context of the first generation has no arm for types added
     * later.
     */
    private StructView policy(StructView context, Optional<FieldLayout> arm) {
        FieldLayout type = fields.context().type();
        return UnrepresentableValues.required(
                context,
                arm.orElseThrow(() -> new UnknownPolicyException(
                        type.path(),
                        FWPM_PROVIDER_CONTEXT_TYPE.TABLE.describe(context.get(type)),
                        "a type that " + fields.context().layout().name() + " has a policy for")));
    }
}
