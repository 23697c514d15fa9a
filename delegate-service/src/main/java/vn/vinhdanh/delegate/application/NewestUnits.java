package vn.vinhdanh.delegate.application;

import vn.vinhdanh.kernel.UnitTree;

/** The commune's register as this service has stored it, never an older one from memory. */
@FunctionalInterface
public interface NewestUnits {

    /** The empty tree if no register was heard of. */
    UnitTree of(String commune);
}
