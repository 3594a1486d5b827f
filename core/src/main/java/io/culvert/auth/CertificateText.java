package io.culvert.auth;

import io.culvert.internal.OptionSets;
import io.culvert.internal.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the values of this package print what they share. */
final class CertificateText {

    private CertificateText() {}

    /** What a certificate must be like, nothing if it may be like anything. */
    static String criteria(CertificateCriteria criteria) {
        List<String> all = new ArrayList<>();
        criteria.hash().ifPresent(hash -> all.add("hash " + hash));
        criteria.ekus().forEach(eku -> all.add("EKU " + eku));
        criteria.name().ifPresent(name -> all.add(name.toString()));
        criteria.flags().forEach(flag -> all.add(flag.name()));
        return OptionSets.listed(all);
    }

    /** A store, and which of its certificates count. */
    static String store(String name, List<CertificateCriteria> criteria) {
        return criteria.stream().map(each -> name + criteria(each)).collect(Collectors.joining(" or "));
    }

    /** A text that the caller gave. */
    static String quoted(String text) {
        return PrintableText.quoted(text);
    }
}
