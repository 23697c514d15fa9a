package vn.vinhdanh.delegate.application;

import java.util.List;
import vn.vinhdanh.delegate.domain.hall.Hall;
import vn.vinhdanh.kernel.Versioned;

/** Queries for halls. */
public interface HallLists {

    /** The halls of a commune, in the order of their names. */
    List<Versioned<Hall>> ofCommune(String commune);
}
