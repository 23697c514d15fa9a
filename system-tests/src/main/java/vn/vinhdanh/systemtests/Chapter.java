package vn.vinhdanh.systemtests;

/** A part of the story. It plays its steps and stores in the state what later chapters need. */
interface Chapter {

    void play(StoryState story, StoryReport report);
}
