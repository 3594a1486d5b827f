package io.culvert.wfp.compile.lower;

import io.culvert.net.Ipv6Address;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWP_BYTE_ARRAY16;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;

/** Values of each type, in either of the structures for them. */
final class ValueLowering {

    private ValueLowering() {}

    static void uint8(ImageBuilder image, ValueVersion version, int place, int number) {
        image.put(place, version.type, FWP_DATA_TYPE.FWP_UINT8);
        image.put(place, version.uint8, number);
    }

    static void uint16(ImageBuilder image, ValueVersion version, int place, int number) {
        image.put(place, version.type, FWP_DATA_TYPE.FWP_UINT16);
        image.put(place, version.uint16, number);
    }

    static void uint32(ImageBuilder image, ValueVersion version, int place, int bits) {
        image.put(place, version.type, FWP_DATA_TYPE.FWP_UINT32);
        image.putBits(place, version.uint32, bits);
    }

    /** 64 bits do not fit the structure: it has a pointer to them. */
    static void uint64(ImageBuilder image, ValueVersion version, int place, long bits) {
        image.put(place, version.type, FWP_DATA_TYPE.FWP_UINT64);
        image.point(place, version.uint64, image.uint64(bits));
    }

    /** {@code FWP_BYTE_ARRAY16}. */
    static void byteArray16(ImageBuilder image, ValueVersion version, int place, Ipv6Address address) {
        image.put(place, version.type, FWP_DATA_TYPE.FWP_BYTE_ARRAY16_TYPE);
        int bytes = image.allocate(FWP_BYTE_ARRAY16.LAYOUT);
        image.putBytes(bytes, FWP_BYTE_ARRAY16.byteArray16, address.toBytes());
        image.point(place, version.byteArray16, bytes);
    }

    static void byteBlob(ImageBuilder image, ValueVersion version, int place, byte[] bytes) {
        image.put(place, version.type, FWP_DATA_TYPE.FWP_BYTE_BLOB_TYPE);
        int blob = image.allocate(FWP_BYTE_BLOB.LAYOUT);
        blob(image, blob, bytes);
        image.point(place, version.byteBlob, blob);
    }

    /** {@code FWP_BYTE_BLOB}. */
    static void blob(ImageBuilder image, int place, byte[] bytes) {
        image.put(place, FWP_BYTE_BLOB.size, bytes.length);
        image.point(place, FWP_BYTE_BLOB.data, image.bytes(bytes));
    }
}
