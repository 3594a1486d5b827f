package io.culvert.wfp.embedded;

import io.culvert.wfp.session.ContextSelection;

/**
 * A context, and the tunnel that it belongs to.
 *
 * @param tunnel the tunnel
 * @param context one of its contexts
 */
record ListedContext(StoredTunnel tunnel, StoredContext context) {

    boolean isOf(ContextSelection selection) {
        return selection.type().filter(type -> !type.equals(context.type())).isEmpty()
                && selection
                        .providerKey()
                        .filter(key ->
                                !context.providerKey().filter(key::equals).isPresent())
                        .isEmpty();
    }
}
