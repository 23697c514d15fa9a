package vn.vinhdanh.violations.adapter.web;

import vn.vinhdanh.violations.adapter.mongo.Table;

/** Rule: adapters never see each other. */
final class SeesAnotherAdapter {

    Table table() {
        return new Table();
    }
}
