package vn.vinhdanh.specimen.application;

import vn.vinhdanh.specimen.adapter.mongo.Table;

/** Rule: application adds only its own domain. */
public final class SeesAnAdapter {

    public Table read() {
        return new Table();
    }
}
