package io.culvert.wfp.compile.lift;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageReader;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.FWPM_DISPLAY_DATA0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_FLAG;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.value.ProviderValue;
import java.util.Optional;

/** Reads providers of any origin. Unknown flags are ignored, because in a list one provider must not hide the others. */
public final class ProviderLifting {

    private ProviderLifting() {}

    /**
     * Reads a provider.
     *
     * @param image an image that begins with {@code FWPM_PROVIDER0}
     * @return the provider; one of another program may have an empty name
     */
    public static Provider provider(NativeImage image) {
        StructView provider = new StructView(new ImageReader(image), 0);
        StructView display = provider.inner(FWPM_PROVIDER0.displayData);
        byte[] data = provider.blob(FWPM_PROVIDER0.providerData);
        boolean persistent =
                (provider.get(FWPM_PROVIDER0.flags) & FWPM_PROVIDER_FLAG.FWPM_PROVIDER_FLAG_PERSISTENT) != 0;
        return new ProviderValue(
                provider.guid(FWPM_PROVIDER0.providerKey),
                display.text(FWPM_DISPLAY_DATA0.name).orElse(""),
                display.text(FWPM_DISPLAY_DATA0.description),
                persistent ? ObjectLifetime.PERSISTENT : ObjectLifetime.STATIC,
                provider.text(FWPM_PROVIDER0.serviceName),
                data.length == 0 ? Optional.empty() : Optional.of(ProviderData.of(data)));
    }
}
