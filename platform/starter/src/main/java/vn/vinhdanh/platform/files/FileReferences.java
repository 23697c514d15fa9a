package vn.vinhdanh.platform.files;

import java.util.Collection;
import java.util.Set;

/** A service that keeps files says which of them its aggregates refer to. */
@FunctionalInterface
public interface FileReferences {

    /** @return those of the ids that some aggregate refers to */
    Set<String> among(Collection<String> ids);
}
