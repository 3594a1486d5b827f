package io.culvert.wfp.sequences;

import io.culvert.wfp.sequences.ModelState.ModelTunnel;
import io.culvert.wfp.sequences.Operation.TunnelShape;
import java.util.Optional;

/** Who may add and delete what: the rules about objects, without those about transactions. */
final class ModelRules {

    private ModelRules() {}

    /**
     * The session that calls.
     *
     * @param number its number
     * @param dynamic whether its objects go with it
     */
    record Caller(int number, boolean dynamic) {}

    /** An answer that is no success. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(String symbol) {
            super(symbol, null, false, false);
        }
    }

    private static int owner(Caller caller) {
        return caller.dynamic() ? caller.number() : 0;
    }

    static void add(Caller caller, ModelState state, TunnelShape tunnel) {
        if (state.tunnels().containsKey(tunnel.number())) {
            throw new Refusal("FWP_E_ALREADY_EXISTS");
        }
        if (tunnel.persistent() && caller.dynamic()) {
            throw new Refusal("FWP_E_LIFETIME_MISMATCH");
        }
        if (tunnel.provider().isPresent()) {
            int provider = tunnel.provider().get();
            Integer owner = state.providers().get(provider);
            if (owner == null) {
                throw new Refusal("FWP_E_PROVIDER_NOT_FOUND");
            }
            if ((tunnel.persistent() && !Things.isPersistentProvider(provider))
                    || (owner != 0 && owner != caller.number())) {
                throw new Refusal("FWP_E_LIFETIME_MISMATCH");
            }
        }
        state.tunnels().put(tunnel.number(), new ModelTunnel(tunnel, owner(caller)));
    }

    static ModelTunnel tunnel(ModelState state, int number) {
        return Optional.ofNullable(state.tunnels().get(number))
                .orElseThrow(() -> new Refusal("FWP_E_PROVIDER_CONTEXT_NOT_FOUND"));
    }

    static void delete(Caller caller, ModelState state, int number) {
        requireMine(caller, tunnel(state, number).owner());
        state.tunnels().remove(number);
    }

    static void addProvider(Caller caller, ModelState state, int number) {
        if (Things.isPersistentProvider(number) && caller.dynamic()) {
            throw new Refusal("FWP_E_LIFETIME_MISMATCH");
        }
        if (state.providers().containsKey(number)) {
            throw new Refusal("FWP_E_ALREADY_EXISTS");
        }
        state.providers().put(number, owner(caller));
    }

    static void deleteProvider(Caller caller, ModelState state, int number) {
        Integer owner = state.providers().get(number);
        if (owner == null) {
            throw new Refusal("FWP_E_PROVIDER_NOT_FOUND");
        }
        requireMine(caller, owner);
        if (state.isNamed(number)) {
            throw new Refusal("FWP_E_IN_USE");
        }
        state.providers().remove(number);
    }

    static void requireMine(Caller caller, int owner) {
        if (caller.dynamic() && owner == 0) {
            throw new Refusal("FWP_E_DYNAMIC_SESSION_IN_PROGRESS");
        }
        if (owner != 0 && owner != caller.number()) {
            throw new Refusal("FWP_E_WRONG_SESSION");
        }
    }
}
