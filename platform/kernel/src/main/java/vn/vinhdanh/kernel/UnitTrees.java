package vn.vinhdanh.kernel;

/** What a service knows of the communes' units. */
public interface UnitTrees {

    /** The newest register that was heard of; the empty tree if there was none. */
    UnitTree of(String commune);
}
