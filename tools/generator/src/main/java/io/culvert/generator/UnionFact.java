package io.culvert.generator;

import java.util.ArrayList;
import java.util.List;

/** A union of a structure; {@code first} is the condition of one of its arms. */
record UnionFact(ArmCondition first, List<String> emptyTags, boolean hasDefault) {

    UnionFact withEmpty(ArmCondition empty) {
        List<String> tags = new ArrayList<>(emptyTags);
        tags.addAll(empty.tags());
        return new UnionFact(first, List.copyOf(tags), hasDefault || empty.isDefault());
    }
}
