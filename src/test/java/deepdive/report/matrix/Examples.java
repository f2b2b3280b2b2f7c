package deepdive.report.matrix;

import static deepdive.report.matrix.RunBuilder.on;

import java.util.List;

/** Matrices for tests of their written forms. */
final class Examples {

    static final String NASTY = "<script>alert(1)</script> ]]> & \"quoted\" | `code` @mention #1 \u001b[31mred";

    private Examples() {}

    /** A matrix with a cell of every verdict, two engines, and text that must be escaped. */
    static Matrix everyVerdict() {
        return Matrix.of(
                List.of(
                        on("26.1")
                                .engine("26.1.5+dfsg1")
                                .passed("1#1", "@ciclo/pratica/01", "@since-25.0")
                                .diverged("1#2", """
                                        Apostila: `docker stop` para
                                        Docker: espera
                                        Desde: 25.0
                                        Digite: ps | awk '{print $5}'
                                        Fonte: moby #1, https://github.com/moby/moby/pull/1.""", "@ciclo/pratica/02")
                                .failed("2#1", "expected: 137\nbut was: " + NASTY, "@rede/host/01")
                                .skipped("2#2", "@store-containerd does not describe Docker 26.1", "@rede/host/02")
                                .run(),
                        on("28.5")
                                .engine("28.5.2")
                                .passed("1#1", "@ciclo/pratica/01")
                                .diverged("1#2", "Fonte: javascript:alert(1)", "@ciclo/pratica/02")
                                .notRun("2#1", "@rede/host/01")
                                .cutOff()
                                .run()),
                new HandoutCommandTable(List.of(
                        new HandoutCommand("ciclo/pratica/01", "1", "host", "docker pull debian"),
                        new HandoutCommand("ciclo/pratica/02", "1", "host", "ps | awk '{print $5}'"),
                        new HandoutCommand("rede/host/01", "1", "host", NASTY),
                        new HandoutCommand("rede/host/02", "1", "host", "docker ps"),
                        new HandoutCommand("rede/host/03", "1", "host", "docker ps --all"))));
    }
}
