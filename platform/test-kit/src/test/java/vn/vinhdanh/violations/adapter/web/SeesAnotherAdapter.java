package vn.vinhdanh.violations.adapter.web;

import vn.vinhdanh.violations.adapter.mongo.Table;

/** Breaks: adapters do not depend on each other. */
final class SeesAnotherAdapter {

    Table table() {
        return new Table();
    }
}
