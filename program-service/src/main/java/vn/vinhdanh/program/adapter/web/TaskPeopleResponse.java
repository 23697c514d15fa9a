package vn.vinhdanh.program.adapter.web;

import java.util.List;
import vn.vinhdanh.kernel.Account;

/** @param items in the order of names */
record TaskPeopleResponse(List<Person> items) {

    /** @param told whether the account has an address, so that its person gets letters */
    record Person(String account, String name, boolean told) {}

    static TaskPeopleResponse of(List<Account> accounts) {
        return new TaskPeopleResponse(accounts.stream()
                .map(account -> new Person(account.account(), account.name(), account.email() != null))
                .toList());
    }
}
