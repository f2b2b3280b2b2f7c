package deepdive.bench.bare;

import deepdive.bench.cost.NotMeasured;
import deepdive.host.DockerHost;
import java.time.Instant;

/**
 * A program that has ended on a host. It may take longer than {@link DockerHost#run} waits for an answer.
 *
 * @param begun by the clock of the host's kernel, and so of the outer daemon's machine
 * @param output standard output and standard error
 */
record HostProgram(Instant begun, Instant ended, int status, String output) {

    private static final String ENDED = "/root/ended";
    private static final String OUTPUT = "/root/output";
    private static final int QUESTIONS = 15;
    private static final int SECONDS = 40;

    /** Runs a shell's line as root, and waits for its end, ten minutes at most. */
    static HostProgram run(DockerHost host, String line) {
        // The program tells its end through a pipe, so nobody must ask again and again. A background process must not
        // keep
        // the output of Docker's exec open.
        String script = "b=$(date +%%s.%%N); %s > %s 2>&1; s=$?; echo $b $(date +%%s.%%N) $s > %s"
                .formatted(line, OUTPUT, ENDED);
        host.run("sh", "-c", "[ -p %1$s ] || mkfifo %1$s".formatted(ENDED));
        host.run("sh", "-c", "setsid sh -c \"$1\" < /dev/null > /dev/null 2>&1 &", "sh", script);
        for (int question = 0; question < QUESTIONS; question++) {
            String told = host.run("sh", "-c", "timeout %d cat %s || true".formatted(SECONDS, ENDED));
            if (!told.isBlank()) {
                String[] words = told.strip().split(" ");
                return new HostProgram(
                        instant(words[0]), instant(words[1]), Integer.parseInt(words[2]), host.run("cat", OUTPUT));
            }
        }
        throw new NotMeasured("`" + line + "` has not ended on a host of Docker " + host.engine()
                + " after ten minutes; it printed:\n" + host.run("cat", OUTPUT));
    }

    private static Instant instant(String seconds) {
        String[] parts = seconds.split("\\.");
        return Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    /** @throws NotMeasured with the output if the program has failed */
    HostProgram mustHaveSucceeded(String what) {
        if (status != 0) {
            throw new NotMeasured(what + " failed, so nothing was measured:\n" + output);
        }
        return this;
    }
}
