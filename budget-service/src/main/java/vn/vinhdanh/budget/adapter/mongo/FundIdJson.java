package vn.vinhdanh.budget.adapter.mongo;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The owner of a fund is stored under the name that it had while each fund was a conference's. */
interface FundIdJson {

    @JsonProperty("conferenceId")
    String owner();
}
