// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_V4_UDP_ENCAPSULATION0}, since Windows Vista: 4 bytes on 64-bit Windows, 4 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_V4_UDP_ENCAPSULATION0 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT16 localUdpEncapPort;        // 0 (2), 0 (2)
 *     UINT16 remoteUdpEncapPort;       // 2 (2), 2 (2)
 * };
 * }</pre>
 */
public final class IPSEC_V4_UDP_ENCAPSULATION0 {
    /** {@code UINT16 localUdpEncapPort}. */
    public static final FieldLayout localUdpEncapPort = FieldLayout.of("IPSEC_V4_UDP_ENCAPSULATION0", "localUdpEncapPort", "UINT16", FieldKind.UINT16)
            .win64(0, 2)
            .win32(0, 2)
            .since("Windows Vista")
            .build();

    /** {@code UINT16 remoteUdpEncapPort}. */
    public static final FieldLayout remoteUdpEncapPort = FieldLayout.of("IPSEC_V4_UDP_ENCAPSULATION0", "remoteUdpEncapPort", "UINT16", FieldKind.UINT16)
            .win64(2, 2)
            .win32(2, 2)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_V4_UDP_ENCAPSULATION0")
            .win64(4, 2)
            .win32(4, 2)
            .since("Windows Vista")
            .fields(localUdpEncapPort, remoteUdpEncapPort)
            .build();

    private IPSEC_V4_UDP_ENCAPSULATION0() {}
}
