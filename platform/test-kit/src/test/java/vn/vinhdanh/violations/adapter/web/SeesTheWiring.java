package vn.vinhdanh.violations.adapter.web;

import vn.vinhdanh.violations.config.Wiring;

/** Breaks: nothing depends on config. */
record SeesTheWiring(Wiring wiring) {}
