// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.GuidTable;
import io.culvert.wfp.layout.NamedGuid;
import java.util.List;
import java.util.UUID;

/**
 * The GUIDs with a name in the SDK.
 */
public final class Guids {
    /** The condition {@code 81bc78fb-f28d-4886-a604-6acc261f261b}, since Windows 11 (CU). */
    public static final UUID FWPM_CONDITION_ALE_PACKAGE_FAMILY_NAME = new UUID(0x81bc78fbf28d4886L, 0xa6046acc261f261bL);

    /** The condition {@code f6e63dce-1f4b-4c6b-b6ef-1165e71f8ee7}, since Windows 8. */
    public static final UUID FWPM_CONDITION_INTERFACE_MAC_ADDRESS = new UUID(0xf6e63dce1f4b4c6bL, 0xb6ef1165e71f8ee7L);

    /** The condition {@code d999e981-7948-4c83-b742-c84e3b678f8f}, since Windows 8. */
    public static final UUID FWPM_CONDITION_MAC_LOCAL_ADDRESS = new UUID(0xd999e98179484c83L, 0xb742c84e3b678f8fL);

    /** The condition {@code 408f2ed4-3a70-4b4d-92a6-415ac20e2f12}, since Windows 8. */
    public static final UUID FWPM_CONDITION_MAC_REMOTE_ADDRESS = new UUID(0x408f2ed43a704b4dL, 0x92a6415ac20e2f12L);

    /** The condition {@code fd08948d-a219-4d52-bb98-1a5540ee7b4e}, since Windows 8. */
    public static final UUID FWPM_CONDITION_ETHER_TYPE = new UUID(0xfd08948da2194d52L, 0xbb981a5540ee7b4eL);

    /** The condition {@code 938eab21-3618-4e64-9ca5-2141ebda1ca2}, since Windows 8. */
    public static final UUID FWPM_CONDITION_VLAN_ID = new UUID(0x938eab2136184e64L, 0x9ca52141ebda1ca2L);

    /** The condition {@code dc04843c-79e6-4e44-a025-65b9bb0f9f94}, since Windows 8. */
    public static final UUID FWPM_CONDITION_VSWITCH_TENANT_NETWORK_ID = new UUID(0xdc04843c79e64e44L, 0xa02565b9bb0f9f94L);

    /** The condition {@code db7bb42b-2dac-4cd4-a59a-e0bdce1e6834}, since Windows 8. */
    public static final UUID FWPM_CONDITION_NDIS_PORT = new UUID(0xdb7bb42b2dac4cd4L, 0xa59ae0bdce1e6834L);

    /** The condition {@code cb31cef1-791d-473b-89d1-61c5984304a0}, since Windows 8. */
    public static final UUID FWPM_CONDITION_NDIS_MEDIA_TYPE = new UUID(0xcb31cef1791d473bL, 0x89d161c5984304a0L);

    /** The condition {@code 34c79823-c229-44f2-b83c-74020882ae77}, since Windows 8. */
    public static final UUID FWPM_CONDITION_NDIS_PHYSICAL_MEDIA_TYPE = new UUID(0x34c79823c22944f2L, 0xb83c74020882ae77L);

    /** The condition {@code 7bc43cbf-37ba-45f1-b74a-82ff518eeb10}, since Windows 8. */
    public static final UUID FWPM_CONDITION_L2_FLAGS = new UUID(0x7bc43cbf37ba45f1L, 0xb74a82ff518eeb10L);

    /** The condition {@code cc31355c-3073-4ffb-a14f-79415cb1ead1}, since Windows 8. */
    public static final UUID FWPM_CONDITION_MAC_LOCAL_ADDRESS_TYPE = new UUID(0xcc31355c30734ffbL, 0xa14f79415cb1ead1L);

    /** The condition {@code 027fedb4-f1c1-4030-b564-ee777fd867ea}, since Windows 8. */
    public static final UUID FWPM_CONDITION_MAC_REMOTE_ADDRESS_TYPE = new UUID(0x27fedb4f1c14030L, 0xb564ee777fd867eaL);

    /** The condition {@code 71bc78fa-f17c-4997-a602-6abb261f351c}, since Windows 8. */
    public static final UUID FWPM_CONDITION_ALE_PACKAGE_ID = new UUID(0x71bc78faf17c4997L, 0xa6026abb261f351cL);

    /** The condition {@code 7b795451-f1f6-4d05-b7cb-21779d802336}, since Windows 8. */
    public static final UUID FWPM_CONDITION_MAC_SOURCE_ADDRESS = new UUID(0x7b795451f1f64d05L, 0xb7cb21779d802336L);

    /** The condition {@code 04ea2a93-858c-4027-b613-b43180c7859e}, since Windows 8. */
    public static final UUID FWPM_CONDITION_MAC_DESTINATION_ADDRESS = new UUID(0x4ea2a93858c4027L, 0xb613b43180c7859eL);

    /** The condition {@code 5c1b72e4-299e-4437-a298-bc3f014b3dc2}, since Windows 8. */
    public static final UUID FWPM_CONDITION_MAC_SOURCE_ADDRESS_TYPE = new UUID(0x5c1b72e4299e4437L, 0xa298bc3f014b3dc2L);

    /** The condition {@code ae052932-ef42-4e99-b129-f3b3139e34f7}, since Windows 8. */
    public static final UUID FWPM_CONDITION_MAC_DESTINATION_ADDRESS_TYPE = new UUID(0xae052932ef424e99L, 0xb129f3b3139e34f7L);

    /** The condition {@code a6afef91-3df4-4730-a214-f5426aebf821}, since Windows 8. */
    public static final UUID FWPM_CONDITION_IP_SOURCE_PORT = new UUID(0xa6afef913df44730L, 0xa214f5426aebf821L);

    /** An alias of {@link #FWPM_CONDITION_IP_SOURCE_PORT}. */
    public static final UUID FWPM_CONDITION_VSWITCH_ICMP_TYPE = FWPM_CONDITION_IP_SOURCE_PORT;

    /** The condition {@code ce6def45-60fb-4a7b-a304-af30a117000e}, since Windows 8. */
    public static final UUID FWPM_CONDITION_IP_DESTINATION_PORT = new UUID(0xce6def4560fb4a7bL, 0xa304af30a117000eL);

    /** An alias of {@link #FWPM_CONDITION_IP_DESTINATION_PORT}. */
    public static final UUID FWPM_CONDITION_VSWITCH_ICMP_CODE = FWPM_CONDITION_IP_DESTINATION_PORT;

    /** The condition {@code c4a414ba-437b-4de6-9946-d99c1b95b312}, since Windows 8. */
    public static final UUID FWPM_CONDITION_VSWITCH_ID = new UUID(0xc4a414ba437b4de6L, 0x9946d99c1b95b312L);

    /** The condition {@code 11d48b4b-e77a-40b4-9155-392c906c2608}, since Windows 8. */
    public static final UUID FWPM_CONDITION_VSWITCH_NETWORK_TYPE = new UUID(0x11d48b4be77a40b4L, 0x9155392c906c2608L);

    /** The condition {@code 7f4ef24b-b2c1-4938-ba33-a1ecbed512ba}, since Windows 8. */
    public static final UUID FWPM_CONDITION_VSWITCH_SOURCE_INTERFACE_ID = new UUID(0x7f4ef24bb2c14938L, 0xba33a1ecbed512baL);

    /** The condition {@code 8ed48be4-c926-49f6-a4f6-ef3030e3fc16}, since Windows 8. */
    public static final UUID FWPM_CONDITION_VSWITCH_DESTINATION_INTERFACE_ID = new UUID(0x8ed48be4c92649f6L, 0xa4f6ef3030e3fc16L);

    /** The condition {@code 9c2a9ec2-9fc6-42bc-bdd8-406d4da0be64}, since Windows 8. */
    public static final UUID FWPM_CONDITION_VSWITCH_SOURCE_VM_ID = new UUID(0x9c2a9ec29fc642bcL, 0xbdd8406d4da0be64L);

    /** The condition {@code 6106aace-4de1-4c84-9671-3637f8bcf731}, since Windows 8. */
    public static final UUID FWPM_CONDITION_VSWITCH_DESTINATION_VM_ID = new UUID(0x6106aace4de14c84L, 0x96713637f8bcf731L);

    /** The condition {@code e6b040a2-edaf-4c36-908b-f2f58ae43807}, since Windows 8. */
    public static final UUID FWPM_CONDITION_VSWITCH_SOURCE_INTERFACE_TYPE = new UUID(0xe6b040a2edaf4c36L, 0x908bf2f58ae43807L);

    /** The condition {@code fa9b3f06-2f1a-4c57-9e68-a7098b28dbfe}, since Windows 8. */
    public static final UUID FWPM_CONDITION_VSWITCH_DESTINATION_INTERFACE_TYPE = new UUID(0xfa9b3f062f1a4c57L, 0x9e68a7098b28dbfeL);

    /** The condition {@code 37a57699-5883-4963-92b8-3e704688b0ad}, since Windows 10. */
    public static final UUID FWPM_CONDITION_ALE_SECURITY_ATTRIBUTE_FQBN_VALUE = new UUID(0x37a5769958834963L, 0x92b83e704688b0adL);

    /** The condition {@code 37a57700-5884-4964-92b8-3e704688b0ad}, since Windows 10: IPSEC, IKEEXT, KM_DEMUX layers list it from Windows 10. */
    public static final UUID FWPM_CONDITION_IPSEC_SECURITY_REALM_ID = new UUID(0x37a5770058844964L, 0x92b83e704688b0adL);

    /** The condition {@code b1277b9a-b781-40fc-9671-e5f1b989f34e}, since Windows 10. */
    public static final UUID FWPM_CONDITION_ALE_EFFECTIVE_NAME = new UUID(0xb1277b9ab78140fcL, 0x9671e5f1b989f34eL);

    /** The condition {@code d9ee00de-c1ef-4617-bfe3-ffd8f5a08957}, since Windows Vista: tunnel traffic selector, local side; one of the two fields allowed without FWPM_TUNNEL_FLAG_POINT_TO_POINT. IPv4 value host byte order, IPv6 16 bytes network order. */
    public static final UUID FWPM_CONDITION_IP_LOCAL_ADDRESS = new UUID(0xd9ee00dec1ef4617L, 0xbfe3ffd8f5a08957L);

    /** The condition {@code b235ae9a-1d64-49b8-a44c-5ff3d9095045}, since Windows Vista: tunnel traffic selector, remote side; one of the two fields allowed without FWPM_TUNNEL_FLAG_POINT_TO_POINT. */
    public static final UUID FWPM_CONDITION_IP_REMOTE_ADDRESS = new UUID(0xb235ae9a1d6449b8L, 0xa44c5ff3d9095045L);

    /** The condition {@code ae96897e-2e94-4bc9-b313-b27ee80e574d}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_IP_SOURCE_ADDRESS = new UUID(0xae96897e2e944bc9L, 0xb313b27ee80e574dL);

    /** The condition {@code 2d79133b-b390-45c6-8699-acaceaafed33}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_IP_DESTINATION_ADDRESS = new UUID(0x2d79133bb39045c6L, 0x8699acaceaafed33L);

    /** The condition {@code 6ec7f6c4-376b-45d7-9e9c-d337cedcd237}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_IP_LOCAL_ADDRESS_TYPE = new UUID(0x6ec7f6c4376b45d7L, 0x9e9cd337cedcd237L);

    /** The condition {@code 1ec1b7c9-4eea-4f5e-b9ef-76beaaaf17ee}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_IP_DESTINATION_ADDRESS_TYPE = new UUID(0x1ec1b7c94eea4f5eL, 0xb9ef76beaaaf17eeL);

    /** The condition {@code eabe448a-a711-4d64-85b7-3f76b65299c7}, since Windows 7. */
    public static final UUID FWPM_CONDITION_IP_NEXTHOP_ADDRESS = new UUID(0xeabe448aa7114d64L, 0x85b73f76b65299c7L);

    /** The condition {@code 4cd62a49-59c3-4969-b7f3-bda5d32890a4}, since Windows Vista: IPSEC and IKEEXT layers list it from Windows 7; value is an interface LUID. */
    public static final UUID FWPM_CONDITION_IP_LOCAL_INTERFACE = new UUID(0x4cd62a4959c34969L, 0xb7f3bda5d32890a4L);

    /** An alias of {@link #FWPM_CONDITION_IP_LOCAL_INTERFACE}. */
    public static final UUID FWPM_CONDITION_INTERFACE = FWPM_CONDITION_IP_LOCAL_INTERFACE;

    /** The condition {@code 618a9b6d-386b-4136-ad6e-b51587cfb1cd}, since Windows Vista SP1. */
    public static final UUID FWPM_CONDITION_IP_ARRIVAL_INTERFACE = new UUID(0x618a9b6d386b4136L, 0xad6eb51587cfb1cdL);

    /** The condition {@code 89f990de-e798-4e6d-ab76-7c9558292e6f}, since Windows Vista SP1. */
    public static final UUID FWPM_CONDITION_ARRIVAL_INTERFACE_TYPE = new UUID(0x89f990dee7984e6dL, 0xab767c9558292e6fL);

    /** The condition {@code 511166dc-7a8c-4aa7-b533-95ab59fb0340}, since Windows Vista SP1. */
    public static final UUID FWPM_CONDITION_ARRIVAL_TUNNEL_TYPE = new UUID(0x511166dc7a8c4aa7L, 0xb53395ab59fb0340L);

    /** The condition {@code cc088db3-1792-4a71-b0f9-037d21cd828b}, since Windows Vista SP1. */
    public static final UUID FWPM_CONDITION_ARRIVAL_INTERFACE_INDEX = new UUID(0xcc088db317924a71L, 0xb0f9037d21cd828bL);

    /** The condition {@code ef8a6122-0577-45a7-9aaf-825fbeb4fb95}, since Windows 7. */
    public static final UUID FWPM_CONDITION_NEXTHOP_SUB_INTERFACE_INDEX = new UUID(0xef8a6122057745a7L, 0x9aaf825fbeb4fb95L);

    /** The condition {@code 93ae8f5b-7f6f-4719-98c8-14e97429ef04}, since Windows 7. */
    public static final UUID FWPM_CONDITION_IP_NEXTHOP_INTERFACE = new UUID(0x93ae8f5b7f6f4719L, 0x98c814e97429ef04L);

    /** The condition {@code 97537c6c-d9a3-4767-a381-e942675cd920}, since Windows 7. */
    public static final UUID FWPM_CONDITION_NEXTHOP_INTERFACE_TYPE = new UUID(0x97537c6cd9a34767L, 0xa381e942675cd920L);

    /** The condition {@code 72b1a111-987b-4720-99dd-c7c576fa2d4c}, since Windows 7. */
    public static final UUID FWPM_CONDITION_NEXTHOP_TUNNEL_TYPE = new UUID(0x72b1a111987b4720L, 0x99ddc7c576fa2d4cL);

    /** The condition {@code 138e6888-7ab8-4d65-9ee8-0591bcf6a494}, since Windows 7. */
    public static final UUID FWPM_CONDITION_NEXTHOP_INTERFACE_INDEX = new UUID(0x138e68887ab84d65L, 0x9ee80591bcf6a494L);

    /** The condition {@code 46ea1551-2255-492b-8019-aabeee349f40}, since Windows 7. */
    public static final UUID FWPM_CONDITION_ORIGINAL_PROFILE_ID = new UUID(0x46ea15512255492bL, 0x8019aabeee349f40L);

    /** The condition {@code ab3033c9-c0e3-4759-937d-5758c65d4ae3}, since Windows 7: IPSEC and IKEEXT layers list it from Windows 7. */
    public static final UUID FWPM_CONDITION_CURRENT_PROFILE_ID = new UUID(0xab3033c9c0e34759L, 0x937d5758c65d4ae3L);

    /** The condition {@code 4ebf7562-9f18-4d06-9941-a7a625744d71}, since Windows 7. */
    public static final UUID FWPM_CONDITION_LOCAL_INTERFACE_PROFILE_ID = new UUID(0x4ebf75629f184d06L, 0x9941a7a625744d71L);

    /** The condition {@code cdfe6aab-c083-4142-8679-c08f95329c61}, since Windows 7. */
    public static final UUID FWPM_CONDITION_ARRIVAL_INTERFACE_PROFILE_ID = new UUID(0xcdfe6aabc0834142L, 0x8679c08f95329c61L);

    /** The condition {@code d7ff9a56-cdaa-472b-84db-d23963c1d1bf}, since Windows 7. */
    public static final UUID FWPM_CONDITION_NEXTHOP_INTERFACE_PROFILE_ID = new UUID(0xd7ff9a56cdaa472bL, 0x84dbd23963c1d1bfL);

    /** The condition {@code 11205e8c-11ae-457a-8a44-477026dd764a}, since Windows 7. */
    public static final UUID FWPM_CONDITION_REAUTHORIZE_REASON = new UUID(0x11205e8c11ae457aL, 0x8a44477026dd764aL);

    /** The condition {@code 076dfdbe-c56c-4f72-ae8a-2cfe7e5c8286}, since Windows 7. */
    public static final UUID FWPM_CONDITION_ORIGINAL_ICMP_TYPE = new UUID(0x76dfdbec56c4f72L, 0xae8a2cfe7e5c8286L);

    /** The condition {@code da50d5c8-fa0d-4c89-b032-6e62136d1e96}, since Windows 7. */
    public static final UUID FWPM_CONDITION_IP_PHYSICAL_ARRIVAL_INTERFACE = new UUID(0xda50d5c8fa0d4c89L, 0xb0326e62136d1e96L);

    /** The condition {@code f09bd5ce-5150-48be-b098-c25152fb1f92}, since Windows 7. */
    public static final UUID FWPM_CONDITION_IP_PHYSICAL_NEXTHOP_INTERFACE = new UUID(0xf09bd5ce515048beL, 0xb098c25152fb1f92L);

    /** The condition {@code cce68d5e-053b-43a8-9a6f-33384c28e4f6}, since Windows 7. */
    public static final UUID FWPM_CONDITION_INTERFACE_QUARANTINE_EPOCH = new UUID(0xcce68d5e053b43a8L, 0x9a6f33384c28e4f6L);

    /** The condition {@code daf8cd14-e09e-4c93-a5ae-c5c13b73ffca}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_INTERFACE_TYPE = new UUID(0xdaf8cd14e09e4c93L, 0xa5aec5c13b73ffcaL);

    /** An alias of {@link #FWPM_CONDITION_INTERFACE_TYPE}. */
    public static final UUID FWPM_CONDITION_LOCAL_INTERFACE_TYPE = FWPM_CONDITION_INTERFACE_TYPE;

    /** The condition {@code 77a40437-8779-4868-a261-f5a902f1c0cd}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_TUNNEL_TYPE = new UUID(0x77a4043787794868L, 0xa261f5a902f1c0cdL);

    /** An alias of {@link #FWPM_CONDITION_TUNNEL_TYPE}. */
    public static final UUID FWPM_CONDITION_LOCAL_TUNNEL_TYPE = FWPM_CONDITION_TUNNEL_TYPE;

    /** The condition {@code 1076b8a5-6323-4c5e-9810-e8d3fc9e6136}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_IP_FORWARD_INTERFACE = new UUID(0x1076b8a563234c5eL, 0x9810e8d3fc9e6136L);

    /** The condition {@code 3971ef2b-623e-4f9a-8cb1-6e79b806b9a7}, since Windows Vista: allowed only with FWPM_TUNNEL_FLAG_POINT_TO_POINT; IPSEC layer field. */
    public static final UUID FWPM_CONDITION_IP_PROTOCOL = new UUID(0x3971ef2b623e4f9aL, 0x8cb16e79b806b9a7L);

    /** The condition {@code 0c1ba1af-5765-453f-af22-a8f791ac775b}, since Windows Vista: allowed only with FWPM_TUNNEL_FLAG_POINT_TO_POINT; host order UINT16; same GUID as ICMP_TYPE. */
    public static final UUID FWPM_CONDITION_IP_LOCAL_PORT = new UUID(0xc1ba1af5765453fL, 0xaf22a8f791ac775bL);

    /** An alias of {@link #FWPM_CONDITION_IP_LOCAL_PORT}. */
    public static final UUID FWPM_CONDITION_ICMP_TYPE = FWPM_CONDITION_IP_LOCAL_PORT;

    /** The condition {@code c35a604d-d22b-4e1a-91b4-68f674ee674b}, since Windows Vista: allowed only with FWPM_TUNNEL_FLAG_POINT_TO_POINT; host order UINT16; same GUID as ICMP_CODE. */
    public static final UUID FWPM_CONDITION_IP_REMOTE_PORT = new UUID(0xc35a604dd22b4e1aL, 0x91b468f674ee674bL);

    /** An alias of {@link #FWPM_CONDITION_IP_REMOTE_PORT}. */
    public static final UUID FWPM_CONDITION_ICMP_CODE = FWPM_CONDITION_IP_REMOTE_PORT;

    /** The condition {@code 4672a468-8a0a-4202-abb4-849e92e66809}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_EMBEDDED_LOCAL_ADDRESS_TYPE = new UUID(0x4672a4688a0a4202L, 0xabb4849e92e66809L);

    /** The condition {@code 77ee4b39-3273-4671-b63b-ab6feb66eeb6}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_EMBEDDED_REMOTE_ADDRESS = new UUID(0x77ee4b3932734671L, 0xb63bab6feb66eeb6L);

    /** The condition {@code 07784107-a29e-4c7b-9ec7-29c44afafdbc}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_EMBEDDED_PROTOCOL = new UUID(0x7784107a29e4c7bL, 0x9ec729c44afafdbcL);

    /** The condition {@code bfca394d-acdb-484e-b8e6-2aff79757345}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_EMBEDDED_LOCAL_PORT = new UUID(0xbfca394dacdb484eL, 0xb8e62aff79757345L);

    /** The condition {@code cae4d6a1-2968-40ed-a4ce-547160dda88d}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_EMBEDDED_REMOTE_PORT = new UUID(0xcae4d6a1296840edL, 0xa4ce547160dda88dL);

    /** The condition {@code 632ce23b-5167-435c-86d7-e903684aa80c}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_FLAGS = new UUID(0x632ce23b5167435cL, 0x86d7e903684aa80cL);

    /** The condition {@code 8784c146-ca97-44d6-9fd1-19fb1840cbf7}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_DIRECTION = new UUID(0x8784c146ca9744d6L, 0x9fd119fb1840cbf7L);

    /** The condition {@code 667fd755-d695-434a-8af5-d3835a1259bc}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_INTERFACE_INDEX = new UUID(0x667fd755d695434aL, 0x8af5d3835a1259bcL);

    /** An alias of {@link #FWPM_CONDITION_INTERFACE_INDEX}. */
    public static final UUID FWPM_CONDITION_LOCAL_INTERFACE_INDEX = FWPM_CONDITION_INTERFACE_INDEX;

    /** The condition {@code 0cd42473-d621-4be3-ae8c-72a348d283e1}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_SUB_INTERFACE_INDEX = new UUID(0xcd42473d6214be3L, 0xae8c72a348d283e1L);

    /** An alias of {@link #FWPM_CONDITION_SUB_INTERFACE_INDEX}. */
    public static final UUID FWPM_CONDITION_ARRIVAL_SUB_INTERFACE_INDEX = FWPM_CONDITION_SUB_INTERFACE_INDEX;

    /** The condition {@code 2311334d-c92d-45bf-9496-edf447820e2d}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_SOURCE_INTERFACE_INDEX = new UUID(0x2311334dc92d45bfL, 0x9496edf447820e2dL);

    /** The condition {@code 055edd9d-acd2-4361-8dab-f9525d97662f}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_SOURCE_SUB_INTERFACE_INDEX = new UUID(0x55edd9dacd24361L, 0x8dabf9525d97662fL);

    /** The condition {@code 35cf6522-4139-45ee-a0d5-67b80949d879}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_DESTINATION_INTERFACE_INDEX = new UUID(0x35cf6522413945eeL, 0xa0d567b80949d879L);

    /** The condition {@code 2b7d4399-d4c7-4738-a2f5-e994b43da388}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_DESTINATION_SUB_INTERFACE_INDEX = new UUID(0x2b7d4399d4c74738L, 0xa2f5e994b43da388L);

    /** The condition {@code d78e1e87-8644-4ea5-9437-d809ecefc971}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_ALE_APP_ID = new UUID(0xd78e1e8786444ea5L, 0x9437d809ecefc971L);

    /** The condition {@code 0e6cd086-e1fb-4212-842f-8a9f993fb3f6}, since Windows 8. */
    public static final UUID FWPM_CONDITION_ALE_ORIGINAL_APP_ID = new UUID(0xe6cd086e1fb4212L, 0x842f8a9f993fb3f6L);

    /** The condition {@code af043a0a-b34d-4f86-979c-c90371af6e66}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_ALE_USER_ID = new UUID(0xaf043a0ab34d4f86L, 0x979cc90371af6e66L);

    /** The condition {@code f63073b7-0189-4ab0-95a4-6123cbfab862}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_ALE_REMOTE_USER_ID = new UUID(0xf63073b701894ab0L, 0x95a46123cbfab862L);

    /** The condition {@code 1aa47f51-7f93-4508-a271-81abb00c9cab}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_ALE_REMOTE_MACHINE_ID = new UUID(0x1aa47f517f934508L, 0xa27181abb00c9cabL);

    /** The condition {@code 1c974776-7182-46e9-afd3-b02910e30334}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_ALE_PROMISCUOUS_MODE = new UUID(0x1c974776718246e9L, 0xafd3b02910e30334L);

    /** The condition {@code b9f4e088-cb98-4efb-a2c7-ad07332643db}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_ALE_SIO_FIREWALL_SYSTEM_PORT = new UUID(0xb9f4e088cb984efbL, 0xa2c7ad07332643dbL);

    /** An alias of {@link #FWPM_CONDITION_ALE_SIO_FIREWALL_SYSTEM_PORT}. */
    public static final UUID FWPM_CONDITION_ALE_SIO_FIREWALL_SOCKET_PROPERTY = FWPM_CONDITION_ALE_SIO_FIREWALL_SYSTEM_PORT;

    /** The condition {@code b482d227-1979-4a98-8044-18bbe6237542}, since Windows 7. */
    public static final UUID FWPM_CONDITION_ALE_REAUTH_REASON = new UUID(0xb482d22719794a98L, 0x804418bbe6237542L);

    /** The condition {@code 46275a9d-c03f-4d77-b784-1c57f4d02753}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_ALE_NAP_CONTEXT = new UUID(0x46275a9dc03f4d77L, 0xb7841c57f4d02753L);

    /** The condition {@code 35d0ea0e-15ca-492b-900e-97fd46352cce}, since Windows 7. */
    public static final UUID FWPM_CONDITION_KM_AUTH_NAP_CONTEXT = new UUID(0x35d0ea0e15ca492bL, 0x900e97fd46352cceL);

    /** The condition {@code 9bf0ee66-06c9-41b9-84da-288cb43af51f}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_REMOTE_USER_TOKEN = new UUID(0x9bf0ee6606c941b9L, 0x84da288cb43af51fL);

    /** The condition {@code 7c9c7d9f-0075-4d35-a0d1-8311c4cf6af1}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_RPC_IF_UUID = new UUID(0x7c9c7d9f00754d35L, 0xa0d18311c4cf6af1L);

    /** The condition {@code eabfd9b7-1262-4a2e-adaa-5f96f6fe326d}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_RPC_IF_VERSION = new UUID(0xeabfd9b712624a2eL, 0xadaa5f96f6fe326dL);

    /** The condition {@code 238a8a32-3199-467d-871c-272621ab3896}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_RPC_IF_FLAG = new UUID(0x238a8a323199467dL, 0x871c272621ab3896L);

    /** The condition {@code ff2e7b4d-3112-4770-b636-4d24ae3a6af2}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_DCOM_APP_ID = new UUID(0xff2e7b4d31124770L, 0xb6364d24ae3a6af2L);

    /** The condition {@code d024de4d-deaa-4317-9c85-e40ef6e140c3}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_IMAGE_NAME = new UUID(0xd024de4ddeaa4317L, 0x9c85e40ef6e140c3L);

    /** The condition {@code 2717bc74-3a35-4ce7-b7ef-c838fabdec45}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_RPC_PROTOCOL = new UUID(0x2717bc743a354ce7L, 0xb7efc838fabdec45L);

    /** The condition {@code daba74ab-0d67-43e7-986e-75b84f82f594}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_RPC_AUTH_TYPE = new UUID(0xdaba74ab0d6743e7L, 0x986e75b84f82f594L);

    /** The condition {@code e5a0aed5-59ac-46ea-be05-a5f05ecf446e}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_RPC_AUTH_LEVEL = new UUID(0xe5a0aed559ac46eaL, 0xbe05a5f05ecf446eL);

    /** The condition {@code 0d306ef0-e974-4f74-b5c7-591b0da7d562}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_SEC_ENCRYPT_ALGORITHM = new UUID(0xd306ef0e9744f74L, 0xb5c7591b0da7d562L);

    /** The condition {@code 4772183b-ccf8-4aeb-bce1-c6c6161c8fe4}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_SEC_KEY_SIZE = new UUID(0x4772183bccf84aebL, 0xbce1c6c6161c8fe4L);

    /** The condition {@code 03a629cb-6e52-49f8-9c41-5709633c09cf}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_IP_LOCAL_ADDRESS_V4 = new UUID(0x3a629cb6e5249f8L, 0x9c415709633c09cfL);

    /** The condition {@code 2381be84-7524-45b3-a05b-1e637d9c7a6a}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_IP_LOCAL_ADDRESS_V6 = new UUID(0x2381be84752445b3L, 0xa05b1e637d9c7a6aL);

    /** The condition {@code 1bd0741d-e3df-4e24-8634-762046eef6eb}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_PIPE = new UUID(0x1bd0741de3df4e24L, 0x8634762046eef6ebL);

    /** The condition {@code 1febb610-3bcc-45e1-bc36-2e067e2cb186}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_IP_REMOTE_ADDRESS_V4 = new UUID(0x1febb6103bcc45e1L, 0xbc362e067e2cb186L);

    /** The condition {@code 246e1d8c-8bee-4018-9b98-31d4582f3361}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_IP_REMOTE_ADDRESS_V6 = new UUID(0x246e1d8c8bee4018L, 0x9b9831d4582f3361L);

    /** The condition {@code d58efb76-aab7-4148-a87e-9581134129b9}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_RPC_OPNUM = new UUID(0xd58efb76aab74148L, 0xa87e9581134129b9L);

    /** The condition {@code e31180a8-bbbd-4d14-a65e-7157b06233bb}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_PROCESS_WITH_RPC_IF_UUID = new UUID(0xe31180a8bbbd4d14L, 0xa65e7157b06233bbL);

    /** The condition {@code dccea0b9-0886-4360-9c6a-ab043a24fba9}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_RPC_EP_VALUE = new UUID(0xdccea0b908864360L, 0x9c6aab043a24fba9L);

    /** The condition {@code 218b814a-0a39-49b8-8e71-c20c39c7dd2e}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_RPC_EP_FLAGS = new UUID(0x218b814a0a3949b8L, 0x8e71c20c39c7dd2eL);

    /** The condition {@code c228fc1e-403a-4478-be05-c9baa4c05ace}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_CLIENT_TOKEN = new UUID(0xc228fc1e403a4478L, 0xbe05c9baa4c05aceL);

    /** The condition {@code b605a225-c3b3-48c7-9833-7aefa9527546}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_RPC_SERVER_NAME = new UUID(0xb605a225c3b348c7L, 0x98337aefa9527546L);

    /** The condition {@code 8090f645-9ad5-4e3b-9f9f-8023ca097909}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_RPC_SERVER_PORT = new UUID(0x8090f6459ad54e3bL, 0x9f9f8023ca097909L);

    /** The condition {@code 40953fe2-8565-4759-8488-1771b4b4b5db}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_RPC_PROXY_AUTH_TYPE = new UUID(0x40953fe285654759L, 0x84881771b4b4b5dbL);

    /** The condition {@code a3ec00c7-05f4-4df7-91f2-5f60d91ff443}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_CLIENT_CERT_KEY_LENGTH = new UUID(0xa3ec00c705f44df7L, 0x91f25f60d91ff443L);

    /** The condition {@code c491ad5e-f882-4283-b916-436b103ff4ad}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_CLIENT_CERT_OID = new UUID(0xc491ad5ef8824283L, 0xb916436b103ff4adL);

    /** The condition {@code 206e9996-490e-40cf-b831-b38641eb6fcb}, since Windows Vista. */
    public static final UUID FWPM_CONDITION_NET_EVENT_TYPE = new UUID(0x206e9996490e40cfL, 0xb831b38641eb6fcbL);

    /** The condition {@code 9b539082-eb90-4186-a6cc-de5b63235016}, since Windows 7. */
    public static final UUID FWPM_CONDITION_PEER_NAME = new UUID(0x9b539082eb904186L, 0xa6ccde5b63235016L);

    /** The condition {@code f68166fd-0682-4c89-b8f5-86436c7ef9b7}, since Windows 7. */
    public static final UUID FWPM_CONDITION_REMOTE_ID = new UUID(0xf68166fd06824c89L, 0xb8f586436c7ef9b7L);

    /** The condition {@code eb458cd5-da7b-4ef9-8d43-7b0a840332f2}, since Windows 7. */
    public static final UUID FWPM_CONDITION_AUTHENTICATION_TYPE = new UUID(0xeb458cd5da7b4ef9L, 0x8d437b0a840332f2L);

    /** The condition {@code ff0f5f49-0ceb-481b-8638-1479791f3f2c}, since Windows 7. */
    public static final UUID FWPM_CONDITION_KM_TYPE = new UUID(0xff0f5f490ceb481bL, 0x86381479791f3f2cL);

    /** The condition {@code feef4582-ef8f-4f7b-858b-9077d122de47}, since Windows 7. */
    public static final UUID FWPM_CONDITION_KM_MODE = new UUID(0xfeef4582ef8f4f7bL, 0x858b9077d122de47L);

    /** The condition {@code ad37dee3-722f-45cc-a4e3-068048124452}, since Windows 7: 16-byte key of the IPsec policy; KM_AUTHORIZATION layer. */
    public static final UUID FWPM_CONDITION_IPSEC_POLICY_KEY = new UUID(0xad37dee3722f45ccL, 0xa4e3068048124452L);

    /** The condition {@code f64fc6d1-f9cb-43d2-8a5f-e13bc894f265}, since Windows 8. */
    public static final UUID FWPM_CONDITION_QM_MODE = new UUID(0xf64fc6d1f9cb43d2L, 0x8a5fe13bc894f265L);

    /** The condition {@code 35a791ab-04ac-4ff2-a6bb-da6cfac71806}, since Windows 10 1703 (RS2). */
    public static final UUID FWPM_CONDITION_COMPARTMENT_ID = new UUID(0x35a791ab04ac4ff2L, 0xa6bbda6cfac71806L);

    /** The condition {@code 678f4deb-45af-4882-93fe-19d4729d9834}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED0 = new UUID(0x678f4deb45af4882L, 0x93fe19d4729d9834L);

    /** The condition {@code d818f827-5c69-48eb-bf80-d86b17755f97}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED1 = new UUID(0xd818f8275c6948ebL, 0xbf80d86b17755f97L);

    /** The condition {@code 53d4123d-e15b-4e84-b7a8-dce16f7b62d9}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED2 = new UUID(0x53d4123de15b4e84L, 0xb7a8dce16f7b62d9L);

    /** The condition {@code 7f6e8ca3-6606-4932-97c7-e1f20710af3b}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED3 = new UUID(0x7f6e8ca366064932L, 0x97c7e1f20710af3bL);

    /** The condition {@code 5f58e642-b937-495e-a94b-f6b051a49250}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED4 = new UUID(0x5f58e642b937495eL, 0xa94bf6b051a49250L);

    /** The condition {@code 9ba8f6cd-f77c-43e6-8847-11939dc5db5a}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED5 = new UUID(0x9ba8f6cdf77c43e6L, 0x884711939dc5db5aL);

    /** The condition {@code f13d84bd-59d5-44c4-8817-5ecdae1805bd}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED6 = new UUID(0xf13d84bd59d544c4L, 0x88175ecdae1805bdL);

    /** The condition {@code 65a0f930-45dd-4983-aa33-efc7b611af08}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED7 = new UUID(0x65a0f93045dd4983L, 0xaa33efc7b611af08L);

    /** The condition {@code 4f424974-0c12-4816-9b47-9a547db39a32}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED8 = new UUID(0x4f4249740c124816L, 0x9b479a547db39a32L);

    /** The condition {@code ce78e10f-13ff-4c70-8643-36ad1879afa3}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED9 = new UUID(0xce78e10f13ff4c70L, 0x864336ad1879afa3L);

    /** The condition {@code b979e282-d621-4c8c-b184-b105a61c36ce}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED10 = new UUID(0xb979e282d6214c8cL, 0xb184b105a61c36ceL);

    /** The condition {@code 2d62ee4d-023d-411f-9582-43acbb795975}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED11 = new UUID(0x2d62ee4d023d411fL, 0x958243acbb795975L);

    /** The condition {@code a3677c32-7e35-4ddc-93da-e8c33fc923c7}, since Windows 10 1709 (RS3). */
    public static final UUID FWPM_CONDITION_RESERVED12 = new UUID(0xa3677c327e354ddcL, 0x93dae8c33fc923c7L);

    /** The condition {@code 335a3e90-84aa-42f5-9e6f-59309536a44c}, since Windows 10 1903 (19H1). */
    public static final UUID FWPM_CONDITION_RESERVED13 = new UUID(0x335a3e9084aa42f5L, 0x9e6f59309536a44cL);

    /** The condition {@code 30e44da2-2f1a-4116-a559-f907de83604a}, since Windows 10 1903 (19H1). */
    public static final UUID FWPM_CONDITION_RESERVED14 = new UUID(0x30e44da22f1a4116L, 0xa559f907de83604aL);

    /** The condition {@code bab8340f-afe0-43d1-80d8-5ca456962de3}, since Windows 10 1903 (19H1). */
    public static final UUID FWPM_CONDITION_RESERVED15 = new UUID(0xbab8340fafe043d1L, 0x80d85ca456962de3L);

    /** The keying-module {@code a9bbf787-82a8-45bb-a400-5d7e5952c7a9}, since Windows Vista: keyModKey value for IKEv1. */
    public static final UUID FWPM_KEYING_MODULE_IKE = new UUID(0xa9bbf78782a845bbL, 0xa4005d7e5952c7a9L);

    /** The keying-module {@code 11e3dae0-dd26-4590-857d-ab4b28d1a095}, since Windows Vista: keyModKey value for AuthIP. */
    public static final UUID FWPM_KEYING_MODULE_AUTHIP = new UUID(0x11e3dae0dd264590L, 0x857dab4b28d1a095L);

    /** The keying-module {@code 041792cc-8f07-419d-a394-716968cb1647}, since Windows 7 (documents; unguarded in header): keyModKey value for IKEv2. */
    public static final UUID FWPM_KEYING_MODULE_IKEV2 = new UUID(0x41792cc8f07419dL, 0xa394716968cb1647L);

    /** The layer {@code c86fd1bf-21cd-497e-a0bb-17425c885c58}, since Windows Vista. */
    public static final UUID FWPM_LAYER_INBOUND_IPPACKET_V4 = new UUID(0xc86fd1bf21cd497eL, 0xa0bb17425c885c58L);

    /** The layer {@code b5a230d0-a8c0-44f2-916e-991b53ded1f7}, since Windows Vista. */
    public static final UUID FWPM_LAYER_INBOUND_IPPACKET_V4_DISCARD = new UUID(0xb5a230d0a8c044f2L, 0x916e991b53ded1f7L);

    /** The layer {@code f52032cb-991c-46e7-971d-2601459a91ca}, since Windows Vista. */
    public static final UUID FWPM_LAYER_INBOUND_IPPACKET_V6 = new UUID(0xf52032cb991c46e7L, 0x971d2601459a91caL);

    /** The layer {@code bb24c279-93b4-47a2-83ad-ae1698b50885}, since Windows Vista. */
    public static final UUID FWPM_LAYER_INBOUND_IPPACKET_V6_DISCARD = new UUID(0xbb24c27993b447a2L, 0x83adae1698b50885L);

    /** The layer {@code 1e5c9fae-8a84-4135-a331-950b54229ecd}, since Windows Vista. */
    public static final UUID FWPM_LAYER_OUTBOUND_IPPACKET_V4 = new UUID(0x1e5c9fae8a844135L, 0xa331950b54229ecdL);

    /** The layer {@code 08e4bcb5-b647-48f3-953c-e5ddbd03937e}, since Windows Vista. */
    public static final UUID FWPM_LAYER_OUTBOUND_IPPACKET_V4_DISCARD = new UUID(0x8e4bcb5b64748f3L, 0x953ce5ddbd03937eL);

    /** The layer {@code a3b3ab6b-3564-488c-9117-f34e82142763}, since Windows Vista. */
    public static final UUID FWPM_LAYER_OUTBOUND_IPPACKET_V6 = new UUID(0xa3b3ab6b3564488cL, 0x9117f34e82142763L);

    /** The layer {@code 9513d7c4-a934-49dc-91a7-6ccb80cc02e3}, since Windows Vista. */
    public static final UUID FWPM_LAYER_OUTBOUND_IPPACKET_V6_DISCARD = new UUID(0x9513d7c4a93449dcL, 0x91a76ccb80cc02e3L);

    /** The layer {@code a82acc24-4ee1-4ee1-b465-fd1d25cb10a4}, since Windows Vista. */
    public static final UUID FWPM_LAYER_IPFORWARD_V4 = new UUID(0xa82acc244ee14ee1L, 0xb465fd1d25cb10a4L);

    /** The layer {@code 9e9ea773-2fae-4210-8f17-34129ef369eb}, since Windows Vista. */
    public static final UUID FWPM_LAYER_IPFORWARD_V4_DISCARD = new UUID(0x9e9ea7732fae4210L, 0x8f1734129ef369ebL);

    /** The layer {@code 7b964818-19c7-493a-b71f-832c3684d28c}, since Windows Vista. */
    public static final UUID FWPM_LAYER_IPFORWARD_V6 = new UUID(0x7b96481819c7493aL, 0xb71f832c3684d28cL);

    /** The layer {@code 31524a5d-1dfe-472f-bb93-518ee945d8a2}, since Windows Vista. */
    public static final UUID FWPM_LAYER_IPFORWARD_V6_DISCARD = new UUID(0x31524a5d1dfe472fL, 0xbb93518ee945d8a2L);

    /** The layer {@code 5926dfc8-e3cf-4426-a283-dc393f5d0f9d}, since Windows Vista. */
    public static final UUID FWPM_LAYER_INBOUND_TRANSPORT_V4 = new UUID(0x5926dfc8e3cf4426L, 0xa283dc393f5d0f9dL);

    /** The layer {@code ac4a9833-f69d-4648-b261-6dc84835ef39}, since Windows Vista. */
    public static final UUID FWPM_LAYER_INBOUND_TRANSPORT_V4_DISCARD = new UUID(0xac4a9833f69d4648L, 0xb2616dc84835ef39L);

    /** The layer {@code 634a869f-fc23-4b90-b0c1-bf620a36ae6f}, since Windows Vista. */
    public static final UUID FWPM_LAYER_INBOUND_TRANSPORT_V6 = new UUID(0x634a869ffc234b90L, 0xb0c1bf620a36ae6fL);

    /** The layer {@code 2a6ff955-3b2b-49d2-9848-ad9d72dcaab7}, since Windows Vista. */
    public static final UUID FWPM_LAYER_INBOUND_TRANSPORT_V6_DISCARD = new UUID(0x2a6ff9553b2b49d2L, 0x9848ad9d72dcaab7L);

    /** The layer {@code 09e61aea-d214-46e2-9b21-b26b0b2f28c8}, since Windows Vista. */
    public static final UUID FWPM_LAYER_OUTBOUND_TRANSPORT_V4 = new UUID(0x9e61aead21446e2L, 0x9b21b26b0b2f28c8L);

    /** The layer {@code c5f10551-bdb0-43d7-a313-50e211f4d68a}, since Windows Vista. */
    public static final UUID FWPM_LAYER_OUTBOUND_TRANSPORT_V4_DISCARD = new UUID(0xc5f10551bdb043d7L, 0xa31350e211f4d68aL);

    /** The layer {@code e1735bde-013f-4655-b351-a49e15762df0}, since Windows Vista. */
    public static final UUID FWPM_LAYER_OUTBOUND_TRANSPORT_V6 = new UUID(0xe1735bde013f4655L, 0xb351a49e15762df0L);

    /** The layer {@code f433df69-ccbd-482e-b9b2-57165658c3b3}, since Windows Vista. */
    public static final UUID FWPM_LAYER_OUTBOUND_TRANSPORT_V6_DISCARD = new UUID(0xf433df69ccbd482eL, 0xb9b257165658c3b3L);

    /** The layer {@code 88bb5dad-76d7-4227-9c71-df0a3ed7be7e}, since Windows Vista. */
    public static final UUID FWPM_LAYER_ALE_AUTH_LISTEN_V4 = new UUID(0x88bb5dad76d74227L, 0x9c71df0a3ed7be7eL);

    /** The layer {@code 371dfada-9f26-45fd-b4eb-c29eb212893f}, since Windows Vista. */
    public static final UUID FWPM_LAYER_ALE_AUTH_LISTEN_V4_DISCARD = new UUID(0x371dfada9f2645fdL, 0xb4ebc29eb212893fL);

    /** The layer {@code 7ac9de24-17dd-4814-b4bd-a9fbc95a321b}, since Windows Vista. */
    public static final UUID FWPM_LAYER_ALE_AUTH_LISTEN_V6 = new UUID(0x7ac9de2417dd4814L, 0xb4bda9fbc95a321bL);

    /** The layer {@code 60703b07-63c8-48e9-ada3-12b1af40a617}, since Windows Vista. */
    public static final UUID FWPM_LAYER_ALE_AUTH_LISTEN_V6_DISCARD = new UUID(0x60703b0763c848e9L, 0xada312b1af40a617L);

    /** The layer {@code e1cd9fe7-f4b5-4273-96c0-592e487b8650}, since Windows Vista. */
    public static final UUID FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V4 = new UUID(0xe1cd9fe7f4b54273L, 0x96c0592e487b8650L);

    /** The layer {@code 9eeaa99b-bd22-4227-919f-0073c63357b1}, since Windows Vista. */
    public static final UUID FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V4_DISCARD = new UUID(0x9eeaa99bbd224227L, 0x919f0073c63357b1L);

    /** The layer {@code a3b42c97-9f04-4672-b87e-cee9c483257f}, since Windows Vista. */
    public static final UUID FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V6 = new UUID(0xa3b42c979f044672L, 0xb87ecee9c483257fL);

    /** The layer {@code 89455b97-dbe1-453f-a224-13da895af396}, since Windows Vista. */
    public static final UUID FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V6_DISCARD = new UUID(0x89455b97dbe1453fL, 0xa22413da895af396L);

    /** The layer {@code c38d57d1-05a7-4c33-904f-7fbceee60e82}, since Windows Vista. */
    public static final UUID FWPM_LAYER_ALE_AUTH_CONNECT_V4 = new UUID(0xc38d57d105a74c33L, 0x904f7fbceee60e82L);

    /** The layer {@code d632a801-f5ba-4ad6-96e3-607017d9836a}, since Windows Vista. */
    public static final UUID FWPM_LAYER_ALE_AUTH_CONNECT_V4_DISCARD = new UUID(0xd632a801f5ba4ad6L, 0x96e3607017d9836aL);

    /** The layer {@code 4a72393b-319f-44bc-84c3-ba54dcb3b6b4}, since Windows Vista. */
    public static final UUID FWPM_LAYER_ALE_AUTH_CONNECT_V6 = new UUID(0x4a72393b319f44bcL, 0x84c3ba54dcb3b6b4L);

    /** The layer {@code c97bc3b8-c9a3-4e33-8695-8e17aad4de09}, since Windows Vista. */
    public static final UUID FWPM_LAYER_ALE_AUTH_CONNECT_V6_DISCARD = new UUID(0xc97bc3b8c9a34e33L, 0x86958e17aad4de09L);

    /** The layer {@code b2696ff6-774f-4554-9f7d-3da3945f8e85}, since Windows 8. */
    public static final UUID FWPM_LAYER_INGRESS_VSWITCH_TRANSPORT_V4 = new UUID(0xb2696ff6774f4554L, 0x9f7d3da3945f8e85L);

    /** The layer {@code 5ee314fc-7d8a-47f4-b7e3-291a36da4e12}, since Windows 8. */
    public static final UUID FWPM_LAYER_INGRESS_VSWITCH_TRANSPORT_V6 = new UUID(0x5ee314fc7d8a47f4L, 0xb7e3291a36da4e12L);

    /** The layer {@code b92350b6-91f0-46b6-bdc4-871dfd4a7c98}, since Windows 8. */
    public static final UUID FWPM_LAYER_EGRESS_VSWITCH_TRANSPORT_V4 = new UUID(0xb92350b691f046b6L, 0xbdc4871dfd4a7c98L);

    /** The layer {@code 1b2def23-1881-40bd-82f4-4254e63141cb}, since Windows 8. */
    public static final UUID FWPM_LAYER_EGRESS_VSWITCH_TRANSPORT_V6 = new UUID(0x1b2def23188140bdL, 0x82f44254e63141cbL);

    /** The layer {@code e41d2719-05c7-40f0-8983-ea8d17bbc2f6}, since Windows 8.1. */
    public static final UUID FWPM_LAYER_INBOUND_TRANSPORT_FAST = new UUID(0xe41d271905c740f0L, 0x8983ea8d17bbc2f6L);

    /** The layer {@code 13ed4388-a070-4815-9935-7a9be6408b78}, since Windows 8.1. */
    public static final UUID FWPM_LAYER_OUTBOUND_TRANSPORT_FAST = new UUID(0x13ed4388a0704815L, 0x99357a9be6408b78L);

    /** The layer {@code f02b1526-a459-4a51-b9e3-759de52b9d2c}, since Windows Vista: keying policy (which key module) filters live here. */
    public static final UUID FWPM_LAYER_IPSEC_KM_DEMUX_V4 = new UUID(0xf02b1526a4594a51L, 0xb9e3759de52b9d2cL);

    /** The layer {@code 2f755cf6-2fd4-4e88-b3e4-a91bca495235}, since Windows Vista: keying policy filters live here (IPv6). */
    public static final UUID FWPM_LAYER_IPSEC_KM_DEMUX_V6 = new UUID(0x2f755cf62fd44e88L, 0xb3e4a91bca495235L);

    /** The layer {@code eda65c74-610d-4bc5-948f-3c4f89556867}, since Windows Vista: quick-mode policy filters live here (IPv4). */
    public static final UUID FWPM_LAYER_IPSEC_V4 = new UUID(0xeda65c74610d4bc5L, 0x948f3c4f89556867L);

    /** The layer {@code 13c48442-8d87-4261-9a29-59d2abc348b4}, since Windows Vista: quick-mode policy filters live here (IPv6). */
    public static final UUID FWPM_LAYER_IPSEC_V6 = new UUID(0x13c484428d874261L, 0x9a2959d2abc348b4L);

    /** The layer {@code b14b7bdb-dbbd-473e-bed4-8b4708d4f270}, since Windows Vista: main-mode policy filters live here (IPv4). */
    public static final UUID FWPM_LAYER_IKEEXT_V4 = new UUID(0xb14b7bdbdbbd473eL, 0xbed48b4708d4f270L);

    /** The layer {@code b64786b3-f687-4eb9-89d2-8ef32acdabe2}, since Windows Vista: main-mode policy filters live here (IPv6). */
    public static final UUID FWPM_LAYER_IKEEXT_V6 = new UUID(0xb64786b3f6874eb9L, 0x89d28ef32acdabe2L);

    /** The layer {@code 4aa226e9-9020-45fb-956a-c0249d841195}, since Windows 7: authorisation of the peer after authentication. */
    public static final UUID FWPM_LAYER_KM_AUTHORIZATION = new UUID(0x4aa226e9902045fbL, 0x956ac0249d841195L);

    /** The layer {@code c6e63c8c-b784-4562-aa7d-0a67cfcaf9a3}, since Windows 7. */
    public static final UUID FWPM_LAYER_ALE_CONNECT_REDIRECT_V4 = new UUID(0xc6e63c8cb7844562L, 0xaa7d0a67cfcaf9a3L);

    /** The layer {@code 587e54a7-8046-42ba-a0aa-b716250fc7fd}, since Windows 7. */
    public static final UUID FWPM_LAYER_ALE_CONNECT_REDIRECT_V6 = new UUID(0x587e54a7804642baL, 0xa0aab716250fc7fdL);

    /** The sublayer {@code 758c84f4-fb48-4de9-9aeb-3ed9551ab1fd}, since Windows Vista. */
    public static final UUID FWPM_SUBLAYER_RPC_AUDIT = new UUID(0x758c84f4fb484de9L, 0x9aeb3ed9551ab1fdL);

    /** The sublayer {@code 83f299ed-9ff4-4967-aff4-c309f4dab827}, since Windows Vista: sublayer for tunnel filters. */
    public static final UUID FWPM_SUBLAYER_IPSEC_TUNNEL = new UUID(0x83f299ed9ff44967L, 0xaff4c309f4dab827L);

    /** The sublayer {@code eebecc03-ced4-4380-819a-2734397b2b74}, since Windows Vista: default sublayer. */
    public static final UUID FWPM_SUBLAYER_UNIVERSAL = new UUID(0xeebecc03ced44380L, 0x819a2734397b2b74L);

    /** The sublayer {@code 1b75c0ce-ff60-4711-a70f-b4958cc3b2d0}, since Windows Vista. */
    public static final UUID FWPM_SUBLAYER_LIPS = new UUID(0x1b75c0ceff604711L, 0xa70fb4958cc3b2d0L);

    /** The sublayer {@code 15a66e17-3f3c-4f7b-aa6c-812aa613dd82}, since Windows Vista. */
    public static final UUID FWPM_SUBLAYER_SECURE_SOCKET = new UUID(0x15a66e173f3c4f7bL, 0xaa6c812aa613dd82L);

    /** The sublayer {@code 337608b9-b7d5-4d5f-82f9-3618618bc058}, since Windows Vista. */
    public static final UUID FWPM_SUBLAYER_TCP_CHIMNEY_OFFLOAD = new UUID(0x337608b9b7d54d5fL, 0x82f93618618bc058L);

    /** The sublayer {@code 877519e1-e6a9-41a5-81b4-8c4f118e4a60}, since Windows Vista. */
    public static final UUID FWPM_SUBLAYER_INSPECTION = new UUID(0x877519e1e6a941a5L, 0x81b48c4f118e4a60L);

    /** The sublayer {@code ba69dc66-5176-4979-9c89-26a7b46a8327}, since Windows Vista. */
    public static final UUID FWPM_SUBLAYER_TEREDO = new UUID(0xba69dc6651764979L, 0x9c8926a7b46a8327L);

    /** An alias of {@link #FWPM_SUBLAYER_TEREDO}. */
    public static final UUID FWPM_SUBLAYER_EDGE_TRAVERSAL = FWPM_SUBLAYER_TEREDO;

    /** The sublayer {@code a5082e73-8f71-4559-8a9a-101cea04ef87}, since Windows Vista SP1: sublayer for forward-outbound tunnel filters. */
    public static final UUID FWPM_SUBLAYER_IPSEC_FORWARD_OUTBOUND_TUNNEL = new UUID(0xa5082e738f714559L, 0x8a9a101cea04ef87L);

    /** The sublayer {@code e076d572-5d3d-48ef-802b-909eddb098bd}, since Windows 7. */
    public static final UUID FWPM_SUBLAYER_IPSEC_DOSP = new UUID(0xe076d5725d3d48efL, 0x802b909eddb098bdL);

    /** The sublayer {@code 24421dcf-0ac5-4caa-9e14-50f6e3636af0}, since Windows 8. */
    public static final UUID FWPM_SUBLAYER_TCP_TEMPLATES = new UUID(0x24421dcf0ac54caaL, 0x9e1450f6e3636af0L);

    /** The sublayer {@code 37a57701-5884-4964-92b8-3e704688b0ad}, since Windows 10. */
    public static final UUID FWPM_SUBLAYER_IPSEC_SECURITY_REALM = new UUID(0x37a5770158844964L, 0x92b83e704688b0adL);

    /** The sublayer {@code b3cdd441-af90-41ba-a745-7c6008ff2300}, since Windows 8. */
    public static final UUID FWPM_SUBLAYER_MPSSVC_WSH = new UUID(0xb3cdd441af9041baL, 0xa7457c6008ff2300L);

    /** The sublayer {@code b3cdd441-af90-41ba-a745-7c6008ff2301}, since Windows 8. */
    public static final UUID FWPM_SUBLAYER_MPSSVC_WF = new UUID(0xb3cdd441af9041baL, 0xa7457c6008ff2301L);

    /** The sublayer {@code b3cdd441-af90-41ba-a745-7c6008ff2302}, since Windows 8. */
    public static final UUID FWPM_SUBLAYER_MPSSVC_QUARANTINE = new UUID(0xb3cdd441af9041baL, 0xa7457c6008ff2302L);

    /** The sublayer {@code 09a47e38-fa97-471b-b123-18bcd7e65071}, since Windows 8. */
    public static final UUID FWPM_SUBLAYER_MPSSVC_EDP = new UUID(0x9a47e38fa97471bL, 0xb12318bcd7e65071L);

    /** The sublayer {@code 1ec6c7e1-fdd9-478a-b55f-ff8ba1d2c17d}, since Windows 8. */
    public static final UUID FWPM_SUBLAYER_MPSSVC_TENANT_RESTRICTIONS = new UUID(0x1ec6c7e1fdd9478aL, 0xb55fff8ba1d2c17dL);

    /** The sublayer {@code ffe221c3-92a8-4564-a59f-dafb70756020}, since Windows 8. */
    public static final UUID FWPM_SUBLAYER_MPSSVC_APP_ISOLATION = new UUID(0xffe221c392a84564L, 0xa59fdafb70756020L);

    /** The built-in provider context {@code b25ea800-0d02-46ed-92bd-7fa84bb73e9d}, since Windows Vista: built-in AuthIP main-mode policy for secure sockets. */
    public static final UUID FWPM_PROVIDER_CONTEXT_SECURE_SOCKET_AUTHIP = new UUID(0xb25ea8000d0246edL, 0x92bd7fa84bb73e9dL);

    /** The built-in provider context {@code 8c2d4144-f8e0-42c0-94ce-7ccfc63b2f9b}, since Windows Vista: built-in IPsec quick-mode policy for secure sockets. */
    public static final UUID FWPM_PROVIDER_CONTEXT_SECURE_SOCKET_IPSEC = new UUID(0x8c2d4144f8e042c0L, 0x94ce7ccfc63b2f9bL);

    /** The built-in provider {@code 10ad9216-ccde-456c-8b16-e9f04e60a90b}, since Windows Vista: provider of the filters that IKE/AuthIP itself adds. */
    public static final UUID FWPM_PROVIDER_IKEEXT = new UUID(0x10ad9216ccde456cL, 0x8b16e9f04e60a90bL);

    /** The built-in provider {@code 3c6c05a9-c05c-4bb9-8338-2327814ce8bf}, since Windows 7: document calls it FWPM_PROVIDER_IPSEC_DOS_CONFIG and prints another second byte group (3c6c0519-&#8230;): header value is 3c6c05a9-&#8230;. */
    public static final UUID FWPM_PROVIDER_IPSEC_DOSP_CONFIG = new UUID(0x3c6c05a9c05c4bb9L, 0x83382327814ce8bfL);

    /** The built-in provider {@code 896aa19e-9a34-4bcb-ae79-beb9127c84b9}, since Windows Vista. */
    public static final UUID FWPM_PROVIDER_TCP_CHIMNEY_OFFLOAD = new UUID(0x896aa19e9a344bcbL, 0xae79beb9127c84b9L);

    /** The built-in provider {@code 76cfcd30-3394-432d-bed3-441ae50e63c3}, since Windows 8. */
    public static final UUID FWPM_PROVIDER_TCP_TEMPLATES = new UUID(0x76cfcd303394432dL, 0xbed3441ae50e63c3L);

    /** The built-in provider {@code 4b153735-1049-4480-aab4-d1b9bdc03710}, since Windows 8. */
    public static final UUID FWPM_PROVIDER_MPSSVC_WSH = new UUID(0x4b15373510494480L, 0xaab4d1b9bdc03710L);

    /** The built-in provider {@code decc16ca-3f33-4346-be1e-8fb4ae0f3d62}, since Windows 8. */
    public static final UUID FWPM_PROVIDER_MPSSVC_WF = new UUID(0xdecc16ca3f334346L, 0xbe1e8fb4ae0f3d62L);

    /** The built-in provider {@code a90296f7-46b8-4457-8f84-b05e05d3c622}, since Windows 8. */
    public static final UUID FWPM_PROVIDER_MPSSVC_EDP = new UUID(0xa90296f746b84457L, 0x8f84b05e05d3c622L);

    /** The built-in provider {@code d0718ff9-44da-4f50-9dc2-c963a4247613}, since Windows 8. */
    public static final UUID FWPM_PROVIDER_MPSSVC_TENANT_RESTRICTIONS = new UUID(0xd0718ff944da4f50L, 0x9dc2c963a4247613L);

    /** The built-in provider {@code 3cc2631f-2d5d-43a0-b174-614837d863a1}, since Windows 8. */
    public static final UUID FWPM_PROVIDER_MPSSVC_APP_ISOLATION = new UUID(0x3cc2631f2d5d43a0L, 0xb174614837d863a1L);

    /** The callout {@code 5132900d-5e84-4b5f-80e4-01741e81ff10}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_INBOUND_TRANSPORT_V4 = new UUID(0x5132900d5e844b5fL, 0x80e401741e81ff10L);

    /** The callout {@code 49d3ac92-2a6c-4dcf-955f-1c3be009dd99}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_INBOUND_TRANSPORT_V6 = new UUID(0x49d3ac922a6c4dcfL, 0x955f1c3be009dd99L);

    /** The callout {@code 4b46bf0a-4523-4e57-aa38-a87987c910d9}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_OUTBOUND_TRANSPORT_V4 = new UUID(0x4b46bf0a45234e57L, 0xaa38a87987c910d9L);

    /** The callout {@code 38d87722-ad83-4f11-a91f-df0fb077225b}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_OUTBOUND_TRANSPORT_V6 = new UUID(0x38d87722ad834f11L, 0xa91fdf0fb077225bL);

    /** The callout {@code 191a8a46-0bf8-46cf-b045-4b45dfa6a324}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_INBOUND_TUNNEL_V4 = new UUID(0x191a8a460bf846cfL, 0xb0454b45dfa6a324L);

    /** The callout {@code 80c342e3-1e53-4d6f-9b44-03df5aeee154}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_INBOUND_TUNNEL_V6 = new UUID(0x80c342e31e534d6fL, 0x9b4403df5aeee154L);

    /** The callout {@code 70a4196c-835b-4fb0-98e8-075f4d977d46}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_OUTBOUND_TUNNEL_V4 = new UUID(0x70a4196c835b4fb0L, 0x98e8075f4d977d46L);

    /** The callout {@code f1835363-a6a5-4e62-b180-23db789d8da6}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_OUTBOUND_TUNNEL_V6 = new UUID(0xf1835363a6a54e62L, 0xb18023db789d8da6L);

    /** The callout {@code 28829633-c4f0-4e66-873f-844db2a899c7}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_FORWARD_INBOUND_TUNNEL_V4 = new UUID(0x28829633c4f04e66L, 0x873f844db2a899c7L);

    /** The callout {@code af50bec2-c686-429a-884d-b74443e7b0b4}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_FORWARD_INBOUND_TUNNEL_V6 = new UUID(0xaf50bec2c686429aL, 0x884db74443e7b0b4L);

    /** The callout {@code fb532136-15cb-440b-937c-1717ca320c40}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_FORWARD_OUTBOUND_TUNNEL_V4 = new UUID(0xfb53213615cb440bL, 0x937c1717ca320c40L);

    /** The callout {@code dae640cc-e021-4bee-9eb6-a48b275c8c1d}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_FORWARD_OUTBOUND_TUNNEL_V6 = new UUID(0xdae640cce0214beeL, 0x9eb6a48b275c8c1dL);

    /** The callout {@code 7dff309b-ba7d-4aba-91aa-ae5c6640c944}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_INBOUND_INITIATE_SECURE_V4 = new UUID(0x7dff309bba7d4abaL, 0x91aaae5c6640c944L);

    /** The callout {@code a9a0d6d9-c58c-474e-8aeb-3cfe99d6d53d}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_INBOUND_INITIATE_SECURE_V6 = new UUID(0xa9a0d6d9c58c474eL, 0x8aeb3cfe99d6d53dL);

    /** The callout {@code 3df6e7de-fd20-48f2-9f26-f854444cba79}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_INBOUND_TUNNEL_ALE_ACCEPT_V4 = new UUID(0x3df6e7defd2048f2L, 0x9f26f854444cba79L);

    /** The callout {@code a1e392d3-72ac-47bb-87a7-0122c69434ab}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_INBOUND_TUNNEL_ALE_ACCEPT_V6 = new UUID(0xa1e392d372ac47bbL, 0x87a70122c69434abL);

    /** The callout {@code 6ac141fc-f75d-4203-b9c8-48e6149c2712}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_ALE_CONNECT_V4 = new UUID(0x6ac141fcf75d4203L, 0xb9c848e6149c2712L);

    /** The callout {@code 4c0dda05-e31f-4666-90b0-b3dfad34129a}, since Windows Vista. */
    public static final UUID FWPM_CALLOUT_IPSEC_ALE_CONNECT_V6 = new UUID(0x4c0dda05e31f4666L, 0x90b0b3dfad34129aL);

    /** The callout {@code 6d08a342-db9e-4fbe-9ed2-57374ce89f79}, since Windows 7. */
    public static final UUID FWPM_CALLOUT_IPSEC_DOSP_FORWARD_V6 = new UUID(0x6d08a342db9e4fbeL, 0x9ed257374ce89f79L);

    /** The callout {@code 2fcb56ec-cd37-4b4f-b108-62c2b1850a0c}, since Windows 7. */
    public static final UUID FWPM_CALLOUT_IPSEC_DOSP_FORWARD_V4 = new UUID(0x2fcb56eccd374b4fL, 0xb10862c2b1850a0cL);

    /** All of these GUIDs. */
    public static final GuidTable TABLE = GuidTable.of(
            new NamedGuid(FWPM_CONDITION_ALE_PACKAGE_FAMILY_NAME, "FWPM_CONDITION_ALE_PACKAGE_FAMILY_NAME", List.of(), "condition", "FWP_SECURITY_DESCRIPTOR_TYPE", "ALE_BIND_REDIRECT; ALE_RESOURCE_ASSIGNMENT; ALE_RESOURCE_RELEASE; ALE_ENDPOINT_CLOSURE; ALE_AUTH_LISTEN; ALE_AUTH_RECV_ACCEPT; ALE_CONNECT_REDIRECT; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED", "Windows 11 (CU)"),
            new NamedGuid(FWPM_CONDITION_INTERFACE_MAC_ADDRESS, "FWPM_CONDITION_INTERFACE_MAC_ADDRESS", List.of(), "condition", "FWP_BYTE_ARRAY6_TYPE", "INBOUND_MAC_FRAME_ETHERNET+OUTBOUND_MAC_FRAME_ETHERNET [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_MAC_LOCAL_ADDRESS, "FWPM_CONDITION_MAC_LOCAL_ADDRESS", List.of(), "condition", "FWP_BYTE_ARRAY6_TYPE", "INBOUND_MAC_FRAME_ETHERNET+OUTBOUND_MAC_FRAME_ETHERNET [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_MAC_REMOTE_ADDRESS, "FWPM_CONDITION_MAC_REMOTE_ADDRESS", List.of(), "condition", "FWP_BYTE_ARRAY6_TYPE", "INBOUND_MAC_FRAME_ETHERNET+OUTBOUND_MAC_FRAME_ETHERNET [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_ETHER_TYPE, "FWPM_CONDITION_ETHER_TYPE", List.of(), "condition", "FWP_UINT16", "INBOUND_MAC_FRAME_ETHERNET+OUTBOUND_MAC_FRAME_ETHERNET [Windows 8+]; EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_VLAN_ID, "FWPM_CONDITION_VLAN_ID", List.of(), "condition", "FWP_UINT16", "INBOUND_MAC_FRAME_ETHERNET+OUTBOUND_MAC_FRAME_ETHERNET [Windows 8+]; EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 8+]; EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_VSWITCH_TENANT_NETWORK_ID, "FWPM_CONDITION_VSWITCH_TENANT_NETWORK_ID", List.of(), "condition", "FWP_UINT16", "EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 8+]; EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_NDIS_PORT, "FWPM_CONDITION_NDIS_PORT", List.of(), "condition", "FWP_UINT32", "INBOUND_MAC_FRAME_ETHERNET+OUTBOUND_MAC_FRAME_ETHERNET [Windows 8+]; INBOUND_MAC_FRAME_NATIVE+OUTBOUND_MAC_FRAME_NATIVE [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_NDIS_MEDIA_TYPE, "FWPM_CONDITION_NDIS_MEDIA_TYPE", List.of(), "condition", "FWP_UINT32", "INBOUND_MAC_FRAME_NATIVE+OUTBOUND_MAC_FRAME_NATIVE [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_NDIS_PHYSICAL_MEDIA_TYPE, "FWPM_CONDITION_NDIS_PHYSICAL_MEDIA_TYPE", List.of(), "condition", "FWP_UINT32", "INBOUND_MAC_FRAME_NATIVE+OUTBOUND_MAC_FRAME_NATIVE [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_L2_FLAGS, "FWPM_CONDITION_L2_FLAGS", List.of(), "condition", "FWP_UINT32", "INBOUND_MAC_FRAME_ETHERNET+OUTBOUND_MAC_FRAME_ETHERNET [Windows 8+]; INBOUND_MAC_FRAME_NATIVE+OUTBOUND_MAC_FRAME_NATIVE [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_MAC_LOCAL_ADDRESS_TYPE, "FWPM_CONDITION_MAC_LOCAL_ADDRESS_TYPE", List.of(), "condition", "FWP_UINT8", "INBOUND_MAC_FRAME_ETHERNET+OUTBOUND_MAC_FRAME_ETHERNET [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_MAC_REMOTE_ADDRESS_TYPE, "FWPM_CONDITION_MAC_REMOTE_ADDRESS_TYPE", List.of(), "condition", "FWP_UINT8", "INBOUND_MAC_FRAME_ETHERNET+OUTBOUND_MAC_FRAME_ETHERNET [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_ALE_PACKAGE_ID, "FWPM_CONDITION_ALE_PACKAGE_ID", List.of(), "condition", "FWP_SID", "ALE_BIND_REDIRECT [Windows 8+]; ALE_RESOURCE_ASSIGNMENT [Windows 8+]; ALE_RESOURCE_RELEASE [Windows 8+]; ALE_ENDPOINT_CLOSURE [Windows 8+]; ALE_AUTH_LISTEN [Windows 8+]; ALE_AUTH_RECV_ACCEPT [Windows 8+]; ALE_CONNECT_REDIRECT [Windows 8+]; ALE_AUTH_CONNECT [Windows 8+]; ALE_FLOW_ESTABLISHED [Windows 8+]; OUTBOUND_NETWORK_CONNECTION_POLICY", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_MAC_SOURCE_ADDRESS, "FWPM_CONDITION_MAC_SOURCE_ADDRESS", List.of(), "condition", "FWP_BYTE_ARRAY6_TYPE", "EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_MAC_DESTINATION_ADDRESS, "FWPM_CONDITION_MAC_DESTINATION_ADDRESS", List.of(), "condition", "FWP_BYTE_ARRAY6_TYPE", "EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_MAC_SOURCE_ADDRESS_TYPE, "FWPM_CONDITION_MAC_SOURCE_ADDRESS_TYPE", List.of(), "condition", "FWP_UINT8", "EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_MAC_DESTINATION_ADDRESS_TYPE, "FWPM_CONDITION_MAC_DESTINATION_ADDRESS_TYPE", List.of(), "condition", "FWP_UINT8", "EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_IP_SOURCE_PORT, "FWPM_CONDITION_IP_SOURCE_PORT", List.of("FWPM_CONDITION_VSWITCH_ICMP_TYPE"), "condition", "FWP_UINT16", "EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_IP_DESTINATION_PORT, "FWPM_CONDITION_IP_DESTINATION_PORT", List.of("FWPM_CONDITION_VSWITCH_ICMP_CODE"), "condition", "FWP_UINT16", "EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_VSWITCH_ID, "FWPM_CONDITION_VSWITCH_ID", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 8+]; EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_VSWITCH_NETWORK_TYPE, "FWPM_CONDITION_VSWITCH_NETWORK_TYPE", List.of(), "condition", "FWP_UINT8", "EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 8+]; EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_VSWITCH_SOURCE_INTERFACE_ID, "FWPM_CONDITION_VSWITCH_SOURCE_INTERFACE_ID", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 8+]; EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_VSWITCH_DESTINATION_INTERFACE_ID, "FWPM_CONDITION_VSWITCH_DESTINATION_INTERFACE_ID", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_VSWITCH_SOURCE_VM_ID, "FWPM_CONDITION_VSWITCH_SOURCE_VM_ID", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 8+]; EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_VSWITCH_DESTINATION_VM_ID, "FWPM_CONDITION_VSWITCH_DESTINATION_VM_ID", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET; EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_VSWITCH_SOURCE_INTERFACE_TYPE, "FWPM_CONDITION_VSWITCH_SOURCE_INTERFACE_TYPE", List.of(), "condition", "FWP_UINT8", "EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 8+]; EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_VSWITCH_DESTINATION_INTERFACE_TYPE, "FWPM_CONDITION_VSWITCH_DESTINATION_INTERFACE_TYPE", List.of(), "condition", "FWP_UINT8", "EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_ALE_SECURITY_ATTRIBUTE_FQBN_VALUE, "FWPM_CONDITION_ALE_SECURITY_ATTRIBUTE_FQBN_VALUE", List.of(), "condition", "FWP_BYTE_BLOB_TYPE (document writes FWP_BYTE_BLOB)", "ALE_BIND_REDIRECT [Windows 10+]; ALE_RESOURCE_ASSIGNMENT [Windows 10+]; ALE_RESOURCE_RELEASE [Windows 10+]; ALE_ENDPOINT_CLOSURE [Windows 10+]; ALE_AUTH_LISTEN [Windows 10+]; ALE_AUTH_RECV_ACCEPT [Windows 10+]; ALE_CONNECT_REDIRECT [Windows 10+]; ALE_AUTH_CONNECT [Windows 10+]; ALE_FLOW_ESTABLISHED [Windows 10+]; OUTBOUND_NETWORK_CONNECTION_POLICY", "Windows 10"),
            new NamedGuid(FWPM_CONDITION_IPSEC_SECURITY_REALM_ID, "FWPM_CONDITION_IPSEC_SECURITY_REALM_ID", List.of(), "condition", "FWP_BYTE_BLOB_TYPE (document writes FWP_BYTE_BLOB)", "INBOUND_TRANSPORT [Windows 10+]; OUTBOUND_TRANSPORT [Windows 10+]; IPSEC_KM_DEMUX [Windows 10+]; IPSEC [Windows 10+]; IKEEXT [Windows 10+]", "Windows 10"),
            new NamedGuid(FWPM_CONDITION_ALE_EFFECTIVE_NAME, "FWPM_CONDITION_ALE_EFFECTIVE_NAME", List.of(), "condition", "FWP_BYTE_BLOB_TYPE (document writes FWP_BYTE_BLOB)", "ALE_AUTH_CONNECT", "Windows 10"),
            new NamedGuid(FWPM_CONDITION_IP_LOCAL_ADDRESS, "FWPM_CONDITION_IP_LOCAL_ADDRESS", List.of(), "condition", "FWP_V4_ADDR_MASK|FWP_UINT32|FWP_V6_ADDR_MASK|FWP_BYTE_ARRAY16_TYPE", "INBOUND_IPPACKET; OUTBOUND_IPPACKET; INBOUND_TRANSPORT; OUTBOUND_TRANSPORT; STREAM; DATAGRAM_DATA; STREAM_PACKET [Windows 7+]; INBOUND_ICMP_ERROR; OUTBOUND_ICMP_ERROR; ALE_BIND_REDIRECT [Windows 7+]; ALE_RESOURCE_ASSIGNMENT; ALE_RESOURCE_RELEASE [Windows 7+]; ALE_ENDPOINT_CLOSURE [Windows 7+]; ALE_AUTH_LISTEN; ALE_AUTH_RECV_ACCEPT; ALE_CONNECT_REDIRECT [Windows 7+]; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; IPSEC_KM_DEMUX; IPSEC; IKEEXT; OUTBOUND_NETWORK_CONNECTION_POLICY", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_REMOTE_ADDRESS, "FWPM_CONDITION_IP_REMOTE_ADDRESS", List.of(), "condition", "FWP_V4_ADDR_MASK|FWP_UINT32|FWP_V6_ADDR_MASK|FWP_BYTE_ARRAY16_TYPE", "INBOUND_IPPACKET; OUTBOUND_IPPACKET; INBOUND_TRANSPORT; OUTBOUND_TRANSPORT; STREAM; DATAGRAM_DATA; STREAM_PACKET [Windows 7+]; INBOUND_ICMP_ERROR; OUTBOUND_ICMP_ERROR; ALE_ENDPOINT_CLOSURE [Windows 7+]; ALE_AUTH_RECV_ACCEPT; ALE_CONNECT_REDIRECT [Windows 7+]; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; NAME_RESOLUTION_CACHE [Windows 7+]; IPSEC_KM_DEMUX; IPSEC; IKEEXT; OUTBOUND_NETWORK_CONNECTION_POLICY", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_SOURCE_ADDRESS, "FWPM_CONDITION_IP_SOURCE_ADDRESS", List.of(), "condition", "FWP_V4_ADDR_MASK|FWP_UINT32|FWP_V6_ADDR_MASK|FWP_BYTE_ARRAY16_TYPE", "IPFORWARD; EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_DESTINATION_ADDRESS, "FWPM_CONDITION_IP_DESTINATION_ADDRESS", List.of(), "condition", "FWP_V4_ADDR_MASK|FWP_UINT32|FWP_V6_ADDR_MASK|FWP_BYTE_ARRAY16_TYPE", "IPFORWARD; EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_LOCAL_ADDRESS_TYPE, "FWPM_CONDITION_IP_LOCAL_ADDRESS_TYPE", List.of(), "condition", "FWP_UINT8", "INBOUND_IPPACKET; OUTBOUND_IPPACKET; INBOUND_TRANSPORT; OUTBOUND_TRANSPORT; STREAM; DATAGRAM_DATA; OUTBOUND_ICMP_ERROR; ALE_BIND_REDIRECT [Windows 7+]; ALE_RESOURCE_ASSIGNMENT; ALE_RESOURCE_RELEASE [Windows 7+]; ALE_ENDPOINT_CLOSURE [Windows 7+]; ALE_AUTH_LISTEN; ALE_AUTH_RECV_ACCEPT; ALE_CONNECT_REDIRECT [Windows 7+]; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; OUTBOUND_NETWORK_CONNECTION_POLICY", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_DESTINATION_ADDRESS_TYPE, "FWPM_CONDITION_IP_DESTINATION_ADDRESS_TYPE", List.of(), "condition", "FWP_UINT8", "IPFORWARD; OUTBOUND_TRANSPORT; ALE_CONNECT_REDIRECT [Windows 7+]; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; OUTBOUND_NETWORK_CONNECTION_POLICY", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_NEXTHOP_ADDRESS, "FWPM_CONDITION_IP_NEXTHOP_ADDRESS", List.of(), "condition", "FWP_V4_ADDR_MASK (document; V6 presumably too)", "not in the layer table", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_IP_LOCAL_INTERFACE, "FWPM_CONDITION_IP_LOCAL_INTERFACE", List.of("FWPM_CONDITION_INTERFACE"), "condition", "FWP_UINT64", "INBOUND_IPPACKET; OUTBOUND_IPPACKET; IPFORWARD; INBOUND_TRANSPORT; OUTBOUND_TRANSPORT; DATAGRAM_DATA; STREAM_PACKET [Windows 7+]; INBOUND_ICMP_ERROR; OUTBOUND_ICMP_ERROR; ALE_RESOURCE_ASSIGNMENT; ALE_RESOURCE_RELEASE [Windows 7+]; ALE_ENDPOINT_CLOSURE [Windows 7+]; ALE_AUTH_LISTEN; ALE_AUTH_RECV_ACCEPT; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; IPSEC [Windows 7+]; IKEEXT [Windows 7+]; INBOUND_MAC_FRAME_ETHERNET+OUTBOUND_MAC_FRAME_ETHERNET [Windows 8+] (as INTERFACE); INBOUND_MAC_FRAME_NATIVE+OUTBOUND_MAC_FRAME_NATIVE [Windows 8+] (as INTERFACE)", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_ARRIVAL_INTERFACE, "FWPM_CONDITION_IP_ARRIVAL_INTERFACE", List.of(), "condition", "FWP_UINT64", "INBOUND_ICMP_ERROR; ALE_AUTH_RECV_ACCEPT; ALE_AUTH_CONNECT", "Windows Vista SP1"),
            new NamedGuid(FWPM_CONDITION_ARRIVAL_INTERFACE_TYPE, "FWPM_CONDITION_ARRIVAL_INTERFACE_TYPE", List.of(), "condition", "FWP_UINT32", "INBOUND_ICMP_ERROR; ALE_AUTH_RECV_ACCEPT; ALE_AUTH_CONNECT", "Windows Vista SP1"),
            new NamedGuid(FWPM_CONDITION_ARRIVAL_TUNNEL_TYPE, "FWPM_CONDITION_ARRIVAL_TUNNEL_TYPE", List.of(), "condition", "FWP_UINT32", "INBOUND_ICMP_ERROR; ALE_AUTH_RECV_ACCEPT; ALE_AUTH_CONNECT", "Windows Vista SP1"),
            new NamedGuid(FWPM_CONDITION_ARRIVAL_INTERFACE_INDEX, "FWPM_CONDITION_ARRIVAL_INTERFACE_INDEX", List.of(), "condition", "FWP_UINT32", "INBOUND_ICMP_ERROR; ALE_AUTH_RECV_ACCEPT; ALE_AUTH_CONNECT", "Windows Vista SP1"),
            new NamedGuid(FWPM_CONDITION_NEXTHOP_SUB_INTERFACE_INDEX, "FWPM_CONDITION_NEXTHOP_SUB_INTERFACE_INDEX", List.of(), "condition", "FWP_UINT32", "ALE_AUTH_RECV_ACCEPT [Windows 7+]; ALE_AUTH_CONNECT [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_IP_NEXTHOP_INTERFACE, "FWPM_CONDITION_IP_NEXTHOP_INTERFACE", List.of(), "condition", "FWP_UINT64", "ALE_AUTH_RECV_ACCEPT [Windows 7+]; ALE_AUTH_CONNECT [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_NEXTHOP_INTERFACE_TYPE, "FWPM_CONDITION_NEXTHOP_INTERFACE_TYPE", List.of(), "condition", "FWP_UINT32", "ALE_AUTH_RECV_ACCEPT [Windows 7+]; ALE_AUTH_CONNECT [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_NEXTHOP_TUNNEL_TYPE, "FWPM_CONDITION_NEXTHOP_TUNNEL_TYPE", List.of(), "condition", "FWP_UINT32", "ALE_AUTH_RECV_ACCEPT [Windows 7+]; ALE_AUTH_CONNECT [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_NEXTHOP_INTERFACE_INDEX, "FWPM_CONDITION_NEXTHOP_INTERFACE_INDEX", List.of(), "condition", "FWP_UINT32", "ALE_AUTH_RECV_ACCEPT [Windows 7+]; ALE_AUTH_CONNECT [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_ORIGINAL_PROFILE_ID, "FWPM_CONDITION_ORIGINAL_PROFILE_ID", List.of(), "condition", "FWP_UINT32", "ALE_AUTH_RECV_ACCEPT [Windows 7+]; ALE_AUTH_CONNECT [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_CURRENT_PROFILE_ID, "FWPM_CONDITION_CURRENT_PROFILE_ID", List.of(), "condition", "FWP_UINT32", "INBOUND_TRANSPORT [Windows 7+]; OUTBOUND_TRANSPORT [Windows 7+]; ALE_AUTH_RECV_ACCEPT [Windows 7+]; ALE_AUTH_CONNECT [Windows 7+]; IPSEC [Windows 7+]; IKEEXT [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_LOCAL_INTERFACE_PROFILE_ID, "FWPM_CONDITION_LOCAL_INTERFACE_PROFILE_ID", List.of(), "condition", "FWP_UINT32", "ALE_RESOURCE_ASSIGNMENT [Windows 7+]; ALE_AUTH_LISTEN [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_ARRIVAL_INTERFACE_PROFILE_ID, "FWPM_CONDITION_ARRIVAL_INTERFACE_PROFILE_ID", List.of(), "condition", "FWP_UINT32", "IPFORWARD [Windows 7+]; INBOUND_ICMP_ERROR [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_NEXTHOP_INTERFACE_PROFILE_ID, "FWPM_CONDITION_NEXTHOP_INTERFACE_PROFILE_ID", List.of(), "condition", "FWP_UINT32", "IPFORWARD [Windows 7+]; OUTBOUND_ICMP_ERROR [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_REAUTHORIZE_REASON, "FWPM_CONDITION_REAUTHORIZE_REASON", List.of(), "condition", "FWP_UINT32", "ALE_AUTH_RECV_ACCEPT [Windows 7+]; ALE_AUTH_CONNECT [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_ORIGINAL_ICMP_TYPE, "FWPM_CONDITION_ORIGINAL_ICMP_TYPE", List.of(), "condition", "FWP_UINT16", "ALE_AUTH_RECV_ACCEPT [Windows 7+]; ALE_AUTH_CONNECT [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_IP_PHYSICAL_ARRIVAL_INTERFACE, "FWPM_CONDITION_IP_PHYSICAL_ARRIVAL_INTERFACE", List.of(), "condition", "FWP_UINT64", "IPFORWARD [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_IP_PHYSICAL_NEXTHOP_INTERFACE, "FWPM_CONDITION_IP_PHYSICAL_NEXTHOP_INTERFACE", List.of(), "condition", "FWP_UINT64", "IPFORWARD [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_INTERFACE_QUARANTINE_EPOCH, "FWPM_CONDITION_INTERFACE_QUARANTINE_EPOCH", List.of(), "condition", "FWP_UINT64", "INBOUND_ICMP_ERROR [Windows 7+]; OUTBOUND_ICMP_ERROR [Windows 7+]; ALE_AUTH_RECV_ACCEPT [Windows 7+]; ALE_AUTH_CONNECT [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_INTERFACE_TYPE, "FWPM_CONDITION_INTERFACE_TYPE", List.of("FWPM_CONDITION_LOCAL_INTERFACE_TYPE"), "condition", "FWP_UINT32", "INBOUND_IPPACKET; OUTBOUND_IPPACKET; INBOUND_TRANSPORT; OUTBOUND_TRANSPORT; DATAGRAM_DATA; STREAM_PACKET [Windows 7+]; OUTBOUND_ICMP_ERROR; ALE_RESOURCE_ASSIGNMENT; ALE_AUTH_LISTEN; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; INBOUND_MAC_FRAME_NATIVE+OUTBOUND_MAC_FRAME_NATIVE [Windows 8+]; INBOUND_ICMP_ERROR (as LOCAL_INTERFACE_TYPE); ALE_AUTH_RECV_ACCEPT (as LOCAL_INTERFACE_TYPE)", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_TUNNEL_TYPE, "FWPM_CONDITION_TUNNEL_TYPE", List.of("FWPM_CONDITION_LOCAL_TUNNEL_TYPE"), "condition", "FWP_UINT32", "INBOUND_IPPACKET; OUTBOUND_IPPACKET; INBOUND_TRANSPORT; OUTBOUND_TRANSPORT; DATAGRAM_DATA; STREAM_PACKET [Windows 7+]; OUTBOUND_ICMP_ERROR; ALE_RESOURCE_ASSIGNMENT; ALE_AUTH_LISTEN; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; INBOUND_ICMP_ERROR (as LOCAL_TUNNEL_TYPE); ALE_AUTH_RECV_ACCEPT (as LOCAL_TUNNEL_TYPE)", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_FORWARD_INTERFACE, "FWPM_CONDITION_IP_FORWARD_INTERFACE", List.of(), "condition", "FWP_UINT64", "IPFORWARD", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_PROTOCOL, "FWPM_CONDITION_IP_PROTOCOL", List.of(), "condition", "FWP_UINT8", "INBOUND_TRANSPORT; OUTBOUND_TRANSPORT; DATAGRAM_DATA; ALE_BIND_REDIRECT [Windows 7+]; ALE_RESOURCE_ASSIGNMENT; ALE_RESOURCE_RELEASE [Windows 7+]; ALE_ENDPOINT_CLOSURE [Windows 7+]; ALE_AUTH_RECV_ACCEPT; ALE_CONNECT_REDIRECT [Windows 7+]; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; IPSEC; EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 8+]; OUTBOUND_NETWORK_CONNECTION_POLICY", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_LOCAL_PORT, "FWPM_CONDITION_IP_LOCAL_PORT", List.of("FWPM_CONDITION_ICMP_TYPE"), "condition", "FWP_UINT16", "INBOUND_TRANSPORT; OUTBOUND_TRANSPORT; STREAM; DATAGRAM_DATA; STREAM_PACKET [Windows 7+]; ALE_BIND_REDIRECT [Windows 7+]; ALE_RESOURCE_ASSIGNMENT; ALE_RESOURCE_RELEASE [Windows 7+]; ALE_ENDPOINT_CLOSURE [Windows 7+]; ALE_AUTH_LISTEN; ALE_AUTH_RECV_ACCEPT; ALE_CONNECT_REDIRECT [Windows 7+]; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; IPSEC; RPC_UM; RPC_EPMAP; OUTBOUND_NETWORK_CONNECTION_POLICY; INBOUND_ICMP_ERROR (as ICMP_TYPE); OUTBOUND_ICMP_ERROR (as ICMP_TYPE)", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_REMOTE_PORT, "FWPM_CONDITION_IP_REMOTE_PORT", List.of("FWPM_CONDITION_ICMP_CODE"), "condition", "FWP_UINT16", "INBOUND_TRANSPORT; OUTBOUND_TRANSPORT; STREAM; DATAGRAM_DATA; STREAM_PACKET [Windows 7+]; ALE_ENDPOINT_CLOSURE [Windows 7+]; ALE_AUTH_RECV_ACCEPT; ALE_CONNECT_REDIRECT [Windows 7+]; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; IPSEC; OUTBOUND_NETWORK_CONNECTION_POLICY; INBOUND_ICMP_ERROR (as ICMP_CODE); OUTBOUND_ICMP_ERROR (as ICMP_CODE)", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_EMBEDDED_LOCAL_ADDRESS_TYPE, "FWPM_CONDITION_EMBEDDED_LOCAL_ADDRESS_TYPE", List.of(), "condition", "FWP_UINT8", "INBOUND_ICMP_ERROR", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_EMBEDDED_REMOTE_ADDRESS, "FWPM_CONDITION_EMBEDDED_REMOTE_ADDRESS", List.of(), "condition", "FWP_V4_ADDR_MASK|FWP_UINT32|FWP_V6_ADDR_MASK|FWP_BYTE_ARRAY16_TYPE", "INBOUND_ICMP_ERROR", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_EMBEDDED_PROTOCOL, "FWPM_CONDITION_EMBEDDED_PROTOCOL", List.of(), "condition", "FWP_UINT8", "INBOUND_ICMP_ERROR", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_EMBEDDED_LOCAL_PORT, "FWPM_CONDITION_EMBEDDED_LOCAL_PORT", List.of(), "condition", "FWP_UINT16", "INBOUND_ICMP_ERROR", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_EMBEDDED_REMOTE_PORT, "FWPM_CONDITION_EMBEDDED_REMOTE_PORT", List.of(), "condition", "FWP_UINT16", "INBOUND_ICMP_ERROR", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_FLAGS, "FWPM_CONDITION_FLAGS", List.of(), "condition", "FWP_UINT32", "INBOUND_IPPACKET; OUTBOUND_IPPACKET; IPFORWARD; INBOUND_TRANSPORT; OUTBOUND_TRANSPORT; STREAM; DATAGRAM_DATA; STREAM_PACKET [Windows 7+]; INBOUND_ICMP_ERROR; OUTBOUND_ICMP_ERROR; ALE_BIND_REDIRECT [Windows 7+]; ALE_RESOURCE_ASSIGNMENT; ALE_RESOURCE_RELEASE [Windows 7+]; ALE_ENDPOINT_CLOSURE [Windows 7+]; ALE_AUTH_LISTEN; ALE_AUTH_RECV_ACCEPT; ALE_CONNECT_REDIRECT [Windows 7+]; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; OUTBOUND_NETWORK_CONNECTION_POLICY", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_DIRECTION, "FWPM_CONDITION_DIRECTION", List.of(), "condition", "FWP_UINT32", "STREAM; DATAGRAM_DATA; STREAM_PACKET [Windows 7+]; ALE_FLOW_ESTABLISHED; KM_AUTHORIZATION [Windows 7+]", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_INTERFACE_INDEX, "FWPM_CONDITION_INTERFACE_INDEX", List.of("FWPM_CONDITION_LOCAL_INTERFACE_INDEX"), "condition", "FWP_UINT32", "INBOUND_IPPACKET; OUTBOUND_IPPACKET; INBOUND_TRANSPORT; OUTBOUND_TRANSPORT; DATAGRAM_DATA; STREAM_PACKET [Windows 7+]; OUTBOUND_ICMP_ERROR; ALE_AUTH_CONNECT [Windows Vista SP1+]; INBOUND_MAC_FRAME_ETHERNET+OUTBOUND_MAC_FRAME_ETHERNET [Windows 8+]; INBOUND_MAC_FRAME_NATIVE+OUTBOUND_MAC_FRAME_NATIVE [Windows 8+]; INBOUND_ICMP_ERROR (as LOCAL_INTERFACE_INDEX); ALE_AUTH_RECV_ACCEPT (as LOCAL_INTERFACE_INDEX)", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_SUB_INTERFACE_INDEX, "FWPM_CONDITION_SUB_INTERFACE_INDEX", List.of("FWPM_CONDITION_ARRIVAL_SUB_INTERFACE_INDEX"), "condition", "FWP_UINT32", "INBOUND_IPPACKET; OUTBOUND_IPPACKET; INBOUND_TRANSPORT; OUTBOUND_TRANSPORT; DATAGRAM_DATA; STREAM_PACKET [Windows 7+]; OUTBOUND_ICMP_ERROR; ALE_AUTH_CONNECT; INBOUND_ICMP_ERROR (as ARRIVAL_SUB_INTERFACE_INDEX); ALE_AUTH_RECV_ACCEPT (as ARRIVAL_SUB_INTERFACE_INDEX)", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_SOURCE_INTERFACE_INDEX, "FWPM_CONDITION_SOURCE_INTERFACE_INDEX", List.of(), "condition", "FWP_UINT32", "IPFORWARD", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_SOURCE_SUB_INTERFACE_INDEX, "FWPM_CONDITION_SOURCE_SUB_INTERFACE_INDEX", List.of(), "condition", "FWP_UINT32", "IPFORWARD", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_DESTINATION_INTERFACE_INDEX, "FWPM_CONDITION_DESTINATION_INTERFACE_INDEX", List.of(), "condition", "FWP_UINT32", "IPFORWARD", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_DESTINATION_SUB_INTERFACE_INDEX, "FWPM_CONDITION_DESTINATION_SUB_INTERFACE_INDEX", List.of(), "condition", "FWP_UINT32", "IPFORWARD", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_ALE_APP_ID, "FWPM_CONDITION_ALE_APP_ID", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "ALE_BIND_REDIRECT [Windows 7+]; ALE_RESOURCE_ASSIGNMENT; ALE_RESOURCE_RELEASE [Windows 7+]; ALE_ENDPOINT_CLOSURE [Windows 7+]; ALE_AUTH_LISTEN; ALE_AUTH_RECV_ACCEPT; ALE_CONNECT_REDIRECT [Windows 7+]; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; NAME_RESOLUTION_CACHE [Windows 7+]; OUTBOUND_NETWORK_CONNECTION_POLICY", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_ALE_ORIGINAL_APP_ID, "FWPM_CONDITION_ALE_ORIGINAL_APP_ID", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "ALE_CONNECT_REDIRECT [Windows 8+]; ALE_AUTH_CONNECT [Windows 8+]; ALE_FLOW_ESTABLISHED [Windows 8+]; OUTBOUND_NETWORK_CONNECTION_POLICY", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_ALE_USER_ID, "FWPM_CONDITION_ALE_USER_ID", List.of(), "condition", "FWP_SECURITY_DESCRIPTOR_TYPE", "ALE_BIND_REDIRECT [Windows 7+]; ALE_RESOURCE_ASSIGNMENT; ALE_RESOURCE_RELEASE [Windows 7+]; ALE_ENDPOINT_CLOSURE [Windows 7+]; ALE_AUTH_LISTEN; ALE_AUTH_RECV_ACCEPT; ALE_CONNECT_REDIRECT [Windows 7+]; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED; NAME_RESOLUTION_CACHE [Windows 7+]; OUTBOUND_NETWORK_CONNECTION_POLICY", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_ALE_REMOTE_USER_ID, "FWPM_CONDITION_ALE_REMOTE_USER_ID", List.of(), "condition", "FWP_SECURITY_DESCRIPTOR_TYPE", "ALE_AUTH_RECV_ACCEPT; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_ALE_REMOTE_MACHINE_ID, "FWPM_CONDITION_ALE_REMOTE_MACHINE_ID", List.of(), "condition", "FWP_SECURITY_DESCRIPTOR_TYPE", "ALE_AUTH_RECV_ACCEPT; ALE_AUTH_CONNECT; ALE_FLOW_ESTABLISHED", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_ALE_PROMISCUOUS_MODE, "FWPM_CONDITION_ALE_PROMISCUOUS_MODE", List.of(), "condition", "FWP_UINT32", "ALE_RESOURCE_ASSIGNMENT", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_ALE_SIO_FIREWALL_SYSTEM_PORT, "FWPM_CONDITION_ALE_SIO_FIREWALL_SYSTEM_PORT", List.of("FWPM_CONDITION_ALE_SIO_FIREWALL_SOCKET_PROPERTY"), "condition", "FWP_UINT32", "ALE_RESOURCE_ASSIGNMENT [Windows 7+]; ALE_AUTH_LISTEN [Windows 7+]; ALE_AUTH_RECV_ACCEPT; ALE_RESOURCE_ASSIGNMENT [Windows 7+] (as ALE_SIO_FIREWALL_SOCKET_PROPERTY); ALE_AUTH_LISTEN [Windows 7+] (as ALE_SIO_FIREWALL_SOCKET_PROPERTY); ALE_AUTH_RECV_ACCEPT [Windows 7+] (as ALE_SIO_FIREWALL_SOCKET_PROPERTY)", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_ALE_REAUTH_REASON, "FWPM_CONDITION_ALE_REAUTH_REASON", List.of(), "condition", "FWP_UINT32", "ALE_AUTH_RECV_ACCEPT [Windows 7+]; ALE_AUTH_CONNECT [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_ALE_NAP_CONTEXT, "FWPM_CONDITION_ALE_NAP_CONTEXT", List.of(), "condition", "FWP_UINT32", "ALE_AUTH_RECV_ACCEPT", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_KM_AUTH_NAP_CONTEXT, "FWPM_CONDITION_KM_AUTH_NAP_CONTEXT", List.of(), "condition", "FWP_UINT32", "KM_AUTHORIZATION", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_REMOTE_USER_TOKEN, "FWPM_CONDITION_REMOTE_USER_TOKEN", List.of(), "condition", "FWP_SECURITY_DESCRIPTOR_TYPE", "RPC_UM; RPC_EPMAP", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_RPC_IF_UUID, "FWPM_CONDITION_RPC_IF_UUID", List.of(), "condition", "FWP_BYTE_ARRAY16_TYPE", "RPC_UM; RPC_EPMAP; RPC_PROXY_IF", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_RPC_IF_VERSION, "FWPM_CONDITION_RPC_IF_VERSION", List.of(), "condition", "FWP_UINT16", "RPC_UM; RPC_EPMAP; RPC_PROXY_IF", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_RPC_IF_FLAG, "FWPM_CONDITION_RPC_IF_FLAG", List.of(), "condition", "FWP_UINT32", "RPC_UM", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_DCOM_APP_ID, "FWPM_CONDITION_DCOM_APP_ID", List.of(), "condition", "FWP_BYTE_ARRAY16_TYPE", "RPC_UM", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IMAGE_NAME, "FWPM_CONDITION_IMAGE_NAME", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "RPC_UM", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_RPC_PROTOCOL, "FWPM_CONDITION_RPC_PROTOCOL", List.of(), "condition", "FWP_UINT8", "RPC_UM; RPC_EPMAP; RPC_EP_ADD", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_RPC_AUTH_TYPE, "FWPM_CONDITION_RPC_AUTH_TYPE", List.of(), "condition", "FWP_UINT8", "RPC_UM; RPC_EPMAP", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_RPC_AUTH_LEVEL, "FWPM_CONDITION_RPC_AUTH_LEVEL", List.of(), "condition", "FWP_UINT8", "RPC_UM; RPC_EPMAP", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_SEC_ENCRYPT_ALGORITHM, "FWPM_CONDITION_SEC_ENCRYPT_ALGORITHM", List.of(), "condition", "FWP_UINT32", "RPC_UM; RPC_EPMAP", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_SEC_KEY_SIZE, "FWPM_CONDITION_SEC_KEY_SIZE", List.of(), "condition", "FWP_UINT32", "RPC_UM; RPC_EPMAP", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_LOCAL_ADDRESS_V4, "FWPM_CONDITION_IP_LOCAL_ADDRESS_V4", List.of(), "condition", "FWP_V4_ADDR_MASK|FWP_UINT32", "RPC_UM; RPC_EPMAP", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_LOCAL_ADDRESS_V6, "FWPM_CONDITION_IP_LOCAL_ADDRESS_V6", List.of(), "condition", "FWP_V6_ADDR_MASK|FWP_BYTE_ARRAY16_TYPE", "RPC_UM; RPC_EPMAP", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_PIPE, "FWPM_CONDITION_PIPE", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "RPC_UM; RPC_EPMAP", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_REMOTE_ADDRESS_V4, "FWPM_CONDITION_IP_REMOTE_ADDRESS_V4", List.of(), "condition", "FWP_V4_ADDR_MASK|FWP_UINT32", "RPC_UM; RPC_EPMAP", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_IP_REMOTE_ADDRESS_V6, "FWPM_CONDITION_IP_REMOTE_ADDRESS_V6", List.of(), "condition", "FWP_V6_ADDR_MASK|FWP_BYTE_ARRAY16_TYPE", "RPC_UM; RPC_EPMAP", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_RPC_OPNUM, "FWPM_CONDITION_RPC_OPNUM", List.of(), "condition", "FWP_UINT16", "RPC_UM; RPC_UM [Windows 11+]", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_PROCESS_WITH_RPC_IF_UUID, "FWPM_CONDITION_PROCESS_WITH_RPC_IF_UUID", List.of(), "condition", "FWP_BYTE_ARRAY16_TYPE", "RPC_EP_ADD", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_RPC_EP_VALUE, "FWPM_CONDITION_RPC_EP_VALUE", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "RPC_EP_ADD", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_RPC_EP_FLAGS, "FWPM_CONDITION_RPC_EP_FLAGS", List.of(), "condition", "FWP_UINT32", "RPC_EP_ADD", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_CLIENT_TOKEN, "FWPM_CONDITION_CLIENT_TOKEN", List.of(), "condition", "FWP_SECURITY_DESCRIPTOR_TYPE", "RPC_PROXY_CONN; RPC_PROXY_IF", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_RPC_SERVER_NAME, "FWPM_CONDITION_RPC_SERVER_NAME", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "RPC_PROXY_CONN; RPC_PROXY_IF", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_RPC_SERVER_PORT, "FWPM_CONDITION_RPC_SERVER_PORT", List.of(), "condition", "FWP_UINT16", "RPC_PROXY_CONN; RPC_PROXY_IF", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_RPC_PROXY_AUTH_TYPE, "FWPM_CONDITION_RPC_PROXY_AUTH_TYPE", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "RPC_PROXY_CONN; RPC_PROXY_IF", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_CLIENT_CERT_KEY_LENGTH, "FWPM_CONDITION_CLIENT_CERT_KEY_LENGTH", List.of(), "condition", "FWP_UINT32", "RPC_PROXY_CONN; RPC_PROXY_IF", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_CLIENT_CERT_OID, "FWPM_CONDITION_CLIENT_CERT_OID", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "RPC_PROXY_CONN; RPC_PROXY_IF", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_NET_EVENT_TYPE, "FWPM_CONDITION_NET_EVENT_TYPE", List.of(), "condition", "FWP_UINT32", "net-event enum/subscribe templates only", "Windows Vista"),
            new NamedGuid(FWPM_CONDITION_PEER_NAME, "FWPM_CONDITION_PEER_NAME", List.of(), "condition", "FWP_BYTE_BLOB_TYPE", "ALE_AUTH_CONNECT [Windows 7+]; NAME_RESOLUTION_CACHE [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_REMOTE_ID, "FWPM_CONDITION_REMOTE_ID", List.of(), "condition", "FWP_SECURITY_DESCRIPTOR_TYPE", "KM_AUTHORIZATION [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_AUTHENTICATION_TYPE, "FWPM_CONDITION_AUTHENTICATION_TYPE", List.of(), "condition", "FWP_UINT32 holding IKEEXT_AUTHENTICATION_METHOD_TYPE", "KM_AUTHORIZATION [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_KM_TYPE, "FWPM_CONDITION_KM_TYPE", List.of(), "condition", "FWP_UINT32 holding IKEEXT_KEY_MODULE_TYPE (document names only the enum)", "KM_AUTHORIZATION [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_KM_MODE, "FWPM_CONDITION_KM_MODE", List.of(), "condition", "FWP_UINT32 holding IPSEC_TOKEN_MODE (document names only the enum)", "KM_AUTHORIZATION [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_IPSEC_POLICY_KEY, "FWPM_CONDITION_IPSEC_POLICY_KEY", List.of(), "condition", "FWP_BYTE_ARRAY16_TYPE", "KM_AUTHORIZATION [Windows 7+]", "Windows 7"),
            new NamedGuid(FWPM_CONDITION_QM_MODE, "FWPM_CONDITION_QM_MODE", List.of(), "condition", "FWP_UINT32 holding IPSEC_TRAFFIC_TYPE", "not in the layer table", "Windows 8"),
            new NamedGuid(FWPM_CONDITION_COMPARTMENT_ID, "FWPM_CONDITION_COMPARTMENT_ID", List.of(), "condition", "FWP_UINT32", "INBOUND_IPPACKET [Windows 10+]; OUTBOUND_IPPACKET [Windows 10+]; IPFORWARD [Windows 10+]; INBOUND_TRANSPORT [Windows 10+]; OUTBOUND_TRANSPORT [Windows 10+]; STREAM [Windows 10+]; DATAGRAM_DATA [Windows 10+]; STREAM_PACKET [Windows 10+]; INBOUND_ICMP_ERROR [Windows 10+]; OUTBOUND_ICMP_ERROR [Windows 10+]; ALE_BIND_REDIRECT [Windows 10+]; ALE_RESOURCE_ASSIGNMENT [Windows 10+]; ALE_RESOURCE_RELEASE [Windows 10+]; ALE_ENDPOINT_CLOSURE [Windows 10+]; ALE_AUTH_LISTEN [Windows 10+]; ALE_AUTH_RECV_ACCEPT [Windows 10+]; ALE_CONNECT_REDIRECT [Windows 10+]; ALE_AUTH_CONNECT [Windows 10+]; ALE_FLOW_ESTABLISHED [Windows 10+]; INBOUND_MAC_FRAME_ETHERNET+OUTBOUND_MAC_FRAME_ETHERNET [Windows 10+]; INBOUND_MAC_FRAME_NATIVE+OUTBOUND_MAC_FRAME_NATIVE [Windows 10+]; EGRESS_VSWITCH_ETHERNET+INGRESS_VSWITCH_ETHERNET [Windows 10+]; EGRESS_VSWITCH_TRANSPORT+INGRESS_VSWITCH_TRANSPORT [Windows 10+]; OUTBOUND_NETWORK_CONNECTION_POLICY", "Windows 10 1703 (RS2)"),
            new NamedGuid(FWPM_CONDITION_RESERVED0, "FWPM_CONDITION_RESERVED0", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED1, "FWPM_CONDITION_RESERVED1", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED2, "FWPM_CONDITION_RESERVED2", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED3, "FWPM_CONDITION_RESERVED3", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED4, "FWPM_CONDITION_RESERVED4", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED5, "FWPM_CONDITION_RESERVED5", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED6, "FWPM_CONDITION_RESERVED6", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED7, "FWPM_CONDITION_RESERVED7", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED8, "FWPM_CONDITION_RESERVED8", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED9, "FWPM_CONDITION_RESERVED9", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED10, "FWPM_CONDITION_RESERVED10", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED11, "FWPM_CONDITION_RESERVED11", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED12, "FWPM_CONDITION_RESERVED12", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1709 (RS3)"),
            new NamedGuid(FWPM_CONDITION_RESERVED13, "FWPM_CONDITION_RESERVED13", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1903 (19H1)"),
            new NamedGuid(FWPM_CONDITION_RESERVED14, "FWPM_CONDITION_RESERVED14", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1903 (19H1)"),
            new NamedGuid(FWPM_CONDITION_RESERVED15, "FWPM_CONDITION_RESERVED15", List.of(), "condition", "not documented", "not in the layer table", "Windows 10 1903 (19H1)"),
            new NamedGuid(FWPM_KEYING_MODULE_IKE, "FWPM_KEYING_MODULE_IKE", List.of(), "keying-module", "", "", "Windows Vista"),
            new NamedGuid(FWPM_KEYING_MODULE_AUTHIP, "FWPM_KEYING_MODULE_AUTHIP", List.of(), "keying-module", "", "", "Windows Vista"),
            new NamedGuid(FWPM_KEYING_MODULE_IKEV2, "FWPM_KEYING_MODULE_IKEV2", List.of(), "keying-module", "", "", "Windows 7 (documents; unguarded in header)"),
            new NamedGuid(FWPM_LAYER_INBOUND_IPPACKET_V4, "FWPM_LAYER_INBOUND_IPPACKET_V4", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_INBOUND_IPPACKET_V4_DISCARD, "FWPM_LAYER_INBOUND_IPPACKET_V4_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_INBOUND_IPPACKET_V6, "FWPM_LAYER_INBOUND_IPPACKET_V6", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_INBOUND_IPPACKET_V6_DISCARD, "FWPM_LAYER_INBOUND_IPPACKET_V6_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_OUTBOUND_IPPACKET_V4, "FWPM_LAYER_OUTBOUND_IPPACKET_V4", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_OUTBOUND_IPPACKET_V4_DISCARD, "FWPM_LAYER_OUTBOUND_IPPACKET_V4_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_OUTBOUND_IPPACKET_V6, "FWPM_LAYER_OUTBOUND_IPPACKET_V6", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_OUTBOUND_IPPACKET_V6_DISCARD, "FWPM_LAYER_OUTBOUND_IPPACKET_V6_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_IPFORWARD_V4, "FWPM_LAYER_IPFORWARD_V4", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_IPFORWARD_V4_DISCARD, "FWPM_LAYER_IPFORWARD_V4_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_IPFORWARD_V6, "FWPM_LAYER_IPFORWARD_V6", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_IPFORWARD_V6_DISCARD, "FWPM_LAYER_IPFORWARD_V6_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_INBOUND_TRANSPORT_V4, "FWPM_LAYER_INBOUND_TRANSPORT_V4", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_INBOUND_TRANSPORT_V4_DISCARD, "FWPM_LAYER_INBOUND_TRANSPORT_V4_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_INBOUND_TRANSPORT_V6, "FWPM_LAYER_INBOUND_TRANSPORT_V6", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_INBOUND_TRANSPORT_V6_DISCARD, "FWPM_LAYER_INBOUND_TRANSPORT_V6_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_OUTBOUND_TRANSPORT_V4, "FWPM_LAYER_OUTBOUND_TRANSPORT_V4", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_OUTBOUND_TRANSPORT_V4_DISCARD, "FWPM_LAYER_OUTBOUND_TRANSPORT_V4_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_OUTBOUND_TRANSPORT_V6, "FWPM_LAYER_OUTBOUND_TRANSPORT_V6", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_OUTBOUND_TRANSPORT_V6_DISCARD, "FWPM_LAYER_OUTBOUND_TRANSPORT_V6_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_ALE_AUTH_LISTEN_V4, "FWPM_LAYER_ALE_AUTH_LISTEN_V4", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_ALE_AUTH_LISTEN_V4_DISCARD, "FWPM_LAYER_ALE_AUTH_LISTEN_V4_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_ALE_AUTH_LISTEN_V6, "FWPM_LAYER_ALE_AUTH_LISTEN_V6", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_ALE_AUTH_LISTEN_V6_DISCARD, "FWPM_LAYER_ALE_AUTH_LISTEN_V6_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V4, "FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V4", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V4_DISCARD, "FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V4_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V6, "FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V6", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V6_DISCARD, "FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V6_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_ALE_AUTH_CONNECT_V4, "FWPM_LAYER_ALE_AUTH_CONNECT_V4", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_ALE_AUTH_CONNECT_V4_DISCARD, "FWPM_LAYER_ALE_AUTH_CONNECT_V4_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_ALE_AUTH_CONNECT_V6, "FWPM_LAYER_ALE_AUTH_CONNECT_V6", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_ALE_AUTH_CONNECT_V6_DISCARD, "FWPM_LAYER_ALE_AUTH_CONNECT_V6_DISCARD", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_INGRESS_VSWITCH_TRANSPORT_V4, "FWPM_LAYER_INGRESS_VSWITCH_TRANSPORT_V4", List.of(), "layer", "", "", "Windows 8"),
            new NamedGuid(FWPM_LAYER_INGRESS_VSWITCH_TRANSPORT_V6, "FWPM_LAYER_INGRESS_VSWITCH_TRANSPORT_V6", List.of(), "layer", "", "", "Windows 8"),
            new NamedGuid(FWPM_LAYER_EGRESS_VSWITCH_TRANSPORT_V4, "FWPM_LAYER_EGRESS_VSWITCH_TRANSPORT_V4", List.of(), "layer", "", "", "Windows 8"),
            new NamedGuid(FWPM_LAYER_EGRESS_VSWITCH_TRANSPORT_V6, "FWPM_LAYER_EGRESS_VSWITCH_TRANSPORT_V6", List.of(), "layer", "", "", "Windows 8"),
            new NamedGuid(FWPM_LAYER_INBOUND_TRANSPORT_FAST, "FWPM_LAYER_INBOUND_TRANSPORT_FAST", List.of(), "layer", "", "", "Windows 8.1"),
            new NamedGuid(FWPM_LAYER_OUTBOUND_TRANSPORT_FAST, "FWPM_LAYER_OUTBOUND_TRANSPORT_FAST", List.of(), "layer", "", "", "Windows 8.1"),
            new NamedGuid(FWPM_LAYER_IPSEC_KM_DEMUX_V4, "FWPM_LAYER_IPSEC_KM_DEMUX_V4", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_IPSEC_KM_DEMUX_V6, "FWPM_LAYER_IPSEC_KM_DEMUX_V6", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_IPSEC_V4, "FWPM_LAYER_IPSEC_V4", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_IPSEC_V6, "FWPM_LAYER_IPSEC_V6", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_IKEEXT_V4, "FWPM_LAYER_IKEEXT_V4", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_IKEEXT_V6, "FWPM_LAYER_IKEEXT_V6", List.of(), "layer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_LAYER_KM_AUTHORIZATION, "FWPM_LAYER_KM_AUTHORIZATION", List.of(), "layer", "", "", "Windows 7"),
            new NamedGuid(FWPM_LAYER_ALE_CONNECT_REDIRECT_V4, "FWPM_LAYER_ALE_CONNECT_REDIRECT_V4", List.of(), "layer", "", "", "Windows 7"),
            new NamedGuid(FWPM_LAYER_ALE_CONNECT_REDIRECT_V6, "FWPM_LAYER_ALE_CONNECT_REDIRECT_V6", List.of(), "layer", "", "", "Windows 7"),
            new NamedGuid(FWPM_SUBLAYER_RPC_AUDIT, "FWPM_SUBLAYER_RPC_AUDIT", List.of(), "sublayer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_SUBLAYER_IPSEC_TUNNEL, "FWPM_SUBLAYER_IPSEC_TUNNEL", List.of(), "sublayer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_SUBLAYER_UNIVERSAL, "FWPM_SUBLAYER_UNIVERSAL", List.of(), "sublayer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_SUBLAYER_LIPS, "FWPM_SUBLAYER_LIPS", List.of(), "sublayer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_SUBLAYER_SECURE_SOCKET, "FWPM_SUBLAYER_SECURE_SOCKET", List.of(), "sublayer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_SUBLAYER_TCP_CHIMNEY_OFFLOAD, "FWPM_SUBLAYER_TCP_CHIMNEY_OFFLOAD", List.of(), "sublayer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_SUBLAYER_INSPECTION, "FWPM_SUBLAYER_INSPECTION", List.of(), "sublayer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_SUBLAYER_TEREDO, "FWPM_SUBLAYER_TEREDO", List.of("FWPM_SUBLAYER_EDGE_TRAVERSAL"), "sublayer", "", "", "Windows Vista"),
            new NamedGuid(FWPM_SUBLAYER_IPSEC_FORWARD_OUTBOUND_TUNNEL, "FWPM_SUBLAYER_IPSEC_FORWARD_OUTBOUND_TUNNEL", List.of(), "sublayer", "", "", "Windows Vista SP1"),
            new NamedGuid(FWPM_SUBLAYER_IPSEC_DOSP, "FWPM_SUBLAYER_IPSEC_DOSP", List.of(), "sublayer", "", "", "Windows 7"),
            new NamedGuid(FWPM_SUBLAYER_TCP_TEMPLATES, "FWPM_SUBLAYER_TCP_TEMPLATES", List.of(), "sublayer", "", "", "Windows 8"),
            new NamedGuid(FWPM_SUBLAYER_IPSEC_SECURITY_REALM, "FWPM_SUBLAYER_IPSEC_SECURITY_REALM", List.of(), "sublayer", "", "", "Windows 10"),
            new NamedGuid(FWPM_SUBLAYER_MPSSVC_WSH, "FWPM_SUBLAYER_MPSSVC_WSH", List.of(), "sublayer", "", "", "Windows 8"),
            new NamedGuid(FWPM_SUBLAYER_MPSSVC_WF, "FWPM_SUBLAYER_MPSSVC_WF", List.of(), "sublayer", "", "", "Windows 8"),
            new NamedGuid(FWPM_SUBLAYER_MPSSVC_QUARANTINE, "FWPM_SUBLAYER_MPSSVC_QUARANTINE", List.of(), "sublayer", "", "", "Windows 8"),
            new NamedGuid(FWPM_SUBLAYER_MPSSVC_EDP, "FWPM_SUBLAYER_MPSSVC_EDP", List.of(), "sublayer", "", "", "Windows 8"),
            new NamedGuid(FWPM_SUBLAYER_MPSSVC_TENANT_RESTRICTIONS, "FWPM_SUBLAYER_MPSSVC_TENANT_RESTRICTIONS", List.of(), "sublayer", "", "", "Windows 8"),
            new NamedGuid(FWPM_SUBLAYER_MPSSVC_APP_ISOLATION, "FWPM_SUBLAYER_MPSSVC_APP_ISOLATION", List.of(), "sublayer", "", "", "Windows 8"),
            new NamedGuid(FWPM_PROVIDER_CONTEXT_SECURE_SOCKET_AUTHIP, "FWPM_PROVIDER_CONTEXT_SECURE_SOCKET_AUTHIP", List.of(), "built-in provider context", "", "", "Windows Vista"),
            new NamedGuid(FWPM_PROVIDER_CONTEXT_SECURE_SOCKET_IPSEC, "FWPM_PROVIDER_CONTEXT_SECURE_SOCKET_IPSEC", List.of(), "built-in provider context", "", "", "Windows Vista"),
            new NamedGuid(FWPM_PROVIDER_IKEEXT, "FWPM_PROVIDER_IKEEXT", List.of(), "built-in provider", "", "", "Windows Vista"),
            new NamedGuid(FWPM_PROVIDER_IPSEC_DOSP_CONFIG, "FWPM_PROVIDER_IPSEC_DOSP_CONFIG", List.of(), "built-in provider", "", "", "Windows 7"),
            new NamedGuid(FWPM_PROVIDER_TCP_CHIMNEY_OFFLOAD, "FWPM_PROVIDER_TCP_CHIMNEY_OFFLOAD", List.of(), "built-in provider", "", "", "Windows Vista"),
            new NamedGuid(FWPM_PROVIDER_TCP_TEMPLATES, "FWPM_PROVIDER_TCP_TEMPLATES", List.of(), "built-in provider", "", "", "Windows 8"),
            new NamedGuid(FWPM_PROVIDER_MPSSVC_WSH, "FWPM_PROVIDER_MPSSVC_WSH", List.of(), "built-in provider", "", "", "Windows 8"),
            new NamedGuid(FWPM_PROVIDER_MPSSVC_WF, "FWPM_PROVIDER_MPSSVC_WF", List.of(), "built-in provider", "", "", "Windows 8"),
            new NamedGuid(FWPM_PROVIDER_MPSSVC_EDP, "FWPM_PROVIDER_MPSSVC_EDP", List.of(), "built-in provider", "", "", "Windows 8"),
            new NamedGuid(FWPM_PROVIDER_MPSSVC_TENANT_RESTRICTIONS, "FWPM_PROVIDER_MPSSVC_TENANT_RESTRICTIONS", List.of(), "built-in provider", "", "", "Windows 8"),
            new NamedGuid(FWPM_PROVIDER_MPSSVC_APP_ISOLATION, "FWPM_PROVIDER_MPSSVC_APP_ISOLATION", List.of(), "built-in provider", "", "", "Windows 8"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_INBOUND_TRANSPORT_V4, "FWPM_CALLOUT_IPSEC_INBOUND_TRANSPORT_V4", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_INBOUND_TRANSPORT_V6, "FWPM_CALLOUT_IPSEC_INBOUND_TRANSPORT_V6", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_OUTBOUND_TRANSPORT_V4, "FWPM_CALLOUT_IPSEC_OUTBOUND_TRANSPORT_V4", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_OUTBOUND_TRANSPORT_V6, "FWPM_CALLOUT_IPSEC_OUTBOUND_TRANSPORT_V6", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_INBOUND_TUNNEL_V4, "FWPM_CALLOUT_IPSEC_INBOUND_TUNNEL_V4", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_INBOUND_TUNNEL_V6, "FWPM_CALLOUT_IPSEC_INBOUND_TUNNEL_V6", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_OUTBOUND_TUNNEL_V4, "FWPM_CALLOUT_IPSEC_OUTBOUND_TUNNEL_V4", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_OUTBOUND_TUNNEL_V6, "FWPM_CALLOUT_IPSEC_OUTBOUND_TUNNEL_V6", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_FORWARD_INBOUND_TUNNEL_V4, "FWPM_CALLOUT_IPSEC_FORWARD_INBOUND_TUNNEL_V4", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_FORWARD_INBOUND_TUNNEL_V6, "FWPM_CALLOUT_IPSEC_FORWARD_INBOUND_TUNNEL_V6", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_FORWARD_OUTBOUND_TUNNEL_V4, "FWPM_CALLOUT_IPSEC_FORWARD_OUTBOUND_TUNNEL_V4", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_FORWARD_OUTBOUND_TUNNEL_V6, "FWPM_CALLOUT_IPSEC_FORWARD_OUTBOUND_TUNNEL_V6", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_INBOUND_INITIATE_SECURE_V4, "FWPM_CALLOUT_IPSEC_INBOUND_INITIATE_SECURE_V4", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_INBOUND_INITIATE_SECURE_V6, "FWPM_CALLOUT_IPSEC_INBOUND_INITIATE_SECURE_V6", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_INBOUND_TUNNEL_ALE_ACCEPT_V4, "FWPM_CALLOUT_IPSEC_INBOUND_TUNNEL_ALE_ACCEPT_V4", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_INBOUND_TUNNEL_ALE_ACCEPT_V6, "FWPM_CALLOUT_IPSEC_INBOUND_TUNNEL_ALE_ACCEPT_V6", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_ALE_CONNECT_V4, "FWPM_CALLOUT_IPSEC_ALE_CONNECT_V4", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_ALE_CONNECT_V6, "FWPM_CALLOUT_IPSEC_ALE_CONNECT_V6", List.of(), "callout", "", "", "Windows Vista"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_DOSP_FORWARD_V6, "FWPM_CALLOUT_IPSEC_DOSP_FORWARD_V6", List.of(), "callout", "", "", "Windows 7"),
            new NamedGuid(FWPM_CALLOUT_IPSEC_DOSP_FORWARD_V4, "FWPM_CALLOUT_IPSEC_DOSP_FORWARD_V4", List.of(), "callout", "", "", "Windows 7"));

    private Guids() {}
}
