package io.culvert.wfp;

import io.culvert.wfp.session.Pages;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the next page on demand, and closes the pages after the last one. */
final class PageStream<T> implements Iterator<T> {

    /** Large enough to save most calls, small enough for the memory of a page. */
    private static final int PAGE_SIZE = 100;

    private final Pages<T> pages;
    private Iterator<T> page = List.<T>of().iterator();
    private boolean last;

    private PageStream(Pages<T> pages) {
        this.pages = pages;
    }

    static <T> Stream<T> of(Pages<T> pages) {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(new PageStream<>(pages), characteristics), false)
                .onClose(pages::close);
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && !last) {
            List<T> next = pages.next(PAGE_SIZE);
            page = next.iterator();
            last = next.size() < PAGE_SIZE;
            if (last) {
                pages.close();
            }
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream has ended");
        }
        return page.next();
    }
}
