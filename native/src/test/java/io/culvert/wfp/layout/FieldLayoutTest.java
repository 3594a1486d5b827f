package io.culvert.wfp.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.layout.sdk.FWPM_DISPLAY_DATA0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.FWP_BYTE_ARRAY16;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import io.culvert.wfp.layout.sdk.FWP_IP_VERSION;
import io.culvert.wfp.layout.sdk.FWP_V4_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_V6_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;
import io.culvert.wfp.layout.sdk.GUID;
import io.culvert.wfp.layout.sdk.IKEEXT_EM_POLICY1;
import io.culvert.wfp.layout.sdk.IKEEXT_PRESHARED_KEY_AUTHENTICATION1;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINTS1;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_POLICY1;
import io.culvert.wfp.layout.sdk.SID;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldLayoutTest {

    @Test
    void aPointerKnowsWhatItLeadsTo() {
        assertSame(FWP_BYTE_BLOB.size, FWP_BYTE_BLOB.data.count());
        assertEquals(FieldKind.POINTER_TO_BYTES, FWP_BYTE_BLOB.data.kind());
        assertEquals(1, FWP_BYTE_BLOB.data.elementByteSize(TargetAbi.WIN64));
        assertEquals(FieldKind.POINTER_TO_UTF16, FWPM_DISPLAY_DATA0.name.kind());
        assertEquals(2, FWPM_DISPLAY_DATA0.name.elementByteAlignment(TargetAbi.WIN32));
        assertTrue(FWPM_PROVIDER_CONTEXT1.providerKey.isGuid());
        assertSame(GUID.LAYOUT, FWPM_PROVIDER_CONTEXT1.providerKey.target());
        assertEquals(4, FWPM_PROVIDER_CONTEXT1.providerKey.elementByteAlignment(TargetAbi.WIN64));
    }

    @Test
    void thePointerRuleSaysWhatMayBeNull() {
        assertTrue(FWPM_PROVIDER_CONTEXT1.providerKey.isNullable());
        assertFalse(FWPM_PROVIDER_CONTEXT1.type.isNullable());
        List<FieldLayout> mandatory = Layouts.all().stream()
                .flatMap(layout -> layout.fields().stream())
                .filter(field -> field.pointerRule() == PointerRule.REF)
                .toList();
        assertFalse(mandatory.isEmpty());
        mandatory.forEach(field -> assertFalse(field.isNullable(), field::path));
    }

    @Test
    void valuesAreWrittenWithTheConstantsOfTheField() {
        assertEquals(
                "FWPM_IPSEC_IKE_MM_CONTEXT",
                FWPM_PROVIDER_CONTEXT1.type.constants().describe(5));
        assertFalse(FWPM_PROVIDER_CONTEXT1.type.isFlags());
        assertTrue(IPSEC_TUNNEL_POLICY1.flags.isFlags());
        assertNull(FWPM_PROVIDER_CONTEXT1.providerContextId.constants());
    }

    @Test
    void anArmIsInUseForItsTagsAlone() {
        assertSame(IPSEC_TUNNEL_ENDPOINTS1.ipVersion, IPSEC_TUNNEL_ENDPOINTS1.localV4Address.discriminator());
        assertTrue(IPSEC_TUNNEL_ENDPOINTS1.localV4Address.isArmFor(0));
        assertFalse(IPSEC_TUNNEL_ENDPOINTS1.localV4Address.isArmFor(1));
        assertTrue(IPSEC_TUNNEL_ENDPOINTS1.localV6Address.isArmFor(1));
        assertTrue(IPSEC_TUNNEL_ENDPOINTS1.localIfLuid.isArmFor(77), "no arm of a union");
    }

    @Test
    void keyMaterialIsSecret() {
        assertTrue(IKEEXT_PRESHARED_KEY_AUTHENTICATION1.presharedKey.isSecret());
        assertFalse(IKEEXT_PRESHARED_KEY_AUTHENTICATION1.flags.isSecret());
        assertEquals(
                List.of(
                        "SEC_WINNT_AUTH_IDENTITY_W.Password",
                        "IKEEXT_PRESHARED_KEY_AUTHENTICATION0.presharedKey",
                        "IKEEXT_PRESHARED_KEY_AUTHENTICATION1.presharedKey",
                        "IPSEC_SA_AUTH_INFORMATION0.authKey",
                        "IPSEC_SA_CIPHER_INFORMATION0.cipherKey",
                        "IPSEC_KEYMODULE_STATE0.stateBlob"),
                Layouts.all().stream()
                        .flatMap(layout -> layout.fields().stream())
                        .filter(FieldLayout::isSecret)
                        .map(FieldLayout::path)
                        .toList());
    }

    /** Without the facts, a dump shows an address as a number or as a count of bytes. */
    @Test
    void eachArmOfAnIpVersionHasTheFormOfItsAddress() {
        List<FieldLayout> arms = Layouts.all().stream()
                .flatMap(layout -> layout.fields().stream())
                .filter(field -> field.discriminator() != null
                        && field.discriminator().constants() == FWP_IP_VERSION.TABLE
                        && field.target() == null
                        && !field.isArmFor(FWP_IP_VERSION.FWP_IP_VERSION_NONE))
                .toList();
        assertFalse(arms.isEmpty());
        arms.forEach(arm -> assertSame(
                arm.isArmFor(FWP_IP_VERSION.FWP_IP_VERSION_V4) ? AddressForm.IPV4 : AddressForm.IPV6,
                arm.addressForm(),
                arm::path));
    }

    @Test
    void valuesOfTheFilterHaveAddresses() {
        assertSame(AddressForm.IPV4, FWP_V4_ADDR_AND_MASK.addr.addressForm());
        assertSame(AddressForm.IPV4, FWP_V4_ADDR_AND_MASK.mask.addressForm());
        assertSame(AddressForm.IPV6, FWP_V6_ADDR_AND_MASK.addr.addressForm());
        assertNull(FWP_V6_ADDR_AND_MASK.prefixLength.addressForm());
        assertSame(AddressForm.IPV6, FWP_BYTE_ARRAY16.byteArray16.addressForm());
        assertNull(FWP_VALUE0.uint32.addressForm(), "an address for some conditions only");
    }

    @Test
    void aScalarHasNoElements() {
        assertThrows(IllegalStateException.class, () -> FWP_VALUE0.type.elementByteSize(TargetAbi.WIN64));
        assertNull(FWP_VALUE0.type.elementKind());
    }

    @Test
    void arraysHaveCounts() {
        assertSame(IKEEXT_EM_POLICY1.numAuthenticationMethods, IKEEXT_EM_POLICY1.authenticationMethods.count());
        assertSame(SID.SubAuthority, SID.LAYOUT.trailingArray());
        assertSame(SID.SubAuthorityCount, SID.SubAuthority.count());
        assertEquals(4, SID.SubAuthority.elementByteSize(TargetAbi.WIN64));
    }

    @Test
    void whatIsCountedHasItsCountInTheSameArm() {
        Stream<FieldLayout> counted = Layouts.all().stream()
                .flatMap(layout -> layout.fields().stream())
                .filter(field -> field.count() != null);
        counted.forEach(field -> {
            assertEquals(field.structName(), field.count().structName(), field::path);
            assertFalse(Layouts.areExclusive(field, field.count()), field::path);
        });
    }

    @Test
    void aBuilderTakesFieldsOfTheSameStructureOnly() {
        FieldLayoutBuilder builder = FieldLayout.of("OTHER", "data", "UINT8*", FieldKind.POINTER_TO_BYTES);
        assertThrows(IllegalArgumentException.class, () -> builder.count(FWP_BYTE_BLOB.size));
        assertThrows(IllegalArgumentException.class, () -> builder.arm("u1", FWP_VALUE0.type, -1, 1));
    }
}
