package deepdive.since;

import java.util.List;

/** The commits of one of Docker's programs. */
interface CommitHistory {

    /** The program that is built from these commits: {@code daemon} or {@code CLI}. */
    String program();

    /** The last common commit of two tags. */
    String mergeBase(String one, String other);

    /** The commits after a tag or commit and up to another one, the oldest first; a pull request is one commit. */
    List<String> commitsBetween(String from, String to);

    /** The line of a commit's message that tells its content. */
    String title(String commit);

    /** The page of a commit's pull request; of the commit itself if it does not name one. */
    String address(String commit);
}
