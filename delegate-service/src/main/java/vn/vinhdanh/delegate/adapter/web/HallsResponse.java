package vn.vinhdanh.delegate.adapter.web;

import java.util.List;
import vn.vinhdanh.delegate.domain.hall.Hall;
import vn.vinhdanh.kernel.Versioned;

/** The halls of a commune, in the order of their names. */
record HallsResponse(List<HallResponse> items) {

    static HallsResponse of(List<Versioned<Hall>> halls) {
        return new HallsResponse(halls.stream().map(HallResponse::of).toList());
    }
}
