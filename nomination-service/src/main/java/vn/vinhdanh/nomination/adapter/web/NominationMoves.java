package vn.vinhdanh.nomination.adapter.web;

import vn.vinhdanh.nomination.application.nomination.AppraiseNomination;
import vn.vinhdanh.nomination.application.nomination.ReturnNomination;
import vn.vinhdanh.nomination.application.nomination.SubmitNomination;
import vn.vinhdanh.nomination.application.nomination.WithdrawNomination;

/** The verbs that move a nomination from state to state. */
public record NominationMoves(
        SubmitNomination submit,
        ReturnNomination returning,
        WithdrawNomination withdraw,
        AppraiseNomination appraise) {}
