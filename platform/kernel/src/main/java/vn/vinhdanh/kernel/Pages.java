package vn.vinhdanh.kernel;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a long list page by page. */
public final class Pages {

    private static final int SIZE = 100;

    private Pages() {}

    /** A list that is ordered by id. */
    public interface Source<S> {

        /** @param after id of the last one of the page before; null for the first page */
        List<Versioned<S>> page(@Nullable String after, int limit);
    }

    /** Each of the list is read before it is handed over, so it may be changed, and may leave the list by it. */
    public static <S> void forEach(Source<S> list, Consumer<Versioned<S>> each) {
        List<Versioned<S>> page;
        String after = null;
        do {
            page = list.page(after, SIZE);
            page.forEach(each);
            after = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == SIZE);
    }
}
