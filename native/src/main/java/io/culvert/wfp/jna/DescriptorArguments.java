package io.culvert.wfp.jna;

import com.sun.jna.platform.win32.WinNT;
import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.SECURITY_DESCRIPTOR_RELATIVE;
import io.culvert.wfp.layout.sdk.SECURITY_INFORMATION;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The arguments of {@code Fwpm…SetSecurityInfo…0} for a descriptor: its parts, and their offsets in its bytes.
 *
 * @param securityInformation {@code SECURITY_INFORMATION} as bits
 * @param owner offset of the owner, or {@link NativeImage#NULL}
 * @param group offset of the group, or {@link NativeImage#NULL}
 * @param dacl offset of the discretionary list, or {@link NativeImage#NULL} for none or the null list
 * @param sacl offset of the system list, or {@link NativeImage#NULL} for none or the null list
 */
record DescriptorArguments(int securityInformation, int owner, int group, int dacl, int sacl) {

    static DescriptorArguments of(SecurityDescriptor descriptor) {
        ByteBuffer header = ByteBuffer.wrap(descriptor.toBytes()).order(ByteOrder.LITTLE_ENDIAN);
        int owner = place(header, SECURITY_DESCRIPTOR_RELATIVE.Owner);
        int group = place(header, SECURITY_DESCRIPTOR_RELATIVE.Group);
        int information = (owner == NativeImage.NULL ? 0 : SECURITY_INFORMATION.OWNER_SECURITY_INFORMATION)
                | (group == NativeImage.NULL ? 0 : SECURITY_INFORMATION.GROUP_SECURITY_INFORMATION)
                | lists(header.getShort(SECURITY_DESCRIPTOR_RELATIVE.Control.byteOffset(EngineHandle.ABI)));
        return new DescriptorArguments(
                information,
                owner,
                group,
                place(header, SECURITY_DESCRIPTOR_RELATIVE.Dacl),
                place(header, SECURITY_DESCRIPTOR_RELATIVE.Sacl));
    }

    /** A list may be present and null, so presence is read from the control bits. */
    private static int lists(int control) {
        int information = 0;
        if ((control & WinNT.SE_DACL_PRESENT) != 0) {
            information |= SECURITY_INFORMATION.DACL_SECURITY_INFORMATION;
            if ((control & WinNT.SE_DACL_PROTECTED) != 0) {
                information |= WinNT.PROTECTED_DACL_SECURITY_INFORMATION;
            }
        }
        if ((control & WinNT.SE_SACL_PRESENT) != 0) {
            information |= SECURITY_INFORMATION.SACL_SECURITY_INFORMATION;
            if ((control & WinNT.SE_SACL_PROTECTED) != 0) {
                information |= WinNT.PROTECTED_SACL_SECURITY_INFORMATION;
            }
        }
        return information;
    }

    private static int place(ByteBuffer header, FieldLayout field) {
        int offset = header.getInt(field.byteOffset(EngineHandle.ABI));
        return offset == 0 ? NativeImage.NULL : offset;
    }
}
