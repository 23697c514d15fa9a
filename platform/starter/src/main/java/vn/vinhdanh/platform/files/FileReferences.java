package vn.vinhdanh.platform.files;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A service that keeps files says which of them its aggregates refer to. */
@FunctionalInterface
public interface FileReferences {

    /** @return those of the ids that some aggregate refers to */
    Set<String> among(Collection<String> ids);

    /** What any of several kinds of aggregates refers to. */
    static FileReferences ofAll(List<FileReferences> kinds) {
        return ids -> kinds.stream().flatMap(kind -> kind.among(ids).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
