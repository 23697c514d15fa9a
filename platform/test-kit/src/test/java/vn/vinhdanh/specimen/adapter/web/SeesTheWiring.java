package vn.vinhdanh.specimen.adapter.web;

import vn.vinhdanh.specimen.config.Wiring;

/** Rule: nobody sees config. */
record SeesTheWiring(Wiring wiring) {}
