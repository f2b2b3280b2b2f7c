package deepdive.report.document.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The English features of the course. */
public final class CourseFeatures {

    private CourseFeatures() {}

    /** Writes {@code en}, and an empty {@code pt}; the last feature has no translation. */
    public static Path into(Path folder) {
        write(folder.resolve("en/01-1-life.feature"), """
                Feature: Life of a container
                  How it stops and how it is killed: `docker stop`.

                  This paragraph has no counterpart, so that whatever follows it moves when the language changes.

                  Nor has this one.

                  Scenario: docker stop waits
                    A text before.

                    Hand-out: `docker stop` stops the container.
                    Docker: it waits 10 seconds, then kills.
                    Since: always
                    Type: docker stop --time=1 baleia
                    Source: https://docs.docker.com/reference/cli/docker/container/stop/

                    Given a Docker host with the image `debian`
                    When in terminal 1 I type `docker run --name=baleia debian`
                    And in terminal 2 I type `docker stop baleia`
                    Then the container "baleia" was killed by SIGKILL

                  Scenario: docker kill kills
                    When in terminal 1 I type `docker kill baleia`
                    Then the command of terminal 1 ends with status 137
                """);
        write(folder.resolve("en/02-1-image.feature"), """
                Feature: Inside an image

                  Scenario: The old layout
                    When in terminal 1 I type `tree nginx`

                  Scenario: The OCI layout
                    When in terminal 1 I type `tree nginx`
                """);
        write(folder.resolve("pt/README"), "");
        return folder;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
