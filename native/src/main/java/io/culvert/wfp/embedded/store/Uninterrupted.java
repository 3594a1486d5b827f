package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Runs file operations in a thread of their own and waits for it. An interrupt of a thread closes the file channel that it
 * uses, so an interrupt of the caller would break the store. The caller stays interrupted.
 */
final class Uninterrupted {

    private Uninterrupted() {}

    /** The work, and afterwards its result or failure. */
    private static final class Task<T> implements Runnable {

        private final Callable<T> work;
        private @Nullable T result;
        private @Nullable Throwable failure;

        Task(Callable<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                result = work.call();
            } catch (Throwable thrown) {
                failure = thrown;
            }
        }
    }

    static <T> @Nullable T call(Callable<T> work) throws IOException {
        Task<T> task = new Task<>(work);
        Thread thread = new Thread(null, task, "culvert-store");
        thread.setDaemon(true);
        try {
            thread.start();
            join(thread);
        } catch (OutOfMemoryError noThread) {
            // Above all, a store must be closed.
            task.run();
        }
        Throwable failure = task.failure;
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof IOException checked) {
            throw checked;
        }
        if (failure != null) {
            throw new IOException(failure);
        }
        return task.result;
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
