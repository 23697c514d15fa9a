package vn.vinhdanh.delegate.application;

import java.util.List;

/** Queries for rosters that do not use the id. */
public interface RosterLists {

    /** The ids of the commune's conferences. */
    List<String> ofCommune(String commune);
}
