package io.culvert.wfp.compile.lift;

import io.culvert.crypto.QuickModeProposal;
import io.culvert.policy.AuthIpTunnelOption;
import io.culvert.policy.Ikev2TunnelOption;
import io.culvert.policy.Keying;
import io.culvert.policy.ModulePinning;
import io.culvert.policy.SaIdleTimeout;
import io.culvert.policy.TunnelOption;
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
import io.culvert.wfp.session.InstalledOptions;
import io.culvert.wfp.session.Ipv4Endpoints;
import io.culvert.wfp.session.Ipv6Endpoints;
import io.culvert.wfp.session.Ipv6InIpv4Endpoints;
import io.culvert.wfp.session.TunnelEndpoints;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the two kinds of provider contexts that a tunnel consists of. */
public final class ContextLifting {

    private final PolicyFields fields;

    ContextLifting(PolicyFields fields) {
        this.fields = fields;
    }

    /**
     * Reads a tunnel context.
     *
     * @param image has the context as its tunnel
     * @return what it says
     */
    public static TunnelContext tunnel(NativeImage image) {
        return of(image).tunnel(only(image));
    }

    /**
     * Reads a main-mode context.
     *
     * @param image has the context as its tunnel
     * @param tunnel what the tunnel context says, which has a part of how keys are negotiated
     * @return both together; that the module is pinned is assumed, as no context says it
     */
    public static Keying keying(NativeImage image, TunnelContext tunnel) {
        return of(image).keying(only(image), tunnel, ModulePinning.PINNED);
    }

    /**
     * How keys are negotiated if the tunnel has no main-mode context.
     *
     * @param tunnel what the tunnel context says
     * @return the keying with the main mode of the system; that the module is pinned is assumed, as no context says it
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
        TunnelFields said = fields.tunnel();
        LiftedModule module = LiftedModule.ofTunnel(fields.context(), context);
        StructView policy = policy(context);
        FlagReader flags = FlagReader.of(policy, said.flags());
        boolean ipv6InIpv4 = flags.take(IPSEC_POLICY_FLAG.IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING);
        Set<TunnelOption> options = flags.take(TunnelOption.class, LiftedOptions.TUNNEL);
        Set<AuthIpTunnelOption> authIp = module == LiftedModule.AUTHIP
                ? flags.take(AuthIpTunnelOption.class, LiftedOptions.AUTHIP_TUNNEL)
                : Set.of();
        Set<Ikev2TunnelOption> ikev2 = module == LiftedModule.IKEV2
                ? flags.take(Ikev2TunnelOption.class, LiftedOptions.IKEV2_TUNNEL)
                : Set.of();
        flags.requireNoMore("the options of a tunnel of " + module);
        if (module != LiftedModule.AUTHIP) {
            UnrepresentableValues.absentPointer(policy, said.extendedMode());
        }
        EndpointLifting ends = new EndpointLifting(fields.endpoints(), policy.inner(said.endpoints()));
        return new TunnelContext(
                context.get(fields.context().id()),
                header(context),
                module,
                endpoints(ends, ipv6InIpv4),
                policy.array(said.proposals()).stream()
                        .<QuickModeProposal>map(QuickModeLifting::proposal)
                        .toList(),
                idleTimeout(policy.inner(said.idleTimeout())),
                options(policy, ends, options),
                policy.pointee(said.extendedMode()).map(new MainModeLifting(fields)::extendedMode),
                authIp,
                ikev2);
    }

    private TunnelEndpoints endpoints(EndpointLifting ends, boolean ipv6InIpv4) {
        int version = ends.ipVersion();
        if (version == FWP_IP_VERSION.FWP_IP_VERSION_V4) {
            return ipv6InIpv4
                    ? new Ipv6InIpv4Endpoints(ends.localIpv4(), ends.remoteIpv4())
                    : new Ipv4Endpoints(ends.localIpv4(), ends.remoteIpv4());
        }
        if (version != FWP_IP_VERSION.FWP_IP_VERSION_V6 || ipv6InIpv4) {
            throw new UnknownPolicyException(
                    fields.endpoints().ipVersion().path(),
                    FWP_IP_VERSION.TABLE.describe(version) + (ipv6InIpv4 ? " with IPv6 in IPv4" : ""),
                    "IPv4 or IPv6, and IPv4 for IPv6 in IPv4");
        }
        return new Ipv6Endpoints(ends.localIpv6(), ends.remoteIpv6());
    }

    private static SaIdleTimeout idleTimeout(StructView timeout) {
        return new SaIdleTimeout(
                timeout.get(IPSEC_SA_IDLE_TIMEOUT0.idleTimeoutSeconds),
                timeout.get(IPSEC_SA_IDLE_TIMEOUT0.idleTimeoutSecondsFailOver));
    }

    private InstalledOptions options(StructView policy, EndpointLifting ends, Set<TunnelOption> tunnelOptions) {
        TunnelFields said = fields.tunnel();
        return new InstalledOptions(
                tunnelOptions,
                ends.localInterface(),
                notZero(policy, said.forwardPathLifetime()),
                notZero(policy, said.compartmentId()),
                said
                        .trafficSelectors()
                        .map(field -> UnrepresentableValues.array(policy, field))
                        .orElse(List.of())
                        .stream()
                        .map(SelectorLifting::policy)
                        .toList());
    }

    private static OptionalLong notZero(StructView policy, Optional<FieldLayout> field) {
        long value = field.map(policy::get).orElse(0L);
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    Keying keying(StructView mainMode, TunnelContext tunnel, ModulePinning pinning) {
        tunnel.module().requireMainMode(fields.context(), mainMode);
        MainModeLifting lifting = new MainModeLifting(fields);
        StructView policy = policy(mainMode);
        return switch (tunnel.module()) {
            case IKEV1 -> KeyingAssembly.ikev1(Optional.of(lifting.ikev1(policy)), pinning);
            case AUTHIP -> KeyingAssembly.authIp(Optional.of(lifting.authIp(policy)), tunnel, pinning);
            case IKEV2 -> KeyingAssembly.ikev2(Optional.of(lifting.ikev2(policy)), tunnel, pinning);
        };
    }

    ContextHeader header(StructView context) {
        return ContextHeader.of(fields.context(), context);
    }

    /** What the context leads to. That of the first generation has nothing for the types that are younger than it. */
    private StructView policy(StructView context) {
        int type = context.bits(fields.context().type());
        return UnrepresentableValues.required(
                context,
                fields.context()
                        .policy(type)
                        .orElseThrow(() -> new UnknownPolicyException(
                                fields.context().type().path(),
                                FWPM_PROVIDER_CONTEXT_TYPE.TABLE.describe(type),
                                "a type that " + fields.context().layout().name() + " has a policy for")));
    }
}
