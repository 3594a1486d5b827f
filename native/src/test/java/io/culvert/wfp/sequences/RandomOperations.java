package io.culvert.wfp.sequences;

import io.culvert.wfp.sequences.Operation.SessionShape;
import io.culvert.wfp.sequences.Operation.TunnelShape;
import io.culvert.wfp.session.TransactionMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws sequences. The same numbers give the same sequences. */
final class RandomOperations {

    private static final int LONGEST = 40;

    private final Random random;

    RandomOperations(Random random) {
        this.random = random;
    }

    /** Begins with two sessions, as nothing happens without one. */
    List<Operation> sequence() {
        List<Operation> operations = new ArrayList<>();
        operations.add(new Operation.Open(0, shape()));
        operations.add(new Operation.Open(1, shape()));
        int length = 1 + random.nextInt(LONGEST);
        for (int i = 0; i < length; i++) {
            operations.add(next());
        }
        return operations;
    }

    private Operation next() {
        int slot = random.nextInt(Things.SESSIONS);
        int tunnel = random.nextInt(Things.TUNNELS);
        int provider = random.nextInt(Things.PROVIDERS);
        return switch (random.nextInt(24)) {
            case 0, 1 -> new Operation.Open(slot, shape());
            case 2 -> new Operation.Close(slot);
            case 3, 4, 5 -> new Operation.Begin(slot, mode());
            case 6, 7, 8 -> new Operation.Commit(slot);
            case 9 -> new Operation.Abort(slot);
            case 10, 11, 12 -> new Operation.AddTunnel(slot, tunnel(tunnel));
            case 13 -> new Operation.ReplaceTunnel(slot, tunnel(tunnel));
            case 14, 15 -> new Operation.DeleteTunnel(slot, tunnel);
            case 16 -> new Operation.DeleteContext(slot, tunnel);
            case 17 -> new Operation.FindTunnel(slot, tunnel);
            case 18, 19 -> new Operation.AddProvider(slot, provider);
            case 20 -> new Operation.DeleteProvider(slot, provider);
            case 21 -> new Operation.ListAll(slot);
            case 22 -> new Operation.Wait(Duration.ofMinutes(1 + random.nextInt(50)));
            default -> random.nextInt(4) == 0 ? new Operation.Restart() : new Operation.ListAll(slot);
        };
    }

    private TransactionMode mode() {
        return random.nextInt(3) == 0 ? TransactionMode.READ_ONLY : TransactionMode.READ_WRITE;
    }

    private SessionShape shape() {
        Optional<Integer> key =
                random.nextInt(3) == 0 ? Optional.of(random.nextInt(Things.SESSION_KEYS)) : Optional.empty();
        return new SessionShape(random.nextInt(3) == 0, key, random.nextInt(5) == 0);
    }

    private TunnelShape tunnel(int number) {
        Optional<Integer> provider =
                random.nextBoolean() ? Optional.of(random.nextInt(Things.PROVIDERS)) : Optional.empty();
        return new TunnelShape(number, provider, random.nextInt(3) == 0, random.nextBoolean());
    }
}
