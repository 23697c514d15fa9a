package vn.vinhdanh.violations.adapter.web;

import vn.vinhdanh.violations.config.Wiring;

/** Rule: nobody sees config. */
record SeesTheWiring(Wiring wiring) {}
