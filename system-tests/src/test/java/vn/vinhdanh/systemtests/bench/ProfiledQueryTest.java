package vn.vinhdanh.systemtests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfiledQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "query   | {find: 'n', filter: {a: 1, b: 2}}                                | find a,b",
                "query   | {find: 'n'}                                                      | `find `",
                "command | {count: 'n', query: {a: 1}}                                      | count a",
                "command | {findAndModify: 'n', query: {a: 1}, update: {$set: {b: 2}}}      | findAndModify a",
                "command | {aggregate: 'n', pipeline: [{$sort: {c: 1}}, {$match: {a: 1}}]}  | aggregate a",
                "command | {aggregate: 'n', pipeline: [{$group: {_id: '$a'}}]}              | `aggregate `",
                "update  | {q: {a: 1}, u: {$set: {b: 2}}, multi: false}                     | update a",
                "remove  | {q: {a: 1}, limit: 1}                                            | delete a"
            })
    void the_shape_of_a_query_names_the_fields_of_its_filter(String op, String command, String shape) {
        assertThat(query(op, command).shape()).isEqualTo("nomination.n " + shape);
    }

    @Test
    void a_statement_of_an_update_is_explained_as_a_command() {
        assertThat(query("update", "{q: {a: 1}, u: {$set: {b: 2}}}").command())
                .isEqualTo(Document.parse("{update: 'n', updates: [{q: {a: 1}, u: {$set: {b: 2}}}]}"));
    }

    @Test
    void fields_that_explain_does_not_accept_are_left_out() {
        assertThat(query("query", "{find: 'n', filter: {a: 1}, lsid: {id: 1}, $db: 'nomination'}")
                        .command())
                .isEqualTo(Document.parse("{find: 'n', filter: {a: 1}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{insert: 'n', documents: []}", "{getMore: 7, collection: 'n'}"})
    void an_entry_that_searches_nothing_is_not_a_query(String command) {
        assertThat(ProfiledQuery.of(entry("command", command))).isEmpty();
    }

    private static ProfiledQuery query(String op, String command) {
        return ProfiledQuery.of(entry(op, command)).orElseThrow();
    }

    private static Document entry(String op, String command) {
        return new Document("op", op).append("ns", "nomination.n").append("command", Document.parse(command));
    }
}
