package vn.vinhdanh.program.adapter.web;

import java.util.Iterator;

/** The tokens of a plan file with their lines. */
interface PlanTokens extends Iterator<PlanToken> {

    /** The line of the token that was returned last, from 1. */
    int line();
}
