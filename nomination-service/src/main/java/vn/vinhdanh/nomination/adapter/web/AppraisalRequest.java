package vn.vinhdanh.nomination.adapter.web;

import org.jspecify.annotations.Nullable;

/**
 * The secretary's word at the appraisal.
 *
 * @param noDiscipline true: asked again, and nothing stands against the nominee. 409 without it
 */
record AppraisalRequest(@Nullable Boolean noDiscipline) {}
