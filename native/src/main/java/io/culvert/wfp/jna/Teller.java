package io.culvert.wfp.jna;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Calls the listeners of a session, on a thread of its own. The engine's call waits for nobody, then: the engine does not return
 * from the call that ends a subscription before the last one that tells of a change is over, and whoever ends it may
 * have what the listener waits for.
 */
final class Teller {

    private static final long IDLE_SECONDS = 5;

    private final ExecutorService thread = thread();

    /** One, which goes when there is nothing to tell: a session that is forgotten leaves none behind. */
    private static ExecutorService thread() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "culvert-notifications");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** What the work throws goes to the uncaught-exception handler of the thread, and another takes its place. */
    void tell(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException ended) {
            // The session has ended, so that nobody wants to know.
            return;
        }
    }

    void end() {
        thread.shutdown();
    }
}
