package io.culvert.auth;

import io.culvert.internal.OptionSets;
import io.culvert.rule.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Texts that several values of this package share. */
final class CertificateText {

    private CertificateText() {}

    /** The criteria in parentheses; empty for no criteria. */
    static String criteria(CertificateCriteria criteria) {
        List<String> all = new ArrayList<>();
        criteria.hash().ifPresent(hash -> all.add("hash " + hash));
        criteria.ekus().forEach(eku -> all.add("EKU " + eku));
        criteria.name().ifPresent(name -> all.add(name.toString()));
        criteria.flags().forEach(flag -> all.add(flag.name()));
        return OptionSets.listed(all);
    }

    /** A store with the criteria for its certificates. */
    static String store(String name, List<CertificateCriteria> criteria) {
        return criteria.stream().map(each -> name + criteria(each)).collect(Collectors.joining(" or "));
    }

    /** A quoted text. */
    static String quoted(String text) {
        return PrintableText.quoted(text);
    }
}
