package deepdive.host;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.BuildImageCmd;
import com.github.dockerjava.api.command.BuildImageResultCallback;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.BuildResponseItem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One image build on a daemon. The tag is given last, by the daemon, so that no half-made image ever bears it; and what no
 * image is made from in the end, the daemon's classic builder keeps, and it is removed here: the steps up to one that
 * failed, and a stage that only made a file for the next.
 */
final class ImageBuild {

    private static final int LINES_KEPT = 20;
    /** How a builder says which image a step made: Docker's with three dashes, Podman's with two. */
    private static final Pattern STEP = Pattern.compile("\\s*-+> (?<id>[0-9a-f]{12})\\s*");

    private final Deque<String> lastLines = new ArrayDeque<>();
    private final Set<String> steps = new HashSet<>();

    /**
     * Builds and tags.
     *
     * @throws NotReady where the build fails: which image, and the build's last lines
     */
    void run(DockerClient client, BuildContext context, Map<String, String> arguments, String tag) {
        BuildImageCmd command = client.buildImageCmd(context.tar())
                .withDockerfilePath(context.dockerfile())
                .withTags(Set.of(tag))
                .withLabels(Map.of(ImageDefinition.LABEL, tag))
                .withRemove(true)
                .withForcerm(true);
        arguments.forEach(command::withBuildArg);
        try {
            command.exec(new BuildImageResultCallback() {
                        @Override
                        public void onNext(BuildResponseItem item) {
                            Optional.ofNullable(item.getStream()).ifPresent(ImageBuild.this::keep);
                            super.onNext(item);
                        }
                    })
                    .awaitImageId();
        } catch (DockerException | DockerClientException e) {
            throw new NotReady("The image " + tag + " (src/main/docker/" + context.dockerfile()
                    + ") could not be built: " + e.getMessage() + "\nThe build's last lines:\n"
                    + String.join("\n", lastLines)
                    + "\nMend the cause (disk space? the package mirror?) and run again: nothing half-made was kept.");
        } finally {
            removeLeftovers(client);
        }
    }

    private void removeLeftovers(DockerClient client) {
        try {
            client.listImagesCmd().withDanglingFilter(true).exec().stream()
                    .map(image -> image.getId().replaceFirst("^sha256:", ""))
                    .filter(id -> steps.stream().anyMatch(id::startsWith))
                    .forEach(id -> client.removeImageCmd(id).exec());
        } catch (RuntimeException e) {
            // Another build stands on it at this moment, or the daemon has gone, which the build itself tells.
        }
    }

    private void keep(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            Matcher step = STEP.matcher(line);
            if (step.matches()) {
                steps.add(step.group("id"));
            }
            lastLines.addLast("  " + line);
            if (lastLines.size() > LINES_KEPT) {
                lastLines.removeFirst();
            }
        });
    }
}
