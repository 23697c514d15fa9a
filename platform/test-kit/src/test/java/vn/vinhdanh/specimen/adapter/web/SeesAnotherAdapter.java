package vn.vinhdanh.specimen.adapter.web;

import vn.vinhdanh.specimen.adapter.mongo.Table;

/** Rule: adapters never see each other. */
final class SeesAnotherAdapter {

    Table table() {
        return new Table();
    }
}
