// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_KERBEROS_AUTHENTICATION1}, since Windows 8: 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_KERBEROS_AUTHENTICATION1 { // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     UINT32 flags;                        // 0 (4), 0 (4)
 *     wchar_t* proxyServer;                // 8 (8), 4 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_KERBEROS_AUTHENTICATION1 {
    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("IKEEXT_KERBEROS_AUTHENTICATION1", "flags", "UINT32", FieldKind.UINT32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IKEEXT_KERB_AUTH.TABLE)
            .since("Windows 8")
            .build();

    /** {@code wchar_t* proxyServer}. */
    public static final FieldLayout proxyServer = FieldLayout.of("IKEEXT_KERBEROS_AUTHENTICATION1", "proxyServer", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(8, 8)
            .win32(4, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.UNIQUE)
            .since("Windows 8")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_KERBEROS_AUTHENTICATION1")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows 8")
            .fields(flags, proxyServer)
            .build();

    private IKEEXT_KERBEROS_AUTHENTICATION1() {}
}
