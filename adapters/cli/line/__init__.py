"""Line: the command line itself, from its words to the verb that is run."""
