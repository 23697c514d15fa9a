package vn.vinhdanh.nomination.adapter.web;

import vn.vinhdanh.nomination.application.council.CastBallot;
import vn.vinhdanh.nomination.application.council.CloseSession;
import vn.vinhdanh.nomination.application.council.DeclareConflict;
import vn.vinhdanh.nomination.application.council.EnterAttendance;
import vn.vinhdanh.nomination.application.council.OpenVoting;

/** The verbs of a session that sits. */
public record SittingVerbs(
        EnterAttendance attend, DeclareConflict conflict, OpenVoting open, CastBallot cast, CloseSession close) {}
