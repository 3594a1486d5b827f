package io.culvert.wfp.session;

import io.culvert.wfp.error.WfpException;
import java.util.List;

/**
 * A listing of objects in pages: {@code Fwpm…CreateEnumHandle0}, {@code Fwpm…Enum}, {@code Fwpm…DestroyEnumHandle0}. It has
 * the objects that existed when it was created. The engine holds resources for it until it is closed, or its session ends.
 *
 * <p>Implemented by the library only; methods may be added in later versions.
 *
 * @param <T> the type of the objects
 */
public interface Pages<T> extends AutoCloseable {

    /**
     * The next page.
     *
     * @param atMost the size of the page, 1 or more
     * @return as many objects; fewer if these are the last, none if there are no more
     * @throws WfpException if the engine refuses, {@code ERROR_INVALID_HANDLE} if the listing or the session is closed
     */
    List<T> next(int atMost);

    /** Releases the resources of the engine. Has no effect if it, or its session, is closed already. */
    @Override
    void close();
}
