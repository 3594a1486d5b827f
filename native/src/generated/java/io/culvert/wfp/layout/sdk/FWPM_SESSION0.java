// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWPM_SESSION0}, since Windows Vista: 72 bytes on 64-bit Windows, 48 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWPM_SESSION0 {              // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     GUID sessionKey;                // 0 (16), 0 (16)
 *     FWPM_DISPLAY_DATA0 displayData; // 16 (16), 16 (8)
 *     UINT32 flags;                   // 32 (4), 24 (4)
 *     UINT32 txnWaitTimeoutInMSec;    // 36 (4), 28 (4)
 *     DWORD processId;                // 40 (4), 32 (4)
 *     SID* sid;                       // 48 (8), 36 (4)
 *     wchar_t* username;              // 56 (8), 40 (4)
 *     BOOL kernelMode;                // 64 (4), 44 (4)
 * };
 * }</pre>
 */
public final class FWPM_SESSION0 {
    /** {@code GUID sessionKey}. */
    public static final FieldLayout sessionKey = FieldLayout.of("FWPM_SESSION0", "sessionKey", "GUID", FieldKind.STRUCT)
            .win64(0, 16)
            .win32(0, 16)
            .target(GUID.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code FWPM_DISPLAY_DATA0 displayData}. */
    public static final FieldLayout displayData = FieldLayout.of("FWPM_SESSION0", "displayData", "FWPM_DISPLAY_DATA0", FieldKind.STRUCT)
            .win64(16, 16)
            .win32(16, 8)
            .target(FWPM_DISPLAY_DATA0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 flags}. */
    public static final FieldLayout flags = FieldLayout.of("FWPM_SESSION0", "flags", "UINT32", FieldKind.UINT32)
            .win64(32, 4)
            .win32(24, 4)
            .constants(FWPM_SESSION_FLAG.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 txnWaitTimeoutInMSec}. */
    public static final FieldLayout txnWaitTimeoutInMSec = FieldLayout.of("FWPM_SESSION0", "txnWaitTimeoutInMSec", "UINT32", FieldKind.UINT32)
            .win64(36, 4)
            .win32(28, 4)
            .since("Windows Vista")
            .build();

    /** {@code DWORD processId}. */
    public static final FieldLayout processId = FieldLayout.of("FWPM_SESSION0", "processId", "DWORD", FieldKind.UINT32)
            .win64(40, 4)
            .win32(32, 4)
            .since("Windows Vista")
            .build();

    /** {@code SID* sid}. */
    public static final FieldLayout sid = FieldLayout.of("FWPM_SESSION0", "sid", "SID*", FieldKind.POINTER_TO_STRUCT)
            .win64(48, 8)
            .win32(36, 4)
            .target(SID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code wchar_t* username}. */
    public static final FieldLayout username = FieldLayout.of("FWPM_SESSION0", "username", "wchar_t*", FieldKind.POINTER_TO_UTF16)
            .win64(56, 8)
            .win32(40, 4)
            .elements(FieldKind.UINT16)
            .pointer(PointerRule.UNIQUE)
            .since("Windows Vista")
            .build();

    /** {@code BOOL kernelMode}. */
    public static final FieldLayout kernelMode = FieldLayout.of("FWPM_SESSION0", "kernelMode", "BOOL", FieldKind.INT32)
            .win64(64, 4)
            .win32(44, 4)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWPM_SESSION0")
            .win64(72, 8)
            .win32(48, 4)
            .since("Windows Vista")
            .fields(sessionKey, displayData, flags, txnWaitTimeoutInMSec, processId, sid, username, kernelMode)
            .build();

    private FWPM_SESSION0() {}
}
