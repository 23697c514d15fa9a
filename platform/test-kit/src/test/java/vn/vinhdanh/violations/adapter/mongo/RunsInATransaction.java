package vn.vinhdanh.violations.adapter.mongo;

import org.springframework.transaction.annotation.Transactional;

/** Breaks: no transactions. */
final class RunsInATransaction {

    @Transactional
    void run() {}
}
