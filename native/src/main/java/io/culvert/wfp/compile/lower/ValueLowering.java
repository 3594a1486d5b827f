package io.culvert.wfp.compile.lower;

import io.culvert.net.Ipv6Address;
import io.culvert.wfp.compile.fields.ValueFields;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWP_BYTE_ARRAY16;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;

/** Puts values of each type into a condition or into one end of a range. */
final class ValueLowering {

    private ValueLowering() {}

    static void uint8(ImageBuilder image, ValueFields fields, int place, int number) {
        image.put(place, fields.type(), FWP_DATA_TYPE.FWP_UINT8);
        image.put(place, fields.uint8(), number);
    }

    static void uint16(ImageBuilder image, ValueFields fields, int place, int number) {
        image.put(place, fields.type(), FWP_DATA_TYPE.FWP_UINT16);
        image.put(place, fields.uint16(), number);
    }

    static void uint32(ImageBuilder image, ValueFields fields, int place, int bits) {
        image.put(place, fields.type(), FWP_DATA_TYPE.FWP_UINT32);
        image.putBits(place, fields.uint32(), bits);
    }

    /** The structure has a pointer to the 64 bits, which do not fit into it. */
    static void uint64(ImageBuilder image, ValueFields fields, int place, long bits) {
        image.put(place, fields.type(), FWP_DATA_TYPE.FWP_UINT64);
        image.point(place, fields.uint64(), image.uint64(bits));
    }

    /** {@code FWP_BYTE_ARRAY16}. */
    static void byteArray16(ImageBuilder image, ValueFields fields, int place, Ipv6Address address) {
        image.put(place, fields.type(), FWP_DATA_TYPE.FWP_BYTE_ARRAY16_TYPE);
        int bytes = image.allocate(FWP_BYTE_ARRAY16.LAYOUT);
        image.putBytes(bytes, FWP_BYTE_ARRAY16.byteArray16, address.toBytes());
        image.point(place, fields.byteArray16(), bytes);
    }

    static void byteBlob(ImageBuilder image, ValueFields fields, int place, byte[] bytes) {
        image.put(place, fields.type(), FWP_DATA_TYPE.FWP_BYTE_BLOB_TYPE);
        int blob = image.allocate(FWP_BYTE_BLOB.LAYOUT);
        blob(image, blob, bytes);
        image.point(place, fields.byteBlob(), blob);
    }

    /** {@code FWP_BYTE_BLOB}. */
    static void blob(ImageBuilder image, int place, byte[] bytes) {
        image.put(place, FWP_BYTE_BLOB.size, bytes.length);
        image.point(place, FWP_BYTE_BLOB.data, image.bytes(bytes));
    }
}
