package io.culvert.wfp.embedded;

import io.culvert.wfp.compile.fields.ContextFields;
import io.culvert.wfp.compile.fields.KeyingModule;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageReader;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_DISPLAY_DATA0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_FLAG;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.FWPM_TUNNEL_FLAG;
import java.util.Optional;

/**
 * Verifies a tunnel as the documentation describes it for the engine of Windows. The returned code is documented for the
 * point-to-point rule, the display name and texts; for most other checks it is inferred from the meaning of the code.
 */
final class TunnelVerifier {

    private final CallArguments arguments;
    private final ImageReader reader;
    private final PolicyFields fields;
    private final ContextFields header;
    private final Refusals refusals;

    TunnelVerifier(NativeImage image, String call) {
        this.arguments = image.arguments();
        this.reader = new ImageReader(image);
        this.fields = PolicyFields.of(arguments.generation());
        this.header = fields.context();
        this.refusals = new Refusals(call);
    }

    void verify() {
        long flags = Integer.toUnsignedLong(arguments.flags());
        refusals.in("traffic")
                .unless(
                        FWPM_TUNNEL_FLAG.TABLE.contains(flags),
                        ErrorCodes.FWP_E_INVALID_FLAGS,
                        () -> "flags is " + FWPM_TUNNEL_FLAG.TABLE.describe(flags));
        if (arguments.mainModePolicy() != NativeImage.NULL) {
            mainMode(new StructView(reader, arguments.mainModePolicy()));
        }
        tunnel(new StructView(reader, arguments.tunnelPolicy()));
        new ConditionVerifier(reader, arguments, refusals.in("traffic")).verify();
    }

    private void mainMode(StructView context) {
        header(context, "mainModePolicy");
        KeyingModule module = KeyingModule.ofMainMode(context.bits(header.type()))
                .orElseThrow(() -> mismatch(context, "mainModePolicy", "a main-mode context"));
        Refusals mainMode = refusals.in("main mode");
        new MainModeVerifier(fields, module, mainMode)
                .verify(policy(context, header.mainMode().of(module), mainMode));
    }

    private void tunnel(StructView context) {
        header(context, "tunnelPolicy");
        KeyingModule module = KeyingModule.ofTunnel(context.bits(header.type()))
                .orElseThrow(() -> mismatch(context, "tunnelPolicy", "a tunnel context"));
        new QuickModeVerifier(fields, module, refusals)
                .verify(policy(context, header.tunnel().of(module), refusals.in("quick mode")));
    }

    private void header(StructView context, String role) {
        StructView display = context.inner(header.displayData());
        Optional<String> name = display.text(FWPM_DISPLAY_DATA0.name);
        Refusals ofName = refusals.in("name");
        ofName.unless(name.isPresent(), ErrorCodes.FWP_E_NULL_DISPLAY_NAME, () -> role + ".displayData.name is null");
        DisplayNames.require(name.orElse(""), role + ".displayData.name", ofName);
        display.text(FWPM_DISPLAY_DATA0.description)
                .ifPresent(text ->
                        DisplayNames.require(text, role + ".displayData.description", refusals.in("description")));
        long flags = context.get(header.flags());
        refusals.in("lifetime")
                .unless(
                        FWPM_PROVIDER_CONTEXT_FLAG.TABLE.contains(flags),
                        ErrorCodes.FWP_E_INVALID_FLAGS,
                        () -> role + ".flags is " + FWPM_PROVIDER_CONTEXT_FLAG.TABLE.describe(flags));
    }

    /** The policy that a context points to. The context of the first generation has no arm for types added later. */
    private StructView policy(StructView context, Optional<FieldLayout> arm, Refusals mode) {
        return arm.flatMap(context::pointee)
                .orElseThrow(() -> mode.refusal(
                        ErrorCodes.FWP_E_NULL_POINTER,
                        header.layout() + " of type "
                                + FWPM_PROVIDER_CONTEXT_TYPE.TABLE.describe(context.get(header.type()))
                                + " points to no policy"));
    }

    private RuntimeException mismatch(StructView context, String role, String wanted) {
        long type = context.get(header.type());
        return refusals.in("keying")
                .refusal(
                        ErrorCodes.FWP_E_PROVIDER_CONTEXT_MISMATCH,
                        role + ".type is " + FWPM_PROVIDER_CONTEXT_TYPE.TABLE.describe(type) + ", which is not "
                                + wanted);
    }
}
