package io.culvert.wfp.compile.lower;

import io.culvert.net.InterfaceComparison;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.InterfaceMatch;
import io.culvert.net.InterfaceRange;
import io.culvert.net.NetworkProfile;
import io.culvert.net.ProfileComparison;
import io.culvert.net.ProfileMatch;
import io.culvert.net.ProfileRange;
import io.culvert.net.RealmComparison;
import io.culvert.net.RealmMatch;
import io.culvert.net.RealmRange;
import io.culvert.net.SecurityRealm;
import io.culvert.wfp.image.build.ImageBuilder;

/** Conditions on where a packet passes: interface, network profile, security realm. */
final class OriginMatches {

    private OriginMatches() {}

    static void localInterface(ImageBuilder image, int condition, InterfaceMatch match) {
        if (match instanceof InterfaceLuid value) {
            localInterface(image, ValueVersion.OF_CONDITION, ConditionValues.equal(image, condition), value);
        } else if (match instanceof InterfaceRange range) {
            int place = ConditionValues.range(image, condition);
            localInterface(image, ValueVersion.OF_RANGE, ConditionValues.low(image, place), range.first());
            localInterface(image, ValueVersion.OF_RANGE, ConditionValues.high(image, place), range.last());
        } else {
            InterfaceComparison compared = (InterfaceComparison) match;
            int value = ConditionValues.compared(image, condition, compared.comparison());
            localInterface(image, ValueVersion.OF_CONDITION, value, compared.than());
        }
    }

    private static void localInterface(ImageBuilder image, ValueVersion version, int place, InterfaceLuid value) {
        ValueLowering.uint64(image, version, place, value.value());
    }

    static void profile(ImageBuilder image, int condition, ProfileMatch match) {
        if (match instanceof NetworkProfile value) {
            profile(image, ValueVersion.OF_CONDITION, ConditionValues.equal(image, condition), value);
        } else if (match instanceof ProfileRange range) {
            int place = ConditionValues.range(image, condition);
            profile(image, ValueVersion.OF_RANGE, ConditionValues.low(image, place), range.first());
            profile(image, ValueVersion.OF_RANGE, ConditionValues.high(image, place), range.last());
        } else {
            ProfileComparison compared = (ProfileComparison) match;
            int value = ConditionValues.compared(image, condition, compared.comparison());
            profile(image, ValueVersion.OF_CONDITION, value, compared.than());
        }
    }

    private static void profile(ImageBuilder image, ValueVersion version, int place, NetworkProfile value) {
        ValueLowering.uint32(image, version, place, (int) value.id());
    }

    static void realm(ImageBuilder image, int condition, RealmMatch match) {
        if (match instanceof SecurityRealm value) {
            realm(image, ValueVersion.OF_CONDITION, ConditionValues.equal(image, condition), value);
        } else if (match instanceof RealmRange range) {
            int place = ConditionValues.range(image, condition);
            realm(image, ValueVersion.OF_RANGE, ConditionValues.low(image, place), range.first());
            realm(image, ValueVersion.OF_RANGE, ConditionValues.high(image, place), range.last());
        } else {
            RealmComparison compared = (RealmComparison) match;
            int value = ConditionValues.compared(image, condition, compared.comparison());
            realm(image, ValueVersion.OF_CONDITION, value, compared.than());
        }
    }

    private static void realm(ImageBuilder image, ValueVersion version, int place, SecurityRealm value) {
        ValueLowering.byteBlob(image, version, place, value.toBytes());
    }
}
