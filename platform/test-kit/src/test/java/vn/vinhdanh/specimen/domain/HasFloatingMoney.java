package vn.vinhdanh.specimen.domain;

/** Rule: no double in the domain. */
record HasFloatingMoney(double amount) {}
