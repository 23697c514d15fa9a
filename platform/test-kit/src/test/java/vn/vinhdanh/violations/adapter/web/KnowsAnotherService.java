package vn.vinhdanh.violations.adapter.web;

import vn.vinhdanh.sample.Neighbour;

/** Breaks: no dependency on another service's package. */
record KnowsAnotherService(Neighbour neighbour) {}
