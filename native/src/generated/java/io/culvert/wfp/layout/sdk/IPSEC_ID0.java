// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_ID0}, since Windows Vista: 48 bytes on 64-bit Windows, 32 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_ID0 {              // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     wchar_t* mmTargetName;      // 0 (8), 0 (4)
 *     wchar_t* emTargetName;      // 8 (8), 4 (4)
 *     UINT32 numTokens;           // 16 (4), 8 (4)
 *     IPSEC_TOKEN0* tokens;       // 24 (8), 12 (4)
 *     UINT64 explicitCredentials; // 32 (8), 16 (8)
 *     UINT64 logonId;             // 40 (8), 24 (8)
 * };
 * }</pre>
 */
public final class IPSEC_ID0 {
    /** {@code wchar_t* mmTargetName}. */
    public static final FieldLayout mmTargetName = FieldLayout.of("IPSEC_ID0", "mmTargetName", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(0, 8)
            .win32(0, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code wchar_t* emTargetName}. */
    public static final FieldLayout emTargetName = FieldLayout.of("IPSEC_ID0", "emTargetName", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(8, 8)
            .win32(4, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 numTokens}. */
    public static final FieldLayout numTokens = FieldLayout.of("IPSEC_ID0", "numTokens", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_TOKEN0* tokens}, counted by {@code numTokens}. */
    public static final FieldLayout tokens = FieldLayout.of("IPSEC_ID0", "tokens", "IPSEC_TOKEN0*", FieldKind.POINTER_TO_STRUCT)
            .win64(24, 8)
            .win32(12, 4)
            .target(IPSEC_TOKEN0.LAYOUT)
            .count(numTokens)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code UINT64 explicitCredentials}. */
    public static final FieldLayout explicitCredentials = FieldLayout.of("IPSEC_ID0", "explicitCredentials", "UINT64", FieldKind.UINT64)
            .win64(32, 8)
            .win32(16, 8)
            .since("Windows Vista")
            .build();

    /** {@code UINT64 logonId}. */
    public static final FieldLayout logonId = FieldLayout.of("IPSEC_ID0", "logonId", "UINT64", FieldKind.UINT64)
            .win64(40, 8)
            .win32(24, 8)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_ID0")
            .win64(48, 8)
            .win32(32, 8)
            .since("Windows Vista")
            .fields(mmTargetName, emTargetName, numTokens, tokens, explicitCredentials, logonId)
            .build();

    private IPSEC_ID0() {}
}
