package vn.vinhdanh.systemtests;

/** A part of the story: it plays its steps and leaves on the stage what later parts need. */
interface Chapter {

    void play(StoryState stage, StoryReport report);
}
