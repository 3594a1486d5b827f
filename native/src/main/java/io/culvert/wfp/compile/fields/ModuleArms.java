package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Optional;

/**
 * The pointers of a provider context to the policies of one mode: an arm for each keying module.
 *
 * @param ikev1 the arm of IKEv1
 * @param authIp the arm of AuthIP
 * @param ikev2 the arm of IKEv2, from version 1 on
 */
public record ModuleArms(Optional<FieldLayout> ikev1, Optional<FieldLayout> authIp, Optional<FieldLayout> ikev2) {

    static ModuleArms ofMainMode(StructLayout context) {
        return new ModuleArms(
                FieldLookup.find(context, "ikeMmPolicy"),
                FieldLookup.find(context, "authIpMmPolicy"),
                FieldLookup.find(context, "ikeV2MmPolicy"));
    }

    static ModuleArms ofTunnel(StructLayout context) {
        return new ModuleArms(
                FieldLookup.find(context, "ikeQmTunnelPolicy"),
                FieldLookup.find(context, "authipQmTunnelPolicy"),
                FieldLookup.find(context, "ikeV2QmTunnelPolicy"));
    }

    /**
     * The arm of a module.
     *
     * @param module the module
     * @return the pointer to its policy; empty if this version of the context has none for the module
     */
    public Optional<FieldLayout> of(KeyingModule module) {
        return switch (module) {
            case IKEV1 -> ikev1;
            case AUTHIP -> authIp;
            case IKEV2 -> ikev2;
        };
    }
}
