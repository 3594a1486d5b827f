package io.culvert.wfp.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The integrity or the encryption algorithms of a quick mode that the SDK has names for. */
public final class TransformIdTable {
    private final List<TransformId> all;

    private TransformIdTable(List<TransformId> all) {
        this.all = all;
    }

    /**
     * Makes a table.
     *
     * @param all the algorithms
     * @return the table
     */
    public static TransformIdTable of(TransformId... all) {
        return new TransformIdTable(List.of(all));
    }

    /**
     * The algorithms.
     *
     * @return all of them, in the order of their declaration
     */
    public List<TransformId> all() {
        return all;
    }

    /**
     * The algorithm of a pair of numbers.
     *
     * @param type the type
     * @param config the configuration
     * @return the algorithm, null if the SDK has no name for the pair
     */
    public @Nullable TransformId find(int type, int config) {
        for (TransformId id : all) {
            if (id.type() == type && id.config() == config) {
                return id;
            }
        }
        return null;
    }
}
