package io.culvert.wfp.compile.lift;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.wfp.compile.fields.ContextFields;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageReader;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.FWPM_DISPLAY_DATA0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_FLAG;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.ProviderContextType;
import io.culvert.wfp.session.value.ProviderContextValue;
import java.util.Optional;

/**
 * Reads who a provider context is, of whatever type and whoever made it. What it says besides is not looked at: this is for
 * listing, where a context that is strange to this library must not hide the others.
 */
public final class ContextSummary {

    private ContextSummary() {}

    /**
     * Reads the context that an image was made of.
     *
     * @param image has the context as its tunnel
     * @return who it is
     */
    public static ProviderContext of(NativeImage image) {
        return of(image, image.arguments().tunnelPolicy());
    }

    /**
     * Reads a context of an image.
     *
     * @param image the image
     * @param place where the context stands in it
     * @return who it is
     */
    public static ProviderContext of(NativeImage image, int place) {
        ContextFields fields = PolicyFields.of(image.arguments().generation()).context();
        StructView context = new StructView(new ImageReader(image), place);
        StructView display = context.inner(fields.displayData());
        byte[] data = context.blob(fields.providerData());
        boolean persistent =
                (context.get(fields.flags()) & FWPM_PROVIDER_CONTEXT_FLAG.FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT) != 0;
        return new ProviderContextValue(
                context.get(fields.id()),
                context.guid(fields.key()),
                new ProviderContextType(context.bits(fields.type())),
                display.text(FWPM_DISPLAY_DATA0.name).orElse(""),
                display.text(FWPM_DISPLAY_DATA0.description),
                context.guidPointee(fields.providerKey()),
                persistent ? ObjectLifetime.PERSISTENT : ObjectLifetime.STATIC,
                data.length == 0 ? Optional.empty() : Optional.of(ProviderData.of(data)));
    }
}
