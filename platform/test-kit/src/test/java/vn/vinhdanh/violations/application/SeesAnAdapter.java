package vn.vinhdanh.violations.application;

import vn.vinhdanh.violations.adapter.mongo.Table;

/** Breaks: application adds only its own domain. */
public final class SeesAnAdapter {

    public Table read() {
        return new Table();
    }
}
