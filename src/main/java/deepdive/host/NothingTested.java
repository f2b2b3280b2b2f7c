package deepdive.host;

/** A failure that tells nothing about Docker's behaviour: there was no host, or the host or its daemon went away. */
public interface NothingTested {}
